"""Plays the congress day so that people can watch and join in: buses, late and absent delegates, then the ceremony."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from chassis import clock
from daihoi.language import words
from daihoi.simulation.before import credentials, programme
from daihoi.simulation.before.bringing_portraits import bring_portraits, show_portraits
from daihoi.simulation.client import Badge, CongressClient, demo_of, wait_until
from daihoi.simulation.invented.files import Files
from daihoi.simulation.invented.hall import demo_hall
from daihoi.simulation.playing import edges, heartbeats
from daihoi.simulation.playing.arrivals import DOORS_OPEN_BEFORE, Arrival, Morning, plan_morning
from daihoi.simulation.playing.ceremony import ceremony
from daihoi.simulation.playing.pace import wait_for

GATE_NAMES = ("Cửa A", "Cửa B", "Cửa C", "Cửa D")
DESK_NAMES = ("Bàn hỗ trợ 2", "Bàn đón tiếp")
"""the second receives buses, the last leaders"""
KIOSK_AT = GATE_NAMES[-1]
"""where delegates show their badges to a tablet that stands alone"""
ALONE_AT = GATE_NAMES[2]
BEFORE_ALONE = timedelta(minutes=3)
PHONES = 5
OPENING_TAKES = timedelta(minutes=6)
IN_A_ROW = 10
INTERRUPTED = timedelta(minutes=1)
"""who was on the way when the day was interrupted comes again"""

Say = Callable[[str], None]


async def prepare(organizer: CongressClient, files: Files, opening: datetime, say: Say) -> UUID:
    """From the two files on disk to badges and honour roll; a congress that is there already is taken up. Gives its id."""
    if known := demo_of(await organizer.congresses()):
        return UUID(known["congress_id"])
    congress = await organizer.create_congress(opening)
    await organizer.call("PUT", f"/registration/v1/congresses/{congress}/hall", json=demo_hall())
    report = await organizer.import_roster(congress, files.roster)
    say(words("day.roster", created=report["created"], errors=len(report["errors"])))
    await credentials.switch_on(organizer, congress)
    await organizer.issue_credentials(congress)
    say(words("day.portraits", number=await bring_portraits(organizer, congress, files)))

    async def known_at_the_stage() -> bool:
        answer = await organizer.http.get(f"/api/honors/v1/congresses/{congress}/roll")
        return answer.status_code == 200

    await wait_until(known_at_the_stage, "the honours service has heard of the congress", 60)
    report = await organizer.import_honour_roll(congress, files.honour_roll)
    say(words("day.roll", created=report["created"]))
    say(words("day.rows", rows=await organizer.cut_rows(congress, IN_A_ROW)))
    say(words("day.programme", items=await programme.plan_programme(organizer, congress)))
    say(words("day.portraits_shown", people=await show_portraits(organizer, congress)))
    return congress


async def play_day(
    organizer: CongressClient, files: Files, congress: UUID, opening: datetime, say: Say, seed: int = 2020
) -> None:
    """Play from the rehearsal and the doors' opening (45 minutes of congress time before `opening`) over the last name announced
    to the session after it.

    A day that was interrupted goes on where congress time stands: who came before that has come. Its devices say how they are
    until it ends.
    """
    begun = clock.now() - INTERRUPTED
    badges = {one.delegate_code: one for one in await organizer.badges(congress)}
    morning = plan_morning(files.congress, seed, len(GATE_NAMES))
    await edges.plan_sessions(organizer, congress, opening)
    doors = await open_doors(organizer, congress, opening, edges.bus_of(morning))
    saying = asyncio.create_task(heartbeats.keep_saying(doors.standing))
    try:
        await edges.rehearse(organizer, congress, doors.devices[0], list(badges.values()), say)
        await organizer.open_doors(congress)
        for person in morning.revoked:
            if person.code in badges:
                await organizer.revoke(badges[person.code].delegate_id, "Diễn tập: thu hồi thẻ (giả lập)")
        await wait_for(opening - DOORS_OPEN_BEFORE)
        say(words("day.doors", absent=len(morning.absent)))
        beside = asyncio.create_task(_beside(organizer, congress, doors, morning, badges, begun, say))
        on_time = asyncio.create_task(_arrivals(morning.on_time, doors, badges, opening, begun))
        late = asyncio.create_task(_arrivals(morning.late, doors, badges, opening, begun))
        await wait_for(opening)
        say(words("day.opening"))
        await asyncio.gather(on_time, beside)
        await credentials.wait_for_those(organizer, congress, len(morning.there_at_the_opening & badges.keys()), say)
        await credentials.freeze(organizer, congress, say)
        await programme.begin(organizer, congress, "CEREMONY")
        await ceremony(organizer, congress, opening + OPENING_TAKES, say)
        await late
        came = [badges[one.person.code] for one in morning.on_time if one.person.code in badges and not one.again]
        await edges.come_back(organizer, congress, doors.devices[: len(GATE_NAMES)], came, say)
    finally:
        saying.cancel()
        for device in doors.devices:
            await device.http.aclose()


async def stand_by(organizer: CongressClient, congress: UUID, opening: datetime) -> None:
    """Let devices stand at the gates of a day that is over, for people who look around. Goes on until cancelled."""
    doors = await open_doors(organizer, congress, opening, "")
    await heartbeats.keep_saying(doors.standing)


@dataclass
class Doors:
    """One paired device a gate, then one a desk, the desk of the leaders last; `alone` is the gate without network for a while,
    `bus` the unit that comes in as a delegation."""

    gates: Mapping[str, UUID]
    devices: Sequence[CongressClient]
    alone: edges.Alone
    bus: str

    @property
    def standing(self) -> list[heartbeats.Standing]:
        """Give what of them is heard: the gate that is alone is not, and the kiosk hangs on a plug."""
        standing = [
            heartbeats.Standing(device, mains=name == KIOSK_AT)
            for name, device in zip((*GATE_NAMES, *DESK_NAMES), self.devices, strict=True)
        ]
        standing[self.alone.gate] = heartbeats.Standing(self.alone.device, is_heard=lambda: not self.alone.is_cut())
        return standing


async def open_doors(organizer: CongressClient, congress: UUID, opening: datetime, bus: str) -> Doors:
    """Pair the devices. Gates that are there already are used again; devices of a run before this one leave the list."""
    await heartbeats.take_away_former(organizer, congress)
    there = {
        gate["name"]: UUID(gate["gate_id"])
        for gate in await organizer.call("GET", f"/checkin/v1/congresses/{congress}/gates")
    }
    devices = []
    for name in (*GATE_NAMES, *DESK_NAMES):
        kind = "DESK" if name in DESK_NAMES else "GATE"
        there[name] = there.get(name) or await organizer.add_gate(congress, name, kind)
        role = {KIOSK_AT: "KIOSK", DESK_NAMES[0]: "GATE_SUPERVISOR"}.get(name, "GATE_STEWARD")
        devices.append(await organizer.pair_device(congress, there[name], f"{name} {heartbeats.SIMULATED}", role))
    at = GATE_NAMES.index(ALONE_AT)
    return Doors(there, devices, edges.Alone(devices[at], at, opening), bus)


async def _beside(
    organizer: CongressClient,
    congress: UUID,
    doors: Doors,
    morning: Morning,
    badges: dict[str, Badge],
    begun: datetime,
    say: Say,
) -> None:
    """What happens while people come: a lost device, a gate alone, a bus, phones, papers."""
    alone = doors.alone
    if alone.since < begun:
        return  # an interrupted day goes on without them
    await wait_for(alone.since - BEFORE_ALONE)
    await edges.lose_a_device(organizer, congress, doors.gates[GATE_NAMES[1]], GATE_NAMES[1], say)
    phones = [one for one in morning.on_time if one.before_opening < edges.ALONE_UNTIL and one.person.scanned][:PHONES]
    steward, gate = doors.devices[0], doors.gates[GATE_NAMES[0]]
    await edges.by_phone(organizer, congress, gate, steward, [badges[one.person.code] for one in phones], say)
    await wait_for(alone.until)
    early = [one for one in morning.on_time if one.before_opening > edges.ALONE_FROM and one.gate != alone.gate]
    elsewhere = [badges[one.person.code].code for one in early if one.person.scanned and one.person.code in badges]
    alone.session = await edges.session_scanned_for(organizer, congress)
    await alone.come_back(elsewhere, ALONE_AT, say)
    await wait_for(alone.until + edges.ALONE_UNTIL)
    bus = [one.person for one in morning.on_time if one.person.unit.code == doors.bus and one.person.scanned]
    if bus:
        say(words("day.bus", unit=bus[0].unit.name, people=len(bus)))
    papers = [badges[one.person.code].delegate_id for one in early if one.person.code in badges]
    await edges.hand_out(organizer, congress, doors.devices[-1], papers, say)


async def _arrivals(
    arrivals: Sequence[Arrival], doors: Doors, badges: dict[str, Badge], opening: datetime, begun: datetime
) -> None:
    async with asyncio.TaskGroup() as tasks:
        for arrival in arrivals:
            if opening - arrival.before_opening < begun or arrival.person.code not in badges:
                continue
            await wait_for(opening - arrival.before_opening)
            tasks.create_task(_come_in(arrival, doors, badges))


async def _come_in(arrival: Arrival, doors: Doors, badges: dict[str, Badge]) -> None:
    badge, person = badges[arrival.person.code], arrival.person
    if not person.scanned:
        await doors.devices[-1].receive(badge.delegate_id)
    elif person.unit.code == doors.bus and not arrival.again:
        await doors.devices[-2].receive(badge.delegate_id, way="DELEGATION")
    elif doors.alone.holds(arrival):
        doors.alone.keep(badge.code)
    else:
        await doors.devices[arrival.gate].scan(badge.code)
