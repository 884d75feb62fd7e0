"""Hands of a ceremony by protocol: an operator's laptop, and what an office does beside the stage."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from chassis.ids import new_id
from daihoi.simulation.client import CongressClient
from tests.support.honors.ceremony_screens import Tablet


@dataclass
class Hand:
    """One paired laptop at the stage, which sees the stage on `shown`. `taken` are the names that it took, in order."""

    client: CongressClient
    congress_id: UUID
    shown: Tablet
    taken: list[str] = field(default_factory=list)
    decisions: int = 0
    newest: int = 1

    async def stage(self) -> dict[str, Any]:
        """Give the stage as it is shown, which is not older than what this hand was told."""
        return await self.shown.seen(self.newest)

    async def _send(self, method: str, path: str, body: dict[str, Any]) -> dict[str, Any]:
        done: dict[str, Any] = await self.client.call(method, path, json=body)
        self.newest = max(self.newest, done["revision"])
        return done

    async def act(self, what: str, **body: Any) -> dict[str, Any]:
        """Do something to the stage, as it is now."""
        path = f"/honors/v1/congresses/{self.congress_id}/{what}"
        seen = {} if what == "hand" else {"revision": (await self.stage())["revision"]}
        return await self._send("POST", path, {"command_id": str(new_id()), **seen, **body})

    async def to(self, entry_id: str, what: str, **body: Any) -> dict[str, Any]:
        """Do something to one name, as it is now."""
        seen = {"command_id": str(new_id()), "revision": (await self.stage())["revision"]}
        method = "PUT" if what == "representative" else "POST"
        path = f"/honors/v1/entries/{entry_id}/{what}"
        return await self._send(method, path, {**seen, **body})

    async def press(self, stage: dict[str, Any]) -> dict[str, Any]:
        """CÔNG BỐ of what stands armed in `stage`, without waiting for the name before it."""
        armed = stage["armed"]
        body = {"entry_id": armed["entry"]["entry_id"], "digest": armed["digest"], "skip_dwell": True}
        if armed["decision"]:
            body["is_decision"] = True
        path = f"/honors/v1/congresses/{self.congress_id}/announcements"
        seen = {"command_id": str(new_id()), "revision": stage["revision"]}
        done = await self._send("POST", path, {**seen, **body})
        if done["outcome"] == "ANNOUNCED" and armed["decision"]:
            self.decisions += 1
        elif done["outcome"] == "ANNOUNCED":
            self.taken.append(body["entry_id"])
        return done

    async def take(self, entry_id: str | None = None) -> str | None:
        """Take what stands armed, or that entry after arming it; gives whom, None where nobody is left."""
        stage = await self.stage()
        if entry_id or stage["armed"] is None:
            coming = entry_id or (stage["next"] and stage["next"]["entry_id"])
            if coming is None:
                return None
            armed = await self.act("arming", entry_id=coming)
            assert armed["outcome"] == "DONE", armed
            stage = await self.stage()
        if stage["armed"]["decision"]:  # read before anybody is called by it
            read = await self.press(stage)
            assert read["outcome"] == "ANNOUNCED", read
            stage = await self.stage()
        done = await self.press(stage)
        assert done["outcome"] == "ANNOUNCED", done
        return self.taken[-1]
