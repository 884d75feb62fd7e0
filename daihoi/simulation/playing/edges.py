"""What happens around the doors of a played day: a rehearsal before, a bus, a gate alone, a lost device, hand-outs, a second session."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from chassis import clock
from chassis.ids import new_id
from daihoi.language import words
from daihoi.simulation.client import Badge, CongressClient, wait_until
from daihoi.simulation.playing import heartbeats
from daihoi.simulation.playing.arrivals import Arrival, Morning

Say = Callable[[str], None]
REHEARSAL, AFTERNOON = "Tổng duyệt", "Phiên buổi chiều"
PAPERS = "Tài liệu đại hội"
REHEARSED, CAME_BACK, AT_A_TIME = 12, 60, 12
ALONE_FROM, ALONE_UNTIL = timedelta(minutes=22), timedelta(minutes=12)
"""Before the opening; ten minutes in which one gate has no network."""
BUS_FROM = 20
CASES = 2


async def plan_sessions(organizer: CongressClient, congress: UUID, opening: datetime) -> None:
    """Put a rehearsal before the congress and a second session after it, beside the one that is there. Done once."""
    path = f"/registration/v1/congresses/{congress}"
    there = await organizer.call("GET", path)
    if any(one["name"] == AFTERNOON for one in there["sessions"]):
        return
    kept = [{name: one[name] for name in ("session_id", "kind", "name", "starts_at")} for one in there["sessions"]]
    planned = [
        {"kind": "OFFICIAL", "name": name, "starts_at": at.isoformat(), "rehearsal": name == REHEARSAL}
        for name, at in ((AFTERNOON, opening + timedelta(hours=5)), (REHEARSAL, opening - timedelta(hours=15)))
    ]
    await organizer.call("PATCH", path, json={"version": there["version"], "sessions": [*kept, *planned]})


async def session_called(organizer: CongressClient, congress: UUID, name: str) -> str:
    """Give the id of a session, as soon as the doors have heard of it."""
    found: list[str] = []

    async def heard() -> bool:
        there = await organizer.call("GET", f"/checkin/v1/congresses/{congress}/sessions")
        found[:] = [one["id"] for one in there if one["name"] == name]
        return bool(found)

    await wait_until(heard, f"the doors have heard of {name}", 60)
    return found[0]


async def session_scanned_for(organizer: CongressClient, congress: UUID) -> str | None:
    """Give the id of the session that gates scan for."""
    session = (await organizer.call("GET", f"/checkin/v1/congresses/{congress}/counts"))["session"]
    return str(session["id"]) if session else None


async def turn(organizer: CongressClient, congress: UUID, session: str, *, is_open: bool) -> None:
    path = f"/checkin/v1/congresses/{congress}/sessions/{session}"
    await organizer.call("PUT", path, json={"open": is_open, "over_real": True})


async def rehearse(
    organizer: CongressClient, congress: UUID, device: CongressClient, badges: Sequence[Badge], say: Say
) -> None:
    """Let some badges come to the rehearsal and wipe what that left; over real doors, which it leaves open, nothing is rehearsed."""
    session = await session_called(organizer, congress, REHEARSAL)
    there = await organizer.call("GET", f"/checkin/v1/congresses/{congress}/sessions")
    if any(one["open"] and not one["rehearsal"] for one in there):
        return
    await turn(organizer, congress, session, is_open=True)
    await asyncio.gather(*(device.scan(one.code) for one in badges[:REHEARSED]))
    await turn(organizer, congress, session, is_open=False)
    wiped = await organizer.call("DELETE", f"/checkin/v1/congresses/{congress}/sessions/{session}/scans")
    say(words("day.rehearsed", people=REHEARSED, scans=wiped["scans"]))


def bus_of(morning: Morning) -> str:
    """Give the unit of the largest delegation that comes before the opening; "" where none fills a bus."""
    coming = Counter(one.person.unit.code for one in morning.on_time if one.person.scanned and not one.again)
    code, people = coming.most_common(1)[0] if coming else ("", 0)
    return code if people >= BUS_FROM else ""


class Alone:
    """A gate without network: what it scans meanwhile it keeps, and sends when the line is back, as a scanner's page does."""

    def __init__(self, device: CongressClient, gate: int, opening: datetime) -> None:
        self.device, self.gate = device, gate
        self.since, self.until = opening - ALONE_FROM, opening - ALONE_UNTIL
        self.session: str | None = None
        self._kept: list[tuple[str, datetime]] = []

    def holds(self, arrival: Arrival) -> bool:
        """Tell whether this arrival meets the gate while it is alone."""
        return arrival.gate == self.gate and self.is_cut()

    def is_cut(self) -> bool:
        """Tell whether the gate has no network now."""
        return self.since <= clock.now() < self.until

    def keep(self, code: str) -> None:
        self._kept.append((code, clock.real_now()))

    async def come_back(self, elsewhere: Sequence[str], name: str, say: Say) -> None:
        """Send what was kept; badges that came in `elsewhere` meanwhile were let in here too, and are cases now."""
        for code in elsewhere[:CASES]:
            self.keep(code)
        now = clock.real_now()
        scans = [self._entry(code, made, now) for code, made in self._kept]
        told = await self.device.call(
            "POST", "/checkin/v1/scans/batch", json={"sent_at": now.isoformat(), "scans": scans}
        )
        self._kept.clear()
        flagged = sum(bool(one.get("flagged")) for one in told["results"])
        say(words("day.alone", gate=name, scans=len(scans), cases=flagged))

    def _entry(self, code: str, made: datetime, now: datetime) -> dict[str, Any]:
        told = {"scan_id": str(new_id()), "text": code, "session_id": self.session, "shown": "ADMITTED"}
        age = round((now - made).total_seconds() * 1000)
        return {**told, "decided_by": "DEVICE", "scanned_at": made.isoformat(), "age_ms": age}


async def lose_a_device(organizer: CongressClient, congress: UUID, gate: UUID, name: str, say: Say) -> None:
    """A second device at a gate is lost: it is revoked, and says nothing any more."""
    lost = await organizer.pair_device(congress, gate, f"{name}, máy bị mất (mô phỏng)")
    known = await lost.call("GET", "/checkin/v1/device")
    await heartbeats.say_once(heartbeats.Standing(lost))
    await lost.http.aclose()
    await organizer.call("DELETE", f"/checkin/v1/paired-clients/{known['device_id']}")
    say(words("day.lost", gate=name))


async def hand_out(
    organizer: CongressClient, congress: UUID, desk: CongressClient, people: Sequence[UUID], say: Say
) -> None:
    """Tick the papers of those who have come."""
    path = f"/checkin/v1/congresses/{congress}/handout-items"
    [item] = await organizer.call("PUT", path, json={"items": [{"name": PAPERS}]})
    ticks = [{"delegate_id": str(one), "item_id": item["item_id"], "given": True, "age_ms": 0} for one in people]
    await desk.call("POST", "/checkin/v1/handouts", json={"ticks": ticks[:200]})
    say(words("day.handouts", item=PAPERS, people=len(ticks[:200])))


async def come_back(
    organizer: CongressClient, congress: UUID, devices: Sequence[CongressClient], badges: Sequence[Badge], say: Say
) -> None:
    """Open the second session; some come back and are scanned anew."""
    session = await session_called(organizer, congress, AFTERNOON)
    await turn(organizer, congress, session, is_open=True)
    people = badges[:CAME_BACK]
    for first in range(0, len(people), AT_A_TIME):
        some = people[first : first + AT_A_TIME]
        await asyncio.gather(*(devices[at % len(devices)].scan(one.code) for at, one in enumerate(some)))
    say(words("day.second", session=AFTERNOON, people=len(people)))


async def by_phone(
    organizer: CongressClient, congress: UUID, gate: UUID, steward: CongressClient, badges: Sequence[Badge], say: Say
) -> None:
    """Let some come in by their own phone, where this installation's certificate is one that phones trust."""
    async with CongressClient(organizer.origin, organizer.ca_file) as anybody:
        if not (await anybody.call("GET", "/checkin/v1/hall"))["offered"]:
            say(words("day.venue"))
            return
        screen = await organizer.pair_device(congress, gate, "Màn hình QR ở cửa (mô phỏng)", "VENUE")
        hall = str((await screen.call("GET", "/checkin/v1/hall-code"))["address"]).partition("#")[2]
        await screen.http.aclose()
        for one in badges:
            phone = str(new_id())
            asked = {"hall": hall, "phone": phone, "pass_code": one.code}
            promise = await anybody.call("POST", "/checkin/v1/hall-challenges", json=asked)
            tap = {"challenge_id": promise["challenge_id"], "phone": phone}
            await anybody.call("POST", "/checkin/v1/hall-arrivals", json=tap)
        for call in await steward.call("GET", "/checkin/v1/door-calls"):
            path = f"/checkin/v1/door-calls/{call['call']['call_id']}/answer"
            await steward.call("POST", path, json={"answer": "NOD"})
    say(words("day.phones", people=len(badges)))
