"""Tells a scan that is sent again from another one under the same id. Pure."""

from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.report import DecidedBy, Report
from services.checkin.domain.scans.scan import Scan
from services.checkin.domain.scans.subject import ByCredential, ByDelegate, ByName, ByShortCode


def tells_the_same(stored: Scan, report: Report, holder: Holder | None) -> bool:
    """Compare what cannot differ between two sendings of one scan. `holder` is whom the report's code belongs to now.

    What a device showed by itself it showed once, in one session: two of its words that differ are two scans. Beside a
    word of the server both may differ (its answer got lost, and it decides for its own session), and `sent_at` always may.
    """
    looks = (stored.congress_id, stored.gate_id, stored.method, stored.text_kind, stored.text_length, stored.scanned_at)
    told = (report.congress_id, report.gate_id, report.method, report.text_kind, report.text_length, report.scanned_at)
    return (
        looks == told
        and (report.text_mark is None or stored.text_mark in (None, report.text_mark))
        and _same_holder(stored, report, holder)
        and _shown_alike(stored, report)
    )


def _same_holder(stored: Scan, report: Report, holder: Holder | None) -> bool:
    before = (stored.credential_id, stored.credential_version)
    match report.subject:
        case ByCredential(credential_id, version, _) if stored.credential_id is not None:
            return before == (credential_id, version)
        case ByShortCode() if stored.credential_id is not None and holder is not None:
            return before == (holder.credential_id, holder.credential_version)
        case ByDelegate(delegate_id):
            return stored.delegate_id == delegate_id
        case ByName():
            return stored.delegate_id is None and stored.credential_id is None
        case _:
            return True


def _shown_alike(stored: Scan, report: Report) -> bool:
    if stored.decided_by is not report.decided_by:
        return True
    if stored.decided_by is DecidedBy.DEVICE and report.session_id not in (None, stored.session_id):
        return False
    return report.shown in (None, stored.shown)
