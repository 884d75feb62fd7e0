"""Makes the one report of who came in by the hall's QR, at once or after a nod."""

from datetime import datetime, timedelta

from services.checkin.domain.hall.hall_code import Place
from services.checkin.domain.ids import ScanId
from services.checkin.domain.scans.report import Method, Report
from services.checkin.domain.scans.scanned_text import CODE_DIGITS, SHORT_CODE_DIGITS, TextKind
from services.checkin.domain.scans.subject import ByCredential


def report_of(scan_id: ScanId, place: Place, badge: ByCredential, at: datetime, *, typed: bool) -> Report:
    """Give it for the server to decide. The same id, badge and time give the same report: it may be sent again."""
    return Report(
        scan_id=ScanId(scan_id),
        subject=badge,
        text_kind=TextKind.SHORT_CODE if typed else TextKind.CREDENTIAL,
        text_length=SHORT_CODE_DIGITS if typed else CODE_DIGITS,
        method=Method.SHORT_CODE if typed else Method.QR,
        congress_id=place.congress_id,
        gate_id=place.gate_id,
        session_id=place.session_id,
        scanned_at=at,
        sent_at=None,
        age=timedelta(),
    )
