"""Brings portraits of invented people to a congress, and shows them where the invented people agreed."""

import asyncio
import io
import json
import zipfile
from collections.abc import Sequence
from uuid import UUID

from daihoi.simulation.client import CongressClient, wait_until
from daihoi.simulation.invented.files import Files
from daihoi.simulation.invented.portraits import portrait_file

PORTRAITS = 120


async def bring_portraits(organizer: CongressClient, congress: UUID, files: Files) -> int:
    """Send drawn portraits of some people as a ZIP named by code and name, take in those that match; give how many."""
    named = [f"{one.code} {one.full_name}.jpg" for one in files.congress.people[:PORTRAITS]]
    sent = await asyncio.to_thread(_portraits, named)
    path, file = f"/registration/v1/congresses/{congress}", {"file": ("anh-gia-lap.zip", sent)}
    told = await organizer.call("POST", f"{path}/photo-checks", files=file)
    chosen = {one["digest"]: one["people"][0] for one in told["files"] if one["kind"] == "matched"}
    taken = await organizer.call("POST", f"{path}/photo-imports", files=file, data={"chosen": json.dumps(chosen)})
    return int(taken["photos"])


async def show_portraits(organizer: CongressClient, congress: UUID) -> int:
    """Let the screens show portraits: every other honoured person agreed. Gives how many did."""
    path = f"/honors/v1/congresses/{congress}"

    async def people() -> list[str]:
        told = await organizer.call("GET", f"{path}/portrait-agreements")
        return [one["delegate_id"] for one in told["sheet"]["people"]]

    async def are_linked() -> bool:
        return bool(await people())

    await wait_until(are_linked, "the honours service knows who is honoured", 60)
    agreed = (await people())[::2]
    await organizer.call("PUT", f"{path}/portrait-agreements", json={"delegate_ids": agreed, "agreed": True})
    await organizer.call("PUT", f"{path}/portrait-rule", json={"shown": True})
    return len(agreed)


def _portraits(names: Sequence[str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for number, name in enumerate(names):
            packed.writestr(name, portrait_file(number))
    return made.getvalue()
