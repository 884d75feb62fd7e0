"""A device sends what it scanned without network. These are facts: people are inside or went to the desk."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.errors import AppError, Unavailable
from chassis.storage.database import Database, is_away
from services.checkin.domain.ids import ScanId, SessionId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import DecidedBy, Method, Post, Report
from services.checkin.domain.scans.scanned_text import TextKind
from services.checkin.domain.scans.subject import Stranger
from services.checkin.usecases.scans.recognise import KeyRing, recognise
from services.checkin.usecases.scans.settle_scan import settle

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OfflineScan:
    """One queued scan. Of a text that was not ours the device sends only `text_kind` and `text_length`."""

    scan_id: ScanId
    text: str | None
    text_kind: TextKind | None
    text_length: int | None
    method: Method
    scanned_at: datetime
    shown: Verdict
    decided_by: DecidedBy
    session_id: SessionId | None = None


@dataclass(frozen=True, slots=True)
class ScanProblem:
    """A scan that could not be kept. `retry` false: sending it again will not help, keep it aside and tell somebody."""

    scan_id: ScanId | None
    problem: str
    code: str
    retry: bool


async def record_batch(
    db: Database, keys: KeyRing, post: Post, sent_at: datetime, batch: Sequence[OfflineScan | ScanProblem]
) -> list[ScanAnswer | ScanProblem]:
    """Keep each scan in a transaction of its own, in the order of the batch; give one result for each.

    A ScanProblem among them (a scan that could not be read) passes through. The same batch again changes nothing.
    Raises Unavailable when PostgreSQL goes away: what was kept before is recognised when the batch comes again.
    """
    results: list[ScanAnswer | ScanProblem] = []
    for scan in batch:
        results.append(scan if isinstance(scan, ScanProblem) else await _record(db, keys, post, sent_at, scan))
    return results


async def _record(
    db: Database, keys: KeyRing, post: Post, sent_at: datetime, scan: OfflineScan
) -> ScanAnswer | ScanProblem:
    try:
        return await settle(db, post, await _report(keys, sent_at, scan))
    except Unavailable:
        raise
    except AppError as error:
        return ScanProblem(scan.scan_id, error.detail, error.code, retry=False)
    except Exception as error:
        if is_away(error):
            raise Unavailable("Cơ sở dữ liệu tạm thời không trả lời. Xin gửi lại sau ít giây.") from error
        _log.exception("could not keep an offline scan", extra={"scan_id": str(scan.scan_id)})
        sentence = "Máy chủ gặp lỗi với lượt quét này và đã ghi lại. Hãy giữ lại, lượt khác vẫn được gửi."
        return ScanProblem(scan.scan_id, sentence, "internal", retry=True)


async def _report(keys: KeyRing, sent_at: datetime, scan: OfflineScan) -> Report:
    if scan.text is None:
        kind, length = scan.text_kind or TextKind.EMPTY, scan.text_length or 0
        subject = Stranger()
    else:
        subject, kind = await recognise(keys, scan.text, scan.method)  # type: ignore[assignment]
        length = len(scan.text)
    return Report(
        scan_id=scan.scan_id,
        subject=subject,
        text_kind=kind,
        text_length=length,
        method=scan.method,
        scanned_at=scan.scanned_at,
        sent_at=sent_at,
        shown=scan.shown,
        decided_by=scan.decided_by,
        session_id=scan.session_id,
    )
