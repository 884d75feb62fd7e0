"""Why somebody was let in by hand, and who it was where no list names them."""

from dataclasses import dataclass

from chassis.files.vietnamese import fold
from chassis.storage.database import Connection
from services.checkin.domain.ids import ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.subject import ByName


@dataclass(frozen=True, slots=True)
class Note:
    """`overruled` is the verdict it stands against, `somebody` who was written down."""

    scan_id: ScanId
    reason: str
    overruled: Verdict | None
    somebody: ByName | None


async def keep(conn: Connection, note: Note) -> None:
    """Keep it once; the same again changes nothing."""
    name, unit = (note.somebody.full_name, note.somebody.unit) if note.somebody else ("", "")
    await conn.execute(_KEEP, note.scan_id, note.reason, note.overruled, name, unit, fold(f"{name} {unit}"))


_KEEP = """
INSERT INTO hand_admissions (scan_id, reason, overruled, full_name, unit_name, folded)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT DO NOTHING
"""
