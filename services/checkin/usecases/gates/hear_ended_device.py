"""A device that was revoked, or whose time is over, still reaches the server: it tells how many scans it holds, and nothing else of it is heard."""

from chassis import clock
from chassis.access import paired_clients
from chassis.errors import Unauthenticated
from chassis.storage.database import Database
from services.checkin.domain.ids import DeviceId
from services.checkin.storage.gates import fleet

_NEVER = "Máy này chưa từng được ghép. Xin mã ghép ở bàn điều hành."


async def hear_ended_device(db: Database, token: str, waiting: int) -> None:
    """Keep the number beside its name; of a device that is paired, or was dealt with, nothing changes.

    Raises Unauthenticated for a token of no device.
    """
    async with db.transaction() as conn:
        client = await paired_clients.find_ended(conn, token)
        if client is None:
            raise Unauthenticated(_NEVER)
        now = clock.real_now()
        if client.has_ended(now):
            await fleet.hear_ended(conn, DeviceId(client.client_id), now, waiting)
