"""Keeps a scan of a decision, so that its words stand beside those that are to be approved."""

from chassis import clock
from chassis.errors import RuleBroken
from chassis.ids import new_id
from chassis.pictures.pages import read_pages
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, DecisionScanId
from services.honors.storage.roll.decision_scans import DecisionScan, hold_scans, list_scans, save_scan

MOST_SCANS = 60


async def add_decision_scan(
    db: Database, congress_id: CongressId, actor: str, decision_number: str, data: bytes, filename: str
) -> DecisionScan:
    """Keep the pages of a PDF, or a picture, as the scan of that decision. Raises Malformed, RuleBroken (MOST_SCANS)."""
    pages = await read_pages(data)
    scan = DecisionScan(DecisionScanId(new_id()), decision_number, filename, len(pages), clock.now())
    async with db.transaction() as conn:
        await hold_scans(conn, congress_id)
        others = [one for one in await list_scans(conn, congress_id) if one.decision_number != decision_number]
        if len(others) >= MOST_SCANS:
            raise RuleBroken(f"Đại hội này đã có {len(others)} bản quét. Bỏ bớt bản không dùng rồi thêm bản này.")
        await save_scan(conn, congress_id, scan, actor, pages)
        await audit.note(conn, actor, "decision_scan.added", str(congress_id), number=decision_number, pages=len(pages))
    return scan
