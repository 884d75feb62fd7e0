"""A steward takes back an admission made by mistake."""

from dataclasses import dataclass
from enum import StrEnum

from chassis import clock
from chassis.errors import NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from contracts.checkin import ScanUndone
from services.checkin.domain.ids import ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import Post
from services.checkin.storage.presence import attendance
from services.checkin.storage.scans import scans
from services.checkin.usecases import say


class UndoOutcome(StrEnum):
    UNDONE = "UNDONE"
    ALREADY_UNDONE = "ALREADY_UNDONE"
    NOTHING_TO_UNDO = "NOTHING_TO_UNDO"


_SENTENCES = {
    UndoOutcome.UNDONE: "Đã hoàn tác: đại biểu được tính là chưa vào.",
    UndoOutcome.ALREADY_UNDONE: "Lượt quét này đã được hoàn tác trước đó.",
    UndoOutcome.NOTHING_TO_UNDO: "Lượt quét này không làm ai được tính là đã vào, nên không có gì để hoàn tác.",
}


@dataclass(frozen=True, slots=True)
class UndoAnswer:
    scan_id: ScanId
    outcome: UndoOutcome
    sentence: str


async def undo_scan(db: Database, post: Post, scan_id: ScanId) -> UndoAnswer:
    """Take back the presence that this scan made, if it made one that still holds. Raises NotFound."""
    async with db.transaction() as conn:
        scan = await scans.find(conn, post.congress_id, scan_id)
        if scan is None:
            raise NotFound("Chưa có lượt quét này. Nếu thiết bị vừa mất mạng, hãy đợi gửi xong rồi hoàn tác.")
        if scan.undone_at is not None:
            return _answer(scan_id, UndoOutcome.ALREADY_UNDONE)
        if scan.verdict is not Verdict.ADMITTED or scan.delegate_id is None:
            return _answer(scan_id, UndoOutcome.NOTHING_TO_UNDO)
        if not await scans.leave(conn, scan.delegate_id, scan.session_id, scan_id):
            return _answer(scan_id, UndoOutcome.NOTHING_TO_UNDO)
        undone_at = clock.now()
        await scans.mark_undone(conn, scan_id, undone_at)
        [left] = await attendance.read(conn, [scan.delegate_id])
        undone = ScanUndone(
            scan_id=scan_id,
            congress_id=scan.congress_id,
            session_id=scan.session_id,
            gate_id=scan.gate_id,
            delegate_id=scan.delegate_id,
            unit_code=scan.unit_code or "",
            category=scan.category or "",
            standing=scan.standing,
            occurred_at=scan.occurred_at,
            undone_at=undone_at,
        )
        await audit.note(conn, str(post.device_id), "scan.undone", str(scan_id), gate_id=str(post.gate_id))
        await outbox.publish(conn, undone, say.presence(left))
        return _answer(scan_id, UndoOutcome.UNDONE)


def _answer(scan_id: ScanId, outcome: UndoOutcome) -> UndoAnswer:
    return UndoAnswer(scan_id, outcome, _SENTENCES[outcome])
