"""The organisers have dealt with a device that is paired no more: its scans were brought in, or there are none."""

from chassis import clock
from chassis.access import paired_clients
from chassis.errors import Conflict, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.ids import CongressId, DeviceId
from services.checkin.storage.gates import fleet


async def settle_device(db: Database, actor: str, congress_id: CongressId, device_id: DeviceId) -> None:
    """Ask for its scans no more; those that come all the same are taken, and what it says of them is not asked. Again changes nothing.

    Raises NotFound, Conflict for a device that is still paired.
    """
    async with db.transaction() as conn:
        client = await paired_clients.get_client(conn, device_id)
        if client.congress_id != congress_id:
            raise NotFound("Không có thiết bị này.")
        now = clock.real_now()
        if not client.has_ended(now):
            raise Conflict("Máy này còn đang ghép. Xin thu hồi trước.")
        await fleet.settle(conn, device_id, now)
        await audit.note(conn, actor, "device.settled", str(device_id))
