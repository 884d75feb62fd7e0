"""A gate gets another name; what was scanned there stays its own."""

from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.domain.gates.gate import Gate
from services.checkin.domain.ids import CongressId, GateId
from services.checkin.storage.gates import doors
from services.checkin.usecases.channels import COUNTS


async def rename_gate(db: Database, actor: str, congress_id: CongressId, gate_id: GateId, name: str) -> Gate:
    """Give the gate as it now is. Raises NotFound, Conflict for a name that another gate of the congress has."""
    async with db.transaction() as conn:
        if await doors.find_gate(conn, congress_id, gate_id) is None:
            raise NotFound("Đại hội này không có cửa đó.")
        if any(each.name == name and each.gate_id != gate_id for each in await doors.list_gates(conn, congress_id)):
            raise Conflict("Tên này đã dùng cho một cửa hoặc bàn khác. Xin đặt tên khác.")
        gate = await doors.rename_gate(conn, gate_id, name)
        await audit.note(conn, actor, "gate.renamed", str(gate_id), name=name)
        await touch(conn, COUNTS, str(congress_id))
        return gate
