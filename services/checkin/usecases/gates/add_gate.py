"""Adds a gate or a desk to a congress."""

from chassis.errors import Conflict, NotFound
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.gates.gate import Gate, GateKind
from services.checkin.domain.ids import CongressId, GateId
from services.checkin.storage.gates import doors


async def add_gate(db: Database, actor: str, congress_id: CongressId, name: str, kind: GateKind) -> Gate:
    """Give the gate; asking again for the same one gives it again.

    Raises NotFound for a congress nobody told us of, Conflict for a name that is taken by the other kind.
    """
    async with db.transaction() as conn:
        if await doors.find(conn, congress_id) is None:
            raise NotFound("Cửa chưa nhận được thông tin đại hội này. Xin đợi ít giây rồi thử lại.")
        wanted = Gate(GateId(new_id()), congress_id, name, kind)
        gate = await doors.add_gate(conn, wanted)
        if gate.kind is not kind:
            raise Conflict("Tên này đã dùng cho một cửa hoặc bàn khác. Xin đặt tên khác.")
        if gate.gate_id == wanted.gate_id:
            await audit.note(conn, actor, "gate.added", str(gate.gate_id), congress_id=str(congress_id), kind=kind)
        return gate
