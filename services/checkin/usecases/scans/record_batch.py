"""A device sends what it did without network. These are facts: people are inside or went to the desk."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from chassis.errors import AppError, Unavailable
from chassis.storage.database import Database, is_away
from services.checkin.domain.ids import ScanId
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post, Report
from services.checkin.usecases.scans.problems import KEPT_BY_THE_DEVICE
from services.checkin.usecases.scans.settle_scan import settle

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScanProblem:
    """A scan that could not be kept. `retry` false: sending it again will not help, keep it aside and tell somebody."""

    scan_id: ScanId | None
    problem: str
    code: str
    retry: bool


async def record_batch(
    db: Database, post: Post, reports: Sequence[Report | ScanProblem]
) -> list[ScanAnswer | ScanProblem]:
    """Keep each scan in a transaction of its own, in the order of the batch; give one result for each.

    A ScanProblem among them (a scan that could not be read) passes through. The same batch again changes nothing.
    Raises Unavailable when PostgreSQL goes away: what was kept before is recognised when the batch comes again.
    """
    return [each if isinstance(each, ScanProblem) else await _record(db, post, each) for each in reports]


async def _record(db: Database, post: Post, report: Report) -> ScanAnswer | ScanProblem:
    try:
        return await settle(db, post, report)
    except Unavailable:
        raise
    except AppError as error:
        return ScanProblem(report.scan_id, error.detail, error.code, retry=isinstance(error, KEPT_BY_THE_DEVICE))
    except Exception as error:
        if is_away(error):
            raise Unavailable("Cơ sở dữ liệu tạm thời không trả lời. Xin gửi lại sau ít giây.") from error
        _log.exception("could not keep an offline scan", extra={"scan_id": str(report.scan_id)})
        sentence = "Máy chủ gặp lỗi với lượt quét này và đã ghi lại. Hãy giữ lại, lượt khác vẫn được gửi."
        return ScanProblem(report.scan_id, sentence, "internal", retry=True)
