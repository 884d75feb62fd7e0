"""Reads how right the clocks of the devices are."""

from chassis.storage.database import Connection
from services.checkin.domain.gates.clocks import is_wrong
from services.checkin.domain.ids import CongressId, DeviceId
from services.checkin.storage.gates.views import DeviceClock


async def read(conn: Connection, congress_id: CongressId) -> list[DeviceClock]:
    """Give the clock of each paired device that has sent a scan, as it was with the last one."""
    rows = await conn.fetch(_READ, congress_id)
    return [
        DeviceClock(
            DeviceId(row["device_id"]), row["recorded_at"], row["clock_skew_ms"], is_wrong(row["clock_skew_ms"])
        )
        for row in rows
    ]


_READ = """
SELECT c.client_id AS device_id, s.recorded_at, s.clock_skew_ms
FROM paired_clients c JOIN LATERAL (
    SELECT recorded_at, clock_skew_ms FROM scans
    WHERE device_id = c.client_id AND clock_skew_ms IS NOT NULL ORDER BY recorded_at DESC LIMIT 1
) s ON true
WHERE c.congress_id = $1 ORDER BY c.paired_at
"""
