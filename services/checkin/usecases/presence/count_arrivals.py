"""Counts scans and arrivals per unit, category, gate and minute. Beside the scans, so that no gate waits for a number."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC
from uuid import UUID

from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from contracts.checkin import ScanRecorded, ScanUndone
from services.checkin.domain.ids import CongressId, DelegateId, SessionId
from services.checkin.domain.presence.counting import Dimension, Line, Step
from services.checkin.storage.presence import counts
from services.checkin.storage.roster import roster
from services.checkin.usecases.channels import COUNTS

Fact = ScanRecorded | ScanUndone


async def count_arrivals(conn: Connection, events: list[ScanRecorded]) -> None:
    """Add scans and the presences they made. Commutes with everything here: only sums move."""
    await _count(conn, events, (line for event in events for line in _added(event)))


async def uncount_arrivals(conn: Connection, events: list[ScanUndone]) -> None:
    """Take back presences that were made by mistake; the scans themselves stay counted."""
    await _count(conn, events, (line for event in events for line in _presence(event, -1)))


async def _count(conn: Connection, events: Iterable[Fact], lines: Iterator[Line]) -> None:
    moved = [
        (CongressId(event.congress_id), DelegateId(event.delegate_id))
        for event in events
        if event.delegate_id and (isinstance(event, ScanUndone) or event.first_presence)
    ]
    if moved:
        await roster.mark_changed(conn, moved)
    await counts.add(conn, _sum(lines))
    for congress_id in sorted({event.congress_id for event in events}):
        await touch(conn, COUNTS, str(congress_id))


def _sum(lines: Iterator[Line]) -> list[Step]:
    scans: Counter[tuple[UUID, Dimension, str]] = Counter()
    present: Counter[tuple[UUID, Dimension, str]] = Counter()
    for line in lines:
        key = (line.session_id, line.dimension, line.value)
        scans[key] += line.scans
        present[key] += line.present
    return [Step(SessionId(key[0]), key[1], key[2], scans[key], present[key]) for key in sorted(scans)]


def _added(event: ScanRecorded) -> Iterator[Line]:
    if not event.amends:
        yield Line(event.session_id, Dimension.ALL, "", scans=1)
        yield Line(event.session_id, Dimension.GATE, str(event.gate_id), scans=1)
    if event.first_presence:
        yield from _presence(event, 1)


def _presence(event: Fact, present: int) -> Iterator[Line]:
    minute = event.occurred_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")
    for dimension, value in (
        (Dimension.ALL, ""),
        (Dimension.STANDING, event.standing or ""),
        (Dimension.UNIT, event.unit_code or ""),
        (Dimension.CATEGORY, event.category or ""),
        (Dimension.GATE, str(event.gate_id)),
        (Dimension.MINUTE, minute),
    ):
        yield Line(event.session_id, dimension, value, present=present)
