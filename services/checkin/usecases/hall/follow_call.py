"""A phone that waits asks what became of its call."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Database
from services.checkin.domain.hall import words
from services.checkin.domain.hall.answer import HallAnswer, HallStanding
from services.checkin.domain.hall.calls import LASTS, CallKind, CallState
from services.checkin.domain.ids import CallId, ScanId
from services.checkin.domain.scans.subject import ByCredential
from services.checkin.storage.gates import doors
from services.checkin.storage.hall import calls
from services.checkin.storage.hall.calls import Call
from services.checkin.storage.scans import sightings
from services.checkin.usecases.hall.ask_to_come_in import guest_of


async def follow_call(db: Database, call_id: CallId) -> HallAnswer:
    """Give where it stands; whoever was let in otherwise meanwhile, by the badge itself, is present too. Raises NotFound."""
    async with db.connection() as conn:
        call = await calls.find(conn, call_id)
        if call is None or call.kind is not CallKind.NOD or call.badge is None:
            raise NotFound("Không có lượt chờ này. Quét lại mã ở cửa.")
        place, badge = call.place, ByCredential(*call.badge, call.congress_number)
        sighting = await sightings.look(conn, place.congress_id, ScanId(call_id), badge, place.session_id)
        gate = await doors.find_gate(conn, place.congress_id, place.gate_id)
    where = gate.name if gate else ""
    holder = sighting.holder_in(place.congress_id) if sighting else None
    inside = holder.attendance.inside(place.session_id) if holder else None
    if holder and inside and not inside.left:
        proved = not call.typed or call.state is CallState.NODDED
        guest = guest_of(holder) if proved else None
        return HallAnswer(HallStanding.PRESENT, words.PRESENT, where, guest, inside.first_at)
    return _not_inside(call, where)


def _not_inside(call: Call, where: str) -> HallAnswer:
    if call.state is CallState.OPEN and clock.real_now() - call.called_at < LASTS:
        return HallAnswer(HallStanding.WAITING, words.WAITING, where, call_id=call.call_id)
    lapsed = call.state in (CallState.OPEN, CallState.LAPSED)
    return HallAnswer(HallStanding.HELP, words.WAITED_TOO_LONG if lapsed else words.HELP, where)
