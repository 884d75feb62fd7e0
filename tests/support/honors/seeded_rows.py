"""The rows of a seeded ceremony: cut, held one way or another, shown."""

from dataclasses import dataclass
from typing import Any

from tests.support.honors.seeded_proof import Proof


@dataclass
class Rows(Proof):
    """A ceremony in rows of three."""

    async def cut(self) -> None:
        """Cut the roll into rows of three, each shown in its own way."""
        await self.post(
            f"{self.world.here}/rows", {"most": 3, "revision": (await self.world.stage())["revision"]}, self.hands[0]
        )
        ways = ("WHOLE", "AS_TAKEN", "ONE_BY_ONE")
        for row, showing in zip(await self.rows(), ways, strict=False):
            await self.hold_row_as(row["row"]["row_id"], showing)

    async def rows(self) -> list[dict[str, Any]]:
        answer = await self.world.http.get(f"{self.world.here}/rows", headers=self.hands[0])
        return list(answer.json()["sheet"]["rows"])

    async def hold_row(self, _: dict[str, Any]) -> None:
        row = self.random.choice(await self.rows())
        await self.hold_row_as(row["row"]["row_id"], self.random.choice(("WHOLE", "AS_TAKEN", "ONE_BY_ONE")))

    async def hold_row_as(self, row_id: str, showing: str) -> None:
        body = {"showing": showing, "revision": (await self.world.stage())["revision"]}
        answer = await self.world.http.patch(f"{self.world.here}/rows/{row_id}", json=body, headers=self.hands[0])
        assert answer.status_code == 200, answer.text

    async def show_row(self, before: dict[str, Any]) -> None:
        """Show a row, sometimes with the marker at somebody: it announces nobody."""
        row = self.random.choice(await self.rows())
        marked = self.random.choice([None, *(one["entry_id"] for one in row["members"])])
        body = self.seen_body(before, card="ROW", row_id=row["row"]["row_id"], entry_id=marked)
        await self.done(f"{self.world.here}/cards", body)

    async def take_back_presentation(self, before: dict[str, Any]) -> None:
        await self.done(f"/entries/{self.anybody()}/presentation-return", self.seen_body(before))

    async def disarm(self, before: dict[str, Any]) -> None:
        if await self.done(f"{self.world.here}/disarming", self.seen_body(before)):
            assert (await self.world.stage())["armed"] is None, self.acts
