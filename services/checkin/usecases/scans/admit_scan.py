"""A gate scans one badge and waits for the answer."""

from datetime import datetime

from chassis.storage.database import Database
from services.checkin.domain.ids import ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import DecidedBy, Method, Post, Report
from services.checkin.usecases.scans.recognise import KeyRing, recognise
from services.checkin.usecases.scans.settle_scan import settle


async def admit_scan(
    db: Database,
    keys: KeyRing,
    post: Post,
    *,
    scan_id: ScanId,
    text: str,
    method: Method,
    scanned_at: datetime,
    sent_at: datetime,
    shown: Verdict | None = None,
) -> ScanAnswer:
    """Decide and keep the scan; give what the gate shows. The text of a stranger's code is forgotten here.

    With `shown` the device had decided already, and the answer says what was made of it. Raises Conflict when
    `scan_id` tells of another scan.
    """
    subject, kind = await recognise(keys, text, method)
    report = Report(
        scan_id=scan_id,
        subject=subject,
        text_kind=kind,
        text_length=len(text),
        method=method,
        scanned_at=scanned_at,
        sent_at=sent_at,
        shown=shown,
        decided_by=DecidedBy.DEVICE if shown else DecidedBy.SERVER,
    )
    return await settle(db, post, report)
