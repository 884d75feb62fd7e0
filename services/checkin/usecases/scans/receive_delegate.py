"""The desk receives a leader, or somebody who forgot their badge, by one tap."""

from datetime import datetime

from chassis.storage.database import Database
from services.checkin.domain.ids import DelegateId, ScanId
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Method, Post, Report
from services.checkin.domain.scans.scanned_text import TextKind
from services.checkin.domain.scans.subject import ByDelegate
from services.checkin.usecases.scans.settle_scan import settle


async def receive_delegate(
    db: Database, post: Post, reception_id: ScanId, delegate_id: DelegateId, received_at: datetime, sent_at: datetime
) -> ScanAnswer:
    """Make the delegate present, as a scan would. Raises NotFound for somebody who is not on the list."""
    report = Report(
        scan_id=reception_id,
        subject=ByDelegate(delegate_id),
        text_kind=TextKind.DESK,
        text_length=0,
        method=Method.DESK,
        scanned_at=received_at,
        sent_at=sent_at,
    )
    return await settle(db, post, report)
