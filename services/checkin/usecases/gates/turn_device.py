"""A device lets people in, out, or both: as whoever holds it chose, or the organisers."""

from chassis.access import paired_clients
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.ids import CongressId, DeviceId
from services.checkin.domain.scans.admission import Direction


async def turn_device(
    db: Database, actor: str, congress_id: CongressId, device_id: DeviceId, direction: Direction
) -> None:
    """Keep the direction; it means something in sessions that count exits. Raises NotFound."""
    async with db.transaction() as conn:
        client = await paired_clients.get_client(conn, device_id)
        if client.congress_id != congress_id:
            raise NotFound("Không có thiết bị này.")
        await paired_clients.set_attributes(conn, device_id, {**client.attributes, "direction": str(direction)})
        await audit.note(conn, actor, "device.turned", str(device_id), direction=str(direction))
