"""Somebody takes back an admission made by mistake: the steward at the gate, or the organisers afterwards."""

from chassis.storage.database import Database
from services.checkin.domain.ids import ScanId
from services.checkin.usecases.scans.take_back import NOW, UndoAnswer, Undoer, Undoing, take_back


async def undo_scan(db: Database, who: Undoer, scan_id: ScanId, undoing: Undoing = NOW) -> UndoAnswer:
    """Take this one admission back; another one of the same person goes on standing.

    Raises NotFound, and RuleBroken for a steward at a gate after a minute.
    """
    async with db.transaction() as conn:
        return await take_back(conn, who, scan_id, undoing)
