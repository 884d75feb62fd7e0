"""Somebody takes back an admission made by mistake: the steward at the gate, or the organisers afterwards."""

from datetime import timedelta

from chassis.storage.database import Database
from services.checkin.domain.ids import ScanId
from services.checkin.usecases.scans.take_back import UndoAnswer, Undoer, take_back


async def undo_scan(db: Database, who: Undoer, scan_id: ScanId, age: timedelta | None = None) -> UndoAnswer:
    """Take this one admission back; another one of the same person goes on standing.

    `age`: how long ago it was done (None: nobody knows, then now), believed within the bounds of a report's.
    Raises NotFound.
    """
    async with db.transaction() as conn:
        return await take_back(conn, who, scan_id, age)
