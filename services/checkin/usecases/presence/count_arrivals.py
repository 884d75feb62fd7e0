"""Counts scans and tells devices and pages who moved. Beside the scans, so that no gate waits for a number."""

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.checkin import Direction, ScanRecorded, ScanUndone, Verdict
from services.checkin.domain.ids import CongressId, DelegateId, ScanId, SessionId
from services.checkin.domain.presence.counting import Dimension, Step
from services.checkin.storage.known import known_congresses
from services.checkin.storage.presence import counts
from services.checkin.storage.roster import roster
from services.checkin.storage.scans import scans
from services.checkin.usecases.channels import COUNTS

Fact = ScanRecorded | ScanUndone
F = TypeVar("F", ScanRecorded, ScanUndone)


async def count_arrivals(conn: Connection, events: list[ScanRecorded]) -> None:
    """Add scans. Commutes with everything here: only sums move. Who is present is read from presence itself.

    Those of a rehearsal that was wiped meanwhile count no more, also when everything is heard again.
    """
    told = await _of_living_congresses(conn, events)
    rehearsed = [ScanId(event.scan_id) for event in told if event.rehearsal]
    wiped = set(rehearsed) - await scans.known(conn, rehearsed) if rehearsed else set()
    told = [event for event in told if event.scan_id not in wiped]
    numbers: Counter[tuple[CongressId, SessionId, Dimension, str]] = Counter()
    for event in told:
        if not event.amends:
            place = (CongressId(event.congress_id), SessionId(event.session_id))
            numbers[*place, Dimension.ALL, ""] += 1
            numbers[*place, Dimension.GATE, str(event.gate_id)] += 1
    await counts.add(conn, [Step(*key, numbers[key]) for key in sorted(numbers)])
    await _tell(conn, told)


async def uncount_arrivals(conn: Connection, events: list[ScanUndone]) -> None:
    """The scans themselves stay counted; devices and pages hear that somebody may have left."""
    await _tell(conn, await _of_living_congresses(conn, events))


async def _of_living_congresses(conn: Connection, events: Sequence[F]) -> list[F]:
    gone = await known_congresses.deleted(conn, {CongressId(event.congress_id) for event in events})
    return [event for event in events if event.congress_id not in gone]


async def _tell(conn: Connection, events: Sequence[Fact]) -> None:
    moved = [
        (CongressId(event.congress_id), DelegateId(event.delegate_id))
        for event in events
        if event.delegate_id and (isinstance(event, ScanUndone) or _may_move(event))
    ]
    if moved:
        await roster.mark_changed(conn, moved)
    for congress_id in sorted({event.congress_id for event in events}):
        await touch(conn, COUNTS, str(congress_id))


def _may_move(event: ScanRecorded) -> bool:
    return Verdict.ADMITTED in (event.verdict, event.shown) or event.amends or event.direction is Direction.OUT
