"""Admissions that somebody has to look at."""

from chassis.storage.database import Connection
from services.checkin.domain import wording
from services.checkin.domain.ids import CongressId, DelegateId, ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.storage.scans.views import ScanConflict


async def read(conn: Connection, congress_id: CongressId) -> list[ScanConflict]:
    """Give the conflicts of a congress, the newest first."""
    rows = await conn.fetch(
        """
        SELECT s.*, d.full_name, d.unit_name, g.name AS gate_name
        FROM scans s LEFT JOIN known_delegates d USING (delegate_id) LEFT JOIN gates g USING (gate_id)
        WHERE s.congress_id = $1 AND s.conflict IS NOT NULL ORDER BY s.recorded_at DESC LIMIT 1000
        """,
        congress_id,
    )
    return [
        ScanConflict(
            scan_id=ScanId(row["scan_id"]),
            conflict=Verdict(row["conflict"]),
            reason=wording.reason(Verdict.ADMITTED, Verdict(row["conflict"])),
            delegate_id=DelegateId(row["delegate_id"]) if row["delegate_id"] else None,
            full_name=row["full_name"],
            unit_name=row["unit_name"],
            gate_name=row["gate_name"],
            device_id=row["device_id"],
            occurred_at=row["occurred_at"],
            recorded_at=row["recorded_at"],
            undone=row["undone_at"] is not None,
        )
        for row in rows
    ]
