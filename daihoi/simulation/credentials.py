"""The demo's composition and credentials report: targets set, the report switched on, frozen at the opening."""

from collections.abc import Callable
from uuid import UUID

from daihoi.simulation.client import CongressClient

TARGETS = (("women", "AT_LEAST", 30), ("direct_workers", "AT_LEAST", 50), ("under_40", "AT_LEAST", 20))


async def switch_on(organizer: CongressClient, congress: UUID) -> None:
    """Say what is wanted of the composition, and that this congress has a credentials report."""
    path = f"/registration/v1/congresses/{congress}"
    targets = [{"key": key, "bound": bound, "percent": percent} for key, bound, percent in TARGETS]
    await organizer.call("PUT", f"{path}/composition-targets", json={"version": 0, "targets": targets})
    rules = {"version": 0, "enabled": True, "standing": "OFFICIAL", "signer_role": "TM. Ban Thẩm tra (giả lập)"}
    await organizer.call("PUT", f"{path}/credential-report/rules", json=rules)


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
    share = figures["shares"]["present"]["words"]
    say(
        f"Đã chốt báo cáo thẩm tra: có mặt {figures['official']}/{figures['official_summoned']} đại biểu chính thức ({share})."
    )
