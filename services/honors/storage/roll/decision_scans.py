"""Scans of decisions: one for each number, its pages as pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DecisionScanId


@dataclass(frozen=True)
class DecisionScan:
    """A scan as it is listed; `pages` counts its pages."""

    scan_id: DecisionScanId
    decision_number: str
    filename: str
    pages: int
    added_at: datetime


async def save_scan(
    conn: Connection, congress_id: CongressId, scan: DecisionScan, actor: str, pages: Sequence[bytes]
) -> None:
    """Keep a scan in the place of an earlier one of the same decision. `pages` are JPEG, in order."""
    await conn.execute(_FORGET_EARLIER, congress_id, scan.decision_number)
    kept = (scan.scan_id, congress_id, scan.decision_number, scan.filename, scan.pages, actor, scan.added_at)
    await conn.execute(_SAVE, *kept)
    await conn.execute(_SAVE_PAGES, scan.scan_id, list(pages))


async def hold_scans(conn: Connection, congress_id: CongressId) -> None:
    """Let nobody else add a scan to this congress until the transaction ends."""
    await conn.execute(_HOLD, str(congress_id))


async def list_scans(conn: Connection, congress_id: CongressId) -> list[DecisionScan]:
    return [DecisionScan(**row) for row in await conn.fetch(_LIST, congress_id)]


async def read_page(conn: Connection, congress_id: CongressId, scan_id: DecisionScanId, number: int) -> bytes | None:
    """Give one page as JPEG; None where there is none in this congress."""
    found: bytes | None = await conn.fetchval(_PAGE, congress_id, scan_id, number)
    return found


async def delete_scan(conn: Connection, congress_id: CongressId, scan_id: DecisionScanId) -> bool:
    """Delete a scan with its pages; False where there is none."""
    return bool(await conn.fetchval(_DELETE, congress_id, scan_id))


_HOLD = """
SELECT pg_advisory_xact_lock(hashtextextended('decision scans ' || $1::text, 0))
"""

_FORGET_EARLIER = """
DELETE FROM decision_scans WHERE congress_id = $1 AND decision_number = $2
"""

_SAVE = """
INSERT INTO decision_scans (scan_id, congress_id, decision_number, filename, pages, added_by, added_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""

_SAVE_PAGES = """
INSERT INTO decision_pages (scan_id, number, image)
SELECT $1, number, image FROM unnest($2::bytea[]) WITH ORDINALITY AS page (image, number)
"""

_LIST = """
SELECT scan_id, decision_number, filename, pages, added_at FROM decision_scans
WHERE congress_id = $1 ORDER BY decision_number
"""

_PAGE = """
SELECT image FROM decision_pages JOIN decision_scans USING (scan_id)
WHERE congress_id = $1 AND scan_id = $2 AND number = $3
"""

_DELETE = """
DELETE FROM decision_scans WHERE congress_id = $1 AND scan_id = $2 RETURNING true
"""
