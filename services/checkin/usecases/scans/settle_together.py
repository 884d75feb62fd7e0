"""Badges that are scanned at the same moment, at whichever gates, are looked up and admitted in one transaction."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from chassis import telemetry
from chassis.errors import Unavailable
from chassis.events import outbox
from chassis.events.outbox import Telling
from chassis.storage.database import Connection, Database
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.judging import Judgement, judge
from services.checkin.domain.scans.report import Post, Report
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.sighting import Sighting
from services.checkin.domain.scans.subject import ByCredential
from services.checkin.storage.scans import changes, sightings
from services.checkin.usecases import say
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.scans.settle_scan import heard, told_of

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A badge before the server's eyes, the trace of whoever asks, and where it was scanned."""

    post: Post
    report: Report
    badge: ByCredential
    traceparent: str | None


def may_wait(post: Post, report: Report) -> Waiting | None:
    """Give what can be settled together with others: a badge that the server decides about, where its device stands."""
    here = (post.congress_id, post.gate_id) == (report.congress_id, report.gate_id)
    if not here or report.shown is not None or report.by_hand or not isinstance(report.subject, ByCredential):
        return None
    return Waiting(post, report, report.subject, telemetry.traceparent())


async def settle_together(db: Database, waiting: Sequence[Waiting]) -> list[ScanAnswer | None]:
    """Admit those whom nothing hinders; None for each that has to be looked at by itself.

    That is whoever is not simply admitted, who was overtaken by another gate, the second of the same delegate or scan
    id, and everybody when the whole could not be stored: one who spoils it takes nobody along. Raises Unavailable.
    """
    try:
        async with db.connection() as conn:
            arriving = await _who_arrives(conn, waiting)
            kept = await _keep(conn, arriving) if arriving else set()
    except Unavailable:
        raise
    except Exception:
        _log.warning("scans could not be settled together; each is tried alone", exc_info=True)
        return [None] * len(waiting)
    if kept:
        outbox.wake(db)
    for congress_id in {arrival.scan.congress_id for arrival in arriving if arrival.scan.scan_id in kept}:
        db.notify_soon(COUNTS, str(congress_id))
    answers = {
        arrival.of: say.answer(arrival.scan, arrival.holder) for arrival in arriving if arrival.scan.scan_id in kept
    }
    return [answers.get(number) for number in range(len(waiting))]


@dataclass(frozen=True, slots=True)
class _Arrival:
    """`of` is its number among those who wait."""

    of: int
    judgement: Judgement
    holder: Holder
    traceparent: str | None

    @property
    def scan(self) -> Scan:
        return self.judgement.scan


async def _who_arrives(conn: Connection, waiting: Sequence[Waiting]) -> list[_Arrival]:
    """Give who is simply admitted: once for a delegate, once for an id."""
    asked = [(each.report.congress_id, each.report.scan_id, each.badge, each.report.gate_id) for each in waiting]
    seen = await sightings.look_at_badges(conn, asked)
    found: list[_Arrival] = []
    taken: set[object] = set()
    for number, each in enumerate(waiting):
        arrival = _arrival(number, each, seen.get(number))
        if arrival and taken.isdisjoint(ids := (arrival.scan.scan_id, arrival.scan.delegate_id)):
            taken.update(ids)
            found.append(arrival)
    return found


def _arrival(number: int, waiting: Waiting, sighting: Sighting | None) -> _Arrival | None:
    if sighting is None or sighting.holder is None or sighting.stored or sighting.door.archived:
        return None
    judgement = judge(waiting.post, waiting.report, sighting, heard(waiting.report))
    return _Arrival(number, judgement, sighting.holder, waiting.traceparent) if judgement.scan.first_presence else None


async def _keep(conn: Connection, arriving: Sequence[_Arrival]) -> set[object]:
    change = changes.arrivals([(each.scan, each.holder.attendance.version) for each in arriving])
    tellings = [Telling(each.scan.scan_id, told_of(each.judgement), each.traceparent) for each in arriving]
    return set(await outbox.publish_beside(conn, change, tellings))
