"""A device tells what it handed out, now or when the network is back."""

from collections.abc import Sequence

from chassis.storage.database import Database
from services.checkin.domain.handouts.handout import Tick, newest
from services.checkin.domain.ids import CongressId, DeviceId
from services.checkin.storage.handouts import ticks as stored


async def record_ticks(db: Database, congress_id: CongressId, device_id: DeviceId, ticks: Sequence[Tick]) -> int:
    """Keep them, in whatever order they come and however often; give how many are about people and items known here."""
    async with db.transaction() as conn:
        return await stored.keep(conn, congress_id, device_id, newest(ticks))
