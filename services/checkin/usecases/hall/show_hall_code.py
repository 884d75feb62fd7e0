"""The screen at a door shows its code of now."""

from dataclasses import dataclass

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Database
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.hall.hall_code import HallCode, code_in, left_in_slot_ms, slot_at
from services.checkin.domain.hall.rule import HallRule
from services.checkin.domain.scans.report import Post
from services.checkin.storage.gates import doors
from services.checkin.storage.gates.views import GateCard
from services.checkin.storage.hall import halls, places
from services.checkin.storage.roster import roster
from services.checkin.storage.roster.views import CongressCard


@dataclass(frozen=True, slots=True)
class ShownHall:
    """`code` is None while the doors are shut; the next one comes in `left_ms`."""

    congress: CongressCard
    gate: GateCard
    session: SessionState
    rule: HallRule
    code: HallCode | None
    left_ms: int


async def show_hall_code(db: Database, post: Post) -> ShownHall:
    """Give what the screen shows, by the server's real time. Raises NotFound where nobody told us of the congress."""
    async with db.connection() as conn:
        congress = await roster.find_congress(conn, post.congress_id)
        gate = await doors.find_gate(conn, post.congress_id, post.gate_id)
        session = await doors.find(conn, post.congress_id)
        here = await places.at_gate(conn, post.gate_id)
        rule = await halls.rule_of(conn, post.congress_id)
    if congress is None or gate is None or session is None or not here:
        raise NotFound("Cửa chưa nhận được thông tin đại hội. Xin đợi ít giây, trang tự thử lại.")
    now = clock.real_now()
    shown = code_in(here[0].secret, here[0].place, slot_at(now)) if session.open and not congress.archived else None
    card = GateCard(gate.gate_id, gate.name, gate.kind)
    return ShownHall(congress, card, session, rule, shown, left_in_slot_ms(now))
