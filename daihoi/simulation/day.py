"""Plays the congress day so that people can watch and join in: buses, late and absent delegates, then the ceremony."""

import asyncio
import io
import json
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from chassis import clock
from daihoi.simulation import credentials, programme
from daihoi.simulation.arrivals import DOORS_OPEN_BEFORE, Arrival, plan_morning
from daihoi.simulation.client import Badge, CongressClient, demo_of, wait_until
from daihoi.simulation.files import Files
from daihoi.simulation.hall import demo_hall
from daihoi.simulation.portraits import portrait_file

GATE_NAMES = ("Cửa A", "Cửa B", "Cửa C", "Cửa D")
DESK_NAME = "Bàn đón tiếp"
KIOSK_AT = GATE_NAMES[-1]
"""where delegates show their badges to a tablet that stands alone"""
BETWEEN_NAMES = timedelta(seconds=25)
OPENING_TAKES = timedelta(minutes=6)
IN_A_ROW = 10
PORTRAITS = 120
INTERRUPTED = timedelta(minutes=1)
"""who was on the way when the day was interrupted comes again"""

Say = Callable[[str], None]


async def wait_for(moment: datetime) -> None:
    """Sleep until congress time is `moment`; a paused or changed clock file is heeded within 0.2 s."""
    while clock.now() < moment:  # noqa: ASYNC110 - the clock file can change at any time and tells nobody
        await asyncio.sleep(0.05)


async def prepare(organizer: CongressClient, files: Files, opening: datetime, say: Say) -> UUID:
    """From the two files on disk to badges and honour roll; a congress that is there already is taken up. Gives its id."""
    if known := demo_of(await organizer.congresses()):
        return UUID(known["congress_id"])
    congress = await organizer.create_congress(opening)
    await organizer.call("PUT", f"/registration/v1/congresses/{congress}/hall", json=demo_hall())
    report = await organizer.import_roster(congress, files.roster)
    say(f"Đã nhập danh sách đại biểu: {report['created']} người, {len(report['errors'])} dòng lỗi.")
    await credentials.switch_on(organizer, congress)
    await organizer.issue_credentials(congress)
    say(f"Đã nhập {await bring_portraits(organizer, congress, files)} ảnh chân dung vẽ (giả lập).")

    async def known_at_the_stage() -> bool:
        answer = await organizer.http.get(f"/api/honors/v1/congresses/{congress}/roll")
        return answer.status_code == 200

    await wait_until(known_at_the_stage, "the honours service has heard of the congress", 60)
    report = await organizer.import_honour_roll(congress, files.honour_roll)
    say(f"Đã nhập danh sách biểu dương: {report['created']} tập thể, hộ gia đình, cá nhân.")
    say(f"Đã cắt {await organizer.cut_rows(congress, IN_A_ROW)} hàng trao thưởng.")
    say(f"Đã soạn chương trình: {await programme.plan_programme(organizer, congress)} mục.")
    say(f"Chiếu ảnh chân dung của {await show_portraits(organizer, congress)} người được khen đã đồng ý (giả lập).")
    return congress


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


async def play_day(
    organizer: CongressClient, files: Files, congress: UUID, opening: datetime, say: Say, seed: int = 2020
) -> None:
    """Play from the doors' opening (45 minutes of congress time before `opening`) to the last name announced.

    A day that was interrupted goes on where congress time stands: who came before that has come.
    """
    begun = clock.now() - INTERRUPTED
    badges = {one.delegate_code: one for one in await organizer.badges(congress)}
    morning = plan_morning(files.congress, seed, len(GATE_NAMES))
    devices = await _open_doors(organizer, congress)
    for person in morning.revoked:
        if person.code in badges:
            await organizer.revoke(badges[person.code].delegate_id, "Diễn tập: thu hồi thẻ (giả lập)")
    try:
        await wait_for(opening - DOORS_OPEN_BEFORE)
        say(f"Mở cửa đón đại biểu. Vắng mặt theo kịch bản: {len(morning.absent)} người.")
        on_time = asyncio.create_task(_arrivals(morning.on_time, devices, badges, opening, begun))
        late = asyncio.create_task(_arrivals(morning.late, devices, badges, opening, begun))
        await wait_for(opening)
        say("Khai mạc.")
        await on_time
        await credentials.wait_for_those(organizer, congress, len(morning.there_at_the_opening & badges.keys()), say)
        await credentials.freeze(organizer, congress, say)
        await programme.begin(organizer, congress, "CEREMONY")
        await ceremony(organizer, congress, opening + OPENING_TAKES, say)
        await late
    finally:
        for device in devices:
            await device.http.aclose()


async def _open_doors(organizer: CongressClient, congress: UUID) -> list[CongressClient]:
    """Give one paired device a gate, the desk's last. Gates that are there already are used again."""
    there = {
        gate["name"]: UUID(gate["gate_id"])
        for gate in await organizer.call("GET", f"/checkin/v1/congresses/{congress}/gates")
    }
    await organizer.open_doors(congress)
    devices = []
    for name in (*GATE_NAMES, DESK_NAME):
        gate = there.get(name) or await organizer.add_gate(congress, name, "DESK" if name == DESK_NAME else "GATE")
        role = "KIOSK" if name == KIOSK_AT else "GATE_STEWARD"
        devices.append(await organizer.pair_device(congress, gate, f"{name} (mô phỏng)", role))
    return devices


async def _arrivals(
    arrivals: Sequence[Arrival],
    devices: list[CongressClient],
    badges: dict[str, Badge],
    opening: datetime,
    begun: datetime,
) -> None:
    async with asyncio.TaskGroup() as tasks:
        for arrival in arrivals:
            if opening - arrival.before_opening < begun or arrival.person.code not in badges:
                continue
            await wait_for(opening - arrival.before_opening)
            tasks.create_task(_come_in(arrival, devices, badges))


async def _come_in(arrival: Arrival, devices: list[CongressClient], badges: dict[str, Badge]) -> None:
    badge = badges[arrival.person.code]
    if arrival.person.scanned:
        await devices[arrival.gate].scan(badge.code)
    else:
        await devices[-1].receive(badge.delegate_id)


async def ceremony(organizer: CongressClient, congress: UUID, starts_at: datetime, say: Say) -> None:
    """Announce the roll in its running order; an absent individual is put off. Whoever takes over the stage goes on from there."""
    await wait_for(starts_at)
    await programme.begin(organizer, congress, programme.HONOURS)
    announced = deferred = 0
    while True:
        roll = await organizer.roll(congress)
        waiting = sorted(
            (one for one in roll["entries"] if one["status"] == "SCHEDULED"), key=lambda one: int(one["order"])
        )
        if not waiting:
            break
        entry = waiting[0]
        if entry["announceable"]:
            said = await organizer.announce(congress, UUID(entry["entry_id"]), roll["revision"])
            announced += said["outcome"] == "ANNOUNCED"
        else:
            said = await organizer.defer(UUID(entry["entry_id"]), roll["revision"], "Vắng mặt khi công bố (mô phỏng)")
            deferred += said["outcome"] == "DONE"
        if said["outcome"] == "NOT_HOLDER":
            say(f"{said['sentence']} Mô phỏng thôi công bố.")
            return
        if said["outcome"] in ("ANNOUNCED", "DONE"):
            await wait_for(clock.now() + BETWEEN_NAMES)
        else:
            await asyncio.sleep(0.2)
    say(f"Đã công bố {announced} điển hình tiên tiến; {deferred} người vắng mặt được hoãn trao.")
