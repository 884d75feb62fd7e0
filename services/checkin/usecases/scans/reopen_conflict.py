"""Somebody settled a case by mistake: it calls again."""

from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.domain.ids import CongressId, ScanId
from services.checkin.domain.scans.settlement import Settlement
from services.checkin.storage.scans import conflicts, scans
from services.checkin.storage.scans.views import ScanConflict
from services.checkin.usecases.channels import COUNTS


async def reopen_conflict(db: Database, actor: str, congress_id: CongressId, scan_id: ScanId) -> ScanConflict:
    """Give the case, open; one that is open stays so.

    Raises NotFound for a scan without conflict, Conflict where somebody was let out: they come in again by a scan.
    """
    async with db.transaction() as conn:
        await scans.lock(conn, congress_id, scan_id)
        found = await conflicts.find(conn, congress_id, scan_id)
        if found is None:
            raise NotFound("Không có lượt quét cần xem lại nào như vậy.")
        if found.settled is None:
            return found
        if found.settled.settlement is Settlement.LET_OUT:
            raise Conflict("Người này đã được cho ra. Nếu vào lại, xin quét thẻ tại cửa.")
        await scans.mark_open(conn, scan_id)
        await audit.note(conn, actor, "conflict.reopened", str(scan_id), settlement=found.settled.settlement)
        await touch(conn, COUNTS, str(congress_id))
        opened = await conflicts.find(conn, congress_id, scan_id)
        assert opened
        return opened
