"""Somebody has looked at an admission that was flagged, and it calls nobody any more."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.domain.ids import CongressId, ScanId
from services.checkin.domain.scans.settlement import Settlement
from services.checkin.storage.scans import conflicts, scans
from services.checkin.storage.scans.views import ScanConflict
from services.checkin.usecases.channels import COUNTS


async def settle_conflict(
    db: Database, actor: str, congress_id: CongressId, scan_id: ScanId, settlement: Settlement
) -> ScanConflict:
    """Give the conflict as it now is; who settled it first stays named. Raises NotFound for a scan without conflict."""
    async with db.transaction() as conn:
        scan = await scans.lock(conn, congress_id, scan_id)
        found = await conflicts.find(conn, congress_id, scan_id)
        if scan is None or found is None:
            raise NotFound("Không có lượt quét cần xem lại nào như vậy.")
        if found.settled is not None:
            return found
        await scans.mark_settled(conn, scan_id, clock.now(), actor, settlement)
        await audit.note(conn, actor, "conflict.settled", str(scan_id), settlement=settlement, conflict=found.conflict)
        await touch(conn, COUNTS, str(congress_id))
        settled = await conflicts.find(conn, congress_id, scan_id)
        assert settled
        return settled
