"""What an operator of the stage asks for, as commands of one client."""

from abc import abstractmethod
from typing import Any
from uuid import UUID

from chassis.ids import new_id


class StageCalls:
    """The stage's share of a client that can `call`."""

    @abstractmethod
    async def call(self, method: str, path: str, **options: Any) -> Any: ...

    async def roll(self, congress: UUID) -> dict[str, Any]:
        said: dict[str, Any] = await self.call("GET", f"/honors/v1/congresses/{congress}/roll")
        return said

    async def cut_rows(self, congress: UUID, most: int) -> int:
        """Cut the roll into rows by award, two of three shown on a card that fills as names are taken; give how many."""
        path = f"/honors/v1/congresses/{congress}/rows"
        seen = (await self.roll(congress))["revision"]
        sheet = await self.call("POST", path, json={"most": most, "revision": seen})
        for number, row in enumerate(sheet["rows"]):
            if number % 3:
                held = {"showing": "AS_TAKEN", "revision": sheet["revision"]}
                sheet = await self.call("PATCH", f"{path}/{row['row']['row_id']}", json=held)
        return len(sheet["rows"])

    async def announce(self, congress: UUID, entry: UUID, revision: int) -> dict[str, Any]:
        """Arm one entry as the operator who saw `revision`, and take it at once without waiting out the name before it; its decision
        before it, where its row has that announced.

        Gives the answer to the taking, or to the arming where that was refused.
        """
        armed: dict[str, Any] = await self.call(
            "POST",
            f"/honors/v1/congresses/{congress}/arming",
            json={"command_id": str(new_id()), "entry_id": str(entry), "revision": revision},
        )
        if armed["outcome"] != "DONE":
            return armed
        if armed["is_decision"]:
            said = await self._take(congress, entry, armed, is_decision=True)
            return await self.announce(congress, entry, said["revision"]) if said["outcome"] == "ANNOUNCED" else said
        return await self._take(congress, entry, armed)

    async def _take(self, congress: UUID, entry: UUID, armed: dict[str, Any], **body: Any) -> dict[str, Any]:
        """Take what the answer to the arming says."""
        said: dict[str, Any] = await self.call(
            "POST",
            f"/honors/v1/congresses/{congress}/announcements",
            json={
                "command_id": str(new_id()),
                "entry_id": str(entry),
                "revision": armed["revision"],
                "digest": armed["digest"],
                "skip_dwell": True,
                **body,
            },
        )
        return said

    async def defer(self, entry: UUID, revision: int, reason: str) -> dict[str, Any]:
        """Put off an absent individual: the award is given later at the unit."""
        said: dict[str, Any] = await self.call(
            "POST",
            f"/honors/v1/entries/{entry}/deferral",
            json={"command_id": str(new_id()), "revision": revision, "reason": reason},
        )
        return said

    async def present(self, entry: UUID, certificate_number: str) -> dict[str, Any]:
        """Note that the certificate of that number was handed to whoever was to receive it."""
        said: dict[str, Any] = await self.call(
            "POST",
            f"/honors/v1/entries/{entry}/presentation",
            json={"command_id": str(new_id()), "by_proxy": False, "certificate_number": certificate_number},
        )
        return said

    async def show_card(self, congress: UUID, card: str, revision: int, item: str | None = None) -> dict[str, Any]:
        said: dict[str, Any] = await self.call(
            "POST",
            f"/honors/v1/congresses/{congress}/cards",
            json={"command_id": str(new_id()), "revision": revision, "card": card, "item": item},
        )
        return said
