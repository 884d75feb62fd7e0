"""A steward looks at who waits, and nods, rejects, or has seen to it."""

from dataclasses import dataclass

from chassis import clock
from chassis.errors import Conflict, Malformed, NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.checkin.domain.hall.arrival import report_of
from services.checkin.domain.hall.calls import CallAnswer, CallState
from services.checkin.domain.ids import CallId, ScanId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.answer import ScanAnswer
from services.checkin.domain.scans.report import Post, Way
from services.checkin.domain.scans.subject import ByCredential
from services.checkin.storage.gates import doors
from services.checkin.storage.hall import calls
from services.checkin.storage.hall.calls import Call
from services.checkin.usecases.channels import COUNTS
from services.checkin.usecases.scans.settle_scan import settle

_IN = (Verdict.ADMITTED, Verdict.ALREADY_CHECKED_IN)
_ANSWERED = "Lượt chờ này vừa được trả lời ở máy khác."
_BECOMES = {CallAnswer.REJECT: CallState.REJECTED, CallAnswer.SEEN: CallState.SEEN}


@dataclass(frozen=True, slots=True)
class AnsweredCall:
    """`scan` is what the door said to a nod: a nod lets nobody in whom a scan would not."""

    call_id: CallId
    state: CallState
    scan: ScanAnswer | None = None


async def answer_call(db: Database, post: Post, call_id: CallId, answer: CallAnswer, *, any_gate: bool) -> AnsweredCall:
    """Answer a call of the steward's own gate, or of any for who looks after all. The same answer again changes nothing.

    Raises NotFound for another gate's or congress's, Conflict for one that was answered otherwise or whose session is
    over, Malformed for an answer to another kind of call.
    """
    async with db.connection() as conn:
        call = await calls.find(conn, call_id)
        if call is None or call.place.congress_id != post.congress_id:
            raise NotFound("Không có lượt chờ này.")
        if not any_gate and call.place.gate_id != post.gate_id:
            raise NotFound("Lượt chờ này ở một cửa khác.")
        if not answer.answers(call.kind):
            raise Malformed("Câu trả lời này không dành cho loại lượt chờ này.")
        await _require_open(conn, call, answer)
    scan = await _let_in(db, post, call) if answer is CallAnswer.NOD else None
    becomes = _BECOMES.get(answer) or (CallState.NODDED if scan and scan.verdict in _IN else CallState.REJECTED)
    async with db.transaction() as conn:
        if not await calls.answer(conn, call_id, becomes, clock.real_now(), post.device_id):
            raise Conflict(_ANSWERED)
        await audit.note(conn, str(post.device_id), "door_call.answered", str(call_id), answer=answer)
        await touch(conn, COUNTS, str(call.place.congress_id))
    return AnsweredCall(call_id, becomes, scan)


async def _require_open(conn: Connection, call: Call, answer: CallAnswer) -> None:
    again = call.state is CallState.NODDED if answer is CallAnswer.NOD else call.state is _BECOMES[answer]
    if call.state is not CallState.OPEN and not again:
        raise Conflict(_ANSWERED)
    session = await doors.find(conn, call.place.congress_id)
    if session is None or session.id != call.place.session_id:
        raise Conflict("Phiên đã đổi. Mời đại biểu quét lại mã ở cửa, hoặc quét thẻ.")


async def _let_in(db: Database, post: Post, call: Call) -> ScanAnswer:
    """Under the call's own id, so that two nods let in once. The steward's device stands for it."""
    assert call.badge
    badge = ByCredential(*call.badge, call.congress_number)
    report = report_of(ScanId(call.call_id), call.place, badge, call.called_at, typed=call.typed)
    place = call.place
    return await settle(db, Post(post.device_id, place.congress_id, place.gate_id, Way.PHONE), report)
