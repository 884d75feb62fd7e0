"""Holds against the model what the screens and the MC of a seeded ceremony were told, and what was published of it."""

from dataclasses import dataclass
from typing import Any

from contracts.honors import EntryAnnounced
from services.honors.domain.ids import CongressId
from services.honors.storage.stage.stage_log import Audience, frames_since
from tests.support.honors.seeded_model import Model


@dataclass
class Proof(Model):
    """A ceremony whose every picture is looked at."""

    async def hold_against_the_screens(self, before: dict[str, Any], act: str) -> None:
        after = await self.world.stage()
        if act not in ("take", "arm"):
            was, now = (one["armed"] and one["armed"]["entry"]["entry_id"] for one in (before, after))
            assert now in (was, None), f"{act} armed somebody: {self.acts}"
        frames = [one for one in await self.world.frames("BOARD") if one["number"] > self.seen]
        for frame in frames:
            self.seen, card = frame["number"], frame["data"]["card"]
            if card == "HONOREE":
                shown = frame["data"]["honoree"]
                assert self.public.get(shown["entry_id"]) == shown["name"], f"{shown['name']} on the wall: {self.acts}"
            if card == "DECISION":
                assert frame["data"]["decision"]["number"] in self.read, f"a decision nobody took: {self.acts}"
            for shown in frame["data"]["row"]["names"] if frame["data"]["row"] else ():
                name = self.public.get(shown["entry_id"], "nobody who was taken")
                assert shown["name"].endswith(name), f"{shown['name']} in the row on the wall: {self.acts}"
        if frames and self.lock:
            assert frames[-1]["data"]["card"] == self.lock, f"drawn over {self.lock}: {self.acts}"
        await self.hold_against_stage_and_mc()

    async def hold_against_stage_and_mc(self) -> None:
        """What operators and the MC were told is on air, and lies under a lock, was taken; nobody who is gone stands armed."""
        async with self.world.db.connection() as conn:
            told = await frames_since(
                conn, CongressId(self.world.congress.congress_id), Audience.STAGE, self.on_stage or -1
            )
        for frame in told:
            self.on_stage = frame.number
            state = frame.data.get("stage", frame.data)
            on_air, armed = state["on_air"], state["armed"]
            for picture in filter(None, (on_air, on_air["covered"])):
                shown = [*([picture["entry"]] if picture["card"] == "HONOREE" else []), *picture["members"]]
                for one in shown:
                    assert self.public.get(one["entry_id"]) == one["name"], f"{one['name']} before the MC: {self.acts}"
            if self.lock:
                assert on_air["card"] == self.lock, f"the MC is told {on_air['card']} over {self.lock}: {self.acts}"
            standing = [armed["entry"], *armed["members"]] if armed else []
            takeable = not armed["changes"] if armed else False
            if takeable:
                assert not self.gone & {one["entry_id"] for one in standing}, f"armed and withdrawn: {self.acts}"

    async def hold_against_all_that_was_said(self) -> None:
        said = [
            one for one in await self.world.said(EntryAnnounced) if one.congress_id == self.world.congress.congress_id
        ]
        assert [one.sequence for one in said] == list(range(1, self.takes + 1)), self.acts
        roll = (await self.world.http.get(f"{self.world.here}/public-roll")).json()["entries"]
        standing = {one["entry_id"]: one["name"] for one in roll if not one["withdrawn"]}
        assert standing == self.public, self.acts
        assert {one["entry_id"] for one in roll if one["withdrawn"]} <= self.gone, self.acts
        page = (await self.world.http.get(f"/feed/{self.world.congress.congress_id}")).text
        assert [name for name in self.names.values() if (f">{name}<" in page or f" {name}<" in page)] == [
            name for entry_id, name in self.names.items() if entry_id in self.public
        ], self.acts
