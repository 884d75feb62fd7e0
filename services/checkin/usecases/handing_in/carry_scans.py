"""Another device at the doors brings what a scanner without network showed it: the same scans, as if that one had sent them."""

from collections.abc import Sequence

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.ids import ScanId
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post, Report, may_receive
from services.checkin.storage.gates import doors
from services.checkin.usecases.handing_in.hand_in import hand_in
from services.checkin.usecases.scans.problems import OtherCongress
from services.checkin.usecases.scans.record_batch import ScanProblem
from services.checkin.usecases.scans.take_back import Undoer, Undoing

ENDED = (
    "Máy đã quét các lượt này không còn được ghép, nên chỉ Ban Tổ chức xem từng lượt rồi nhận. "
    "Chuyển tệp hoặc mã QR cho Ban Tổ chức."
)
_BY_HAND = (
    "Lượt đón không quét thẻ hoặc cho vào bằng tay thì máy của phụ trách cửa hay bàn hỗ trợ mới mang hộ được. "
    "Máy đã ghi lượt này vẫn giữ và tự gửi khi có mạng."
)


async def carry_scans(
    db: Database,
    carrier: Post,
    owner: Post,
    reports: Sequence[Report | ScanProblem],
    undos: Sequence[tuple[ScanId, Undoing]] = (),
    *,
    ended: bool = False,
) -> list[ScanAnswer | ScanProblem]:
    """Keep what `carrier` brings of `owner`; gives one result for each report. Whoever sends the same later, or sent it before,
    changes nothing. `ended`: the owner is paired no longer, and what it left counts only when an organiser has seen it.

    Raises RuleBroken, OtherCongress, Unavailable.
    """
    if owner.congress_id != carrier.congress_id:
        raise OtherCongress
    if ended:
        raise RuleBroken(ENDED)
    async with db.connection() as conn:
        gate = await doors.find_gate(conn, carrier.congress_id, carrier.gate_id)
    entitled = may_receive(carrier, at_desk=gate is not None and gate.kind is GateKind.DESK)
    brought = [each if entitled else _with_a_badge(each) for each in reports]
    return await hand_in(db, str(carrier.device_id), owner, brought, undos, undoer=Undoer.at(owner))


def _with_a_badge(report: Report | ScanProblem) -> Report | ScanProblem:
    """A word that lets somebody in without a badge is worth no more than the right of whoever brings it."""
    if isinstance(report, ScanProblem) or not report.needs_no_badge():
        return report
    return ScanProblem(report.scan_id, _BY_HAND, "rule_broken", retry=False)
