"""Keeps what scans that wait on devices are sealed for, one key a congress."""

from datetime import datetime

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId


async def find(conn: Connection, congress_id: CongressId) -> bytes | None:
    """Give the private half (32 bytes)."""
    key: bytes | None = await conn.fetchval(_FIND, congress_id)
    return key


async def put_first(conn: Connection, congress_id: CongressId, key: bytes, at: datetime) -> None:
    """Keep the congress's key unless it has one; never another in its place."""
    await conn.execute(_PUT_FIRST, congress_id, key, at)


_FIND = """SELECT private_key FROM waiting_keys WHERE congress_id = $1"""
_PUT_FIRST = """
INSERT INTO waiting_keys (congress_id, private_key, made_at)
SELECT $1, $2, $3 FROM known_congresses WHERE congress_id = $1 AND state <> 'DELETED'
ON CONFLICT (congress_id) DO NOTHING
"""
