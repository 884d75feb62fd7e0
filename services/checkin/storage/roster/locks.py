"""What seals the list that devices keep, one lock a congress."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId


@dataclass(frozen=True, slots=True)
class RosterLock:
    """`list_key` (32 bytes) opens every record; `sealed_key` is that key under `code` (16 digits) and `salt`."""

    list_key: bytes
    code: str
    salt: bytes
    sealed_key: bytes
    made_at: datetime


async def find(conn: Connection, congress_id: CongressId) -> RosterLock | None:
    row = await conn.fetchrow(_FIND, congress_id)
    return RosterLock(bytes(row[0]), row[1], bytes(row[2]), bytes(row[3]), row[4]) if row else None


async def put_first(conn: Connection, congress_id: CongressId, lock: RosterLock) -> None:
    """Keep the congress's lock unless it has one."""
    await conn.execute(_PUT_FIRST, congress_id, lock.list_key, lock.code, lock.salt, lock.sealed_key, lock.made_at)


async def change(conn: Connection, congress_id: CongressId, lock: RosterLock) -> None:
    """Keep another lock, or that of who changed it at the same moment, and let devices ask for everybody and every portrait
    again.
    """
    await conn.execute(_FORGET, congress_id)
    await put_first(conn, congress_id, lock)
    await conn.execute(_EVERYBODY, congress_id)


_FIND = """SELECT list_key, code, salt, sealed_key, made_at FROM roster_locks WHERE congress_id = $1"""
_PUT_FIRST = """
INSERT INTO roster_locks (congress_id, list_key, code, salt, sealed_key, made_at)
SELECT $1, $2, $3, $4, $5, $6 FROM known_congresses WHERE congress_id = $1 AND state <> 'DELETED'
ON CONFLICT (congress_id) DO NOTHING
"""
_FORGET = """DELETE FROM roster_locks WHERE congress_id = $1"""
_EVERYBODY = """
WITH taken AS (
    INSERT INTO roster_revisions AS known (congress_id, revision) VALUES ($1, 1)
    ON CONFLICT (congress_id) DO UPDATE SET revision = known.revision + 1 RETURNING revision
), people AS (
    INSERT INTO roster_changes (delegate_id, congress_id, revision)
    SELECT delegate_id, congress_id, taken.revision FROM known_delegates, taken WHERE congress_id = $1
    ON CONFLICT (delegate_id) DO UPDATE SET revision = excluded.revision
)
UPDATE known_photos SET revision = taken.revision FROM taken WHERE congress_id = $1
"""
