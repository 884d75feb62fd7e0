"""Takes the scan of a decision away: it was another decision's, or has more in it than was to be shown."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, DecisionScanId
from services.honors.storage.roll.decision_scans import delete_scan


async def remove_decision_scan(db: Database, congress_id: CongressId, actor: str, scan_id: DecisionScanId) -> None:
    """Delete the scan with its pages. Raises NotFound."""
    async with db.transaction() as conn:
        if not await delete_scan(conn, congress_id, scan_id):
            raise NotFound("Không có bản quét này.")
        await audit.note(conn, actor, "decision_scan.removed", str(scan_id))
