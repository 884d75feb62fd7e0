"""A gate that was added by mistake goes; one where somebody scanned, or where a device stands, stays."""

from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.checkin.domain.ids import CongressId, GateId
from services.checkin.storage.gates import doors
from services.checkin.usecases.channels import COUNTS


async def remove_gate(db: Database, actor: str, congress_id: CongressId, gate_id: GateId) -> None:
    """Raises NotFound, Conflict for a gate that is in use."""
    async with db.transaction() as conn:
        gate = await doors.find_gate(conn, congress_id, gate_id)
        if gate is None:
            raise NotFound("Đại hội này không có cửa đó.")
        if not await doors.remove_gate(conn, gate_id):
            raise Conflict(
                "Đã có lượt quét ở đây, hoặc còn máy đứng ở đây. Chuyển máy sang cửa khác, hoặc đổi tên cửa."
            )
        await audit.note(conn, actor, "gate.removed", str(gate_id), name=gate.name)
        await touch(conn, COUNTS, str(congress_id))
