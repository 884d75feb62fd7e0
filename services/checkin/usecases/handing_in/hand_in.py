"""What stands in the file of a scanner that cannot send is handed in: by the organisers, or by another device at the doors."""

from collections.abc import Sequence
from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.ids import ScanId
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post, Report
from services.checkin.storage.gates import fleet
from services.checkin.usecases.scans.record_batch import ScanProblem, record_batch
from services.checkin.usecases.scans.take_back import Undoer, Undoing, UndoOutcome
from services.checkin.usecases.scans.undo_scan import undo_scan


async def hand_in(
    db: Database,
    actor: str,
    post: Post,
    reports: Sequence[Report | ScanProblem],
    undos: Sequence[tuple[ScanId, Undoing]] = (),
    *,
    undoer: Undoer | None = None,
) -> list[ScanAnswer | ScanProblem]:
    """Keep the reports as if the device of `post` had sent them, then take back `undos`.

    The audit names who (`actor`, an account or a device) handed which scans in. Gives one result for each report; the same file
    again changes nothing. `undoer` None: an organiser, whom no minute binds.
    Raises Unavailable.
    """
    results = await record_batch(db, post, reports)
    kept = [str(each.scan_id) for each in results if isinstance(each, ScanAnswer)]
    who = undoer or replace(Undoer.at(post), steward=False)
    undone = [str(scan_id) for scan_id, undoing in undos if await _undo(db, who, scan_id, undoing)]
    told = {"kept": kept, "undone": undone, "refused": len(results) - len(kept)}
    async with db.transaction() as conn:
        await fleet.handed_in(conn, post.device_id, len(kept), clock.real_now())
        await audit.note(conn, actor, "scans.handed_in", str(post.device_id), **told)
    return results


async def _undo(db: Database, who: Undoer, scan_id: ScanId, undoing: Undoing) -> bool:
    """A scan that was not kept leaves nothing to take back; who pressed too late pressed for nothing."""
    try:
        return (await undo_scan(db, who, scan_id, undoing)).outcome is UndoOutcome.UNDONE
    except (NotFound, RuleBroken):
        return False
