"""The organisers send a device to another gate; it goes on without being paired anew."""

from collections.abc import Mapping

from chassis.access import paired_clients
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.ids import CongressId, DeviceId, GateId
from services.checkin.storage.gates import doors


async def move_device(db: Database, actor: str, congress_id: CongressId, device_id: DeviceId, gate_id: GateId) -> None:
    """Let it scan for that gate from now on; what it scanned before stays where it was scanned. Raises NotFound."""
    async with db.transaction() as conn:
        client = await paired_clients.get_client(conn, device_id)
        if client.congress_id != congress_id:
            raise NotFound("Không có thiết bị này.")
        gate = await doors.find_gate(conn, congress_id, gate_id)
        if gate is None:
            raise NotFound("Đại hội này không có cửa đó. Hãy thêm cửa trước.")
        await paired_clients.set_attributes(
            conn, device_id, {**client.attributes, "gate_id": str(gate_id), "stood_at": _stood_at(client.attributes)}
        )
        await audit.note(conn, actor, "device.moved", str(device_id), gate_id=str(gate_id), gate=gate.name)


def _stood_at(attributes: Mapping[str, str]) -> str:
    """Give the gates where it has stood, this one too: what it scanned there may still come."""
    gates = {*attributes.get("stood_at", "").split(), attributes.get("gate_id", "")}
    return " ".join(sorted(gates - {""}))
