"""Keys of staff tokens and sessions that ended, as registration says them."""

from datetime import datetime
from uuid import UUID

from chassis.access.staff_tokens import StaffAccess
from chassis.storage.database import Connection


async def save_key(
    conn: Connection, key_id: UUID, version: int, key_number: int, purpose: str, public_key: str, *, retired: bool
) -> None:
    """Store a public key as it now is, unless a newer version is known."""
    await conn.execute(
        "INSERT INTO known_keys AS k (key_id, version, key_number, purpose, public_key, retired)"
        " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (key_id) DO UPDATE SET version = excluded.version,"
        " key_number = excluded.key_number, purpose = excluded.purpose, public_key = excluded.public_key,"
        " retired = excluded.retired WHERE k.version < excluded.version",
        key_id,
        version,
        key_number,
        purpose,
        public_key,
        retired,
    )


async def end_session(conn: Connection, session_id: UUID, ended_at: datetime) -> None:
    await conn.execute(
        "INSERT INTO ended_sessions (session_id, ended_at) VALUES ($1, $2) ON CONFLICT DO NOTHING", session_id, ended_at
    )


async def read_access(conn: Connection) -> StaffAccess:
    """Give what staff tokens are checked against."""
    keys = await conn.fetch("SELECT key_number, public_key FROM known_keys WHERE purpose = 'TOKEN' AND NOT retired")
    ended = await conn.fetch("SELECT session_id FROM ended_sessions")
    return StaffAccess(
        {row["key_number"]: row["public_key"] for row in keys}, frozenset(row["session_id"] for row in ended)
    )
