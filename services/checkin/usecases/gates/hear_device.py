"""A device says how it is: how much waits on it, how right its clock is, how full its battery."""

from chassis.storage.database import Database
from services.checkin.domain.gates.device import DeviceWord
from services.checkin.domain.ids import DeviceId
from services.checkin.storage.gates import fleet


async def hear_device(db: Database, device_id: DeviceId, word: DeviceWord) -> None:
    """Keep what it says in place of what it said before."""
    async with db.transaction() as conn:
        await fleet.hear(conn, device_id, word)
