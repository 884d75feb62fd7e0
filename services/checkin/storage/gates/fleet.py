"""What each device at a door said last of itself."""

from datetime import datetime

from chassis.storage.database import Connection
from services.checkin.domain.gates.clocks import is_wrong
from services.checkin.domain.gates.device import QUIET_AFTER, DeviceWord
from services.checkin.domain.ids import CongressId, DeviceId, GateId
from services.checkin.domain.scans.admission import Direction
from services.checkin.storage.gates.views import FleetDevice

_KEEP_SCANS = ("GATE_STEWARD", "GATE_SUPERVISOR", "KIOSK")
"""Whose devices keep scans until they are sent."""


async def hear(conn: Connection, device_id: DeviceId, word: DeviceWord) -> None:
    """Keep the word in place of the one before."""
    await conn.execute(
        _HEAR,
        device_id,
        word.heard_at,
        word.waiting,
        word.oldest_at,
        word.skew_ms,
        word.version,
        word.battery,
        word.charging,
    )


async def hear_ended(conn: Connection, device_id: DeviceId, at: datetime, waiting: int) -> None:
    """Keep how many scans a device that is paired no more holds still, but for those that came otherwise; not once it was dealt with."""
    await conn.execute(_HEAR_ENDED, device_id, at, waiting)


async def settle(conn: Connection, device_id: DeviceId, at: datetime) -> None:
    """Nothing is asked of a device any more, whatever it says."""
    await conn.execute(_SETTLE, device_id, at)


async def handed_in(conn: Connection, device_id: DeviceId, kept: int, now: datetime) -> None:
    """So many scans of a device came otherwise and wait on it no more. One that is paired no more goes on saying what it held,
    so of the same file twice the larger number counts, not the sum.
    """
    await conn.execute(_HANDED_IN, device_id, kept, now)


async def read(conn: Connection, congress_id: CongressId, now: datetime) -> list[FleetDevice]:
    """Give the devices that are paired, and those that no longer are while scans wait on them or may, by their pairing. Scans
    may wait on a device that somebody revoked and that has not said since how many it holds.

    The clock of a device that said nothing of itself is that of its last scan.
    """
    return [
        FleetDevice(
            device_id=DeviceId(row["client_id"]),
            name=row["name"],
            roles=tuple(sorted(row["roles"])),
            gate_id=GateId(row["gate_id"]) if row["gate_id"] else None,
            gate_name=row["gate_name"],
            paired_at=row["paired_at"],
            ended=row["ended"],
            heard_at=row["heard_at"],
            waiting=row["waiting"] or 0,
            unsure=row["unsure"],
            oldest_at=row["oldest_at"],
            skew_ms=row["skew_ms"],
            clock_wrong=row["skew_ms"] is not None and is_wrong(row["skew_ms"]),
            version=row["version"] or "",
            battery=row["battery"],
            charging=row["charging"],
            direction=Direction(row["direction"]) if row["direction"] else None,
        )
        for row in await conn.fetch(_READ, congress_id, now, QUIET_AFTER, list(_KEEP_SCANS))
    ]


_HEAR = """
INSERT INTO device_words (device_id, heard_at, waiting, oldest_at, skew_ms, version, battery, charging)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (device_id) DO UPDATE SET heard_at = excluded.heard_at, waiting = excluded.waiting,
    oldest_at = excluded.oldest_at, skew_ms = excluded.skew_ms, version = excluded.version, battery = excluded.battery,
    charging = excluded.charging
"""
_HANDED_IN = """
UPDATE device_words SET waiting = greatest(waiting - $2, 0), oldest_at = CASE WHEN waiting > $2 THEN oldest_at END,
    handed_in = CASE WHEN EXISTS (SELECT FROM paired_clients WHERE client_id = $1 AND (revoked_at IS NOT NULL OR expires_at <= $3))
                     THEN greatest(handed_in, $2) ELSE handed_in END
WHERE device_id = $1
"""
_HEAR_ENDED = """
INSERT INTO device_words AS known (device_id, heard_at, waiting, version) VALUES ($1, $2, $3, '')
ON CONFLICT (device_id) DO UPDATE
SET heard_at = excluded.heard_at, waiting = greatest(excluded.waiting - known.handed_in, 0)
WHERE known.settled_at IS NULL
"""
_SETTLE = """
INSERT INTO device_words AS known (device_id, heard_at, waiting, version, settled_at) VALUES ($1, $2, 0, '', $2)
ON CONFLICT (device_id) DO UPDATE SET heard_at = excluded.heard_at, waiting = 0, oldest_at = NULL, settled_at = excluded.settled_at
"""
_READ = """
SELECT c.client_id, c.name, c.roles, g.gate_id, g.name AS gate_name, c.paired_at,
       c.revoked_at IS NOT NULL OR c.expires_at <= $2 AS ended,
       w.heard_at, w.waiting, w.oldest_at,
       c.roles && $4 AND (w.heard_at IS NULL OR w.heard_at < coalesce(c.revoked_at, $2::timestamptz - $3::interval)) AS unsure,
       coalesce(w.skew_ms, last.clock_skew_ms) AS skew_ms, w.version, w.battery, w.charging,
       CASE WHEN s.counts_exits THEN coalesce(c.attributes ->> 'direction', 'IN') END AS direction
FROM paired_clients c
LEFT JOIN current_doors s ON s.congress_id = c.congress_id
LEFT JOIN device_words w ON w.device_id = c.client_id
LEFT JOIN gates g ON g.gate_id::text = c.attributes ->> 'gate_id'
LEFT JOIN LATERAL (
    SELECT clock_skew_ms FROM scans
    WHERE device_id = c.client_id AND clock_skew_ms IS NOT NULL ORDER BY recorded_at DESC LIMIT 1
) last ON true
WHERE c.congress_id = $1 AND (
    c.revoked_at IS NULL AND c.expires_at > $2 OR w.waiting > 0
    OR c.revoked_at IS NOT NULL AND c.roles && $4 AND (w.heard_at IS NULL OR w.heard_at < c.revoked_at)
)
ORDER BY c.paired_at
"""
