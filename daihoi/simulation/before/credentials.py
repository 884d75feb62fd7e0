"""The demo's composition and credentials report: targets set, the report switched on, frozen at the opening."""

import asyncio
from collections.abc import Callable
from uuid import UUID

from daihoi.language import words
from daihoi.simulation.client import CongressClient

PATIENCE = 60.0
TARGETS = (("women", "AT_LEAST", 30), ("direct_workers", "AT_LEAST", 50), ("under_40", "AT_LEAST", 20))


async def switch_on(organizer: CongressClient, congress: UUID) -> None:
    """Say what is wanted of the composition, and that this congress has a credentials report."""
    path = f"/registration/v1/congresses/{congress}"
    targets = [{"key": key, "bound": bound, "percent": percent} for key, bound, percent in TARGETS]
    await organizer.call("PUT", f"{path}/composition-targets", json={"version": 0, "targets": targets})
    rules = {"version": 0, "enabled": True, "standing": "OFFICIAL", "signer_role": "TM. Ban Thẩm tra tư cách đại biểu"}
    await organizer.call("PUT", f"{path}/credential-report/rules", json=rules)


async def wait_for_those(
    organizer: CongressClient, congress: UUID, there: int, say: Callable[[str], object], seconds: float = PATIENCE
) -> None:
    """Wait until the report knows of `there` people who came in: at a faster clock the doors lag behind the plan. After
    `seconds` of real time it goes on with those it knows, and says so."""
    path = f"/registration/v1/congresses/{congress}/credential-report"
    until = asyncio.get_running_loop().time() + seconds
    present = 0
    while asyncio.get_running_loop().time() < until:
        present = int((await organizer.call("GET", path))["live"]["figures"]["present"])
        if present >= there:
            return
        await asyncio.sleep(0.5)
    say(words("credentials.waited", present=present, there=there))


async def freeze(organizer: CongressClient, congress: UUID, say: Callable[[str], object]) -> None:
    """Freeze the report as the organiser does: where the attendance is old, its age is read and taken so."""
    path = f"/registration/v1/congresses/{congress}/credential-report/freezing"
    said = await organizer.call("POST", path, json={})
    if said["outcome"] == "ATTENDANCE_OLD":
        say(said["sentence"])
        said = await organizer.call("POST", path, json={"accepted": {"until": said["attendance_until"]}})
    if said["outcome"] == "NOT_OPENED":
        say(said["sentence"])
        accepted = {"until": said["attendance_until"]}
        said = await organizer.call("POST", path, json={"accepted": accepted, "before_opening": True})
    if said["outcome"] != "FROZEN":
        say(said["sentence"])
        return
    figures = said["report"]["figures"]
    told = {"official": figures["official"], "summoned": figures["official_summoned"]}
    say(words("credentials.frozen", **told, share=figures["shares"]["present"]["words"]))
