"""The reception of leaders marks an arrival from its own page: the same admission as a tap at a desk."""

from dataclasses import dataclass
from datetime import datetime

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.ids import CongressId, DelegateId, DeviceId, GateId, ScanId
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Method, Post, Report
from services.checkin.domain.scans.scanned_text import TextKind
from services.checkin.domain.scans.subject import ByDelegate
from services.checkin.storage.gates import doors
from services.checkin.usecases.scans.settle_scan import settle

NO_DESK = "Chưa có bàn đón nào. Thêm một bàn hỗ trợ ở trang chính, phần “Cửa và phiên điểm danh”, rồi bấm lại."


@dataclass(frozen=True, slots=True)
class Tap:
    """`at` is the page's clock when somebody tapped."""

    scan_id: ScanId
    delegate_id: DelegateId
    at: datetime


async def receive_leader(db: Database, hand: DeviceId, congress_id: CongressId, tap: Tap) -> ScanAnswer:
    """Let somebody in at the first desk by name, for the session that gates scan for; the same tap again answers
    alike. `hand` is the account that tapped.

    Raises RuleBroken where there is no desk, NotFound for somebody on no list, Conflict for an id of another scan.
    """
    async with db.connection() as conn:
        desks = [one for one in await doors.list_gates(conn, congress_id) if one.kind is GateKind.DESK]
    if not desks:
        raise RuleBroken(NO_DESK)
    post = Post(hand, congress_id, desks[0].gate_id, supervises=True)
    return await settle(db, post, _report(post.gate_id, congress_id, tap))


def _report(gate_id: GateId, congress_id: CongressId, tap: Tap) -> Report:
    return Report(
        scan_id=tap.scan_id,
        subject=ByDelegate(tap.delegate_id),
        text_kind=TextKind.DESK,
        text_length=0,
        method=Method.DESK,
        congress_id=congress_id,
        gate_id=gate_id,
        session_id=None,
        scanned_at=tap.at,
        sent_at=None,
        age=None,
    )
