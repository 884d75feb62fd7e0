"""What a service has heard of access: public keys, and staff sessions that ended.

The service's own migrations make the two tables: `known_keys (key_id, version, key_number, purpose, public_key,
retired)` and `known_ended_sessions (session_id, ended_at)`.
"""

from datetime import datetime
from uuid import UUID

from chassis.access.staff_tokens import StaffAccess
from chassis.storage.database import Connection


async def apply_key(
    conn: Connection, key_id: UUID, version: int, key_number: int, purpose: str, public_key: str, *, retired: bool
) -> None:
    """Take over a key unless something as new is known. `purpose` is QR or TOKEN, `public_key` 64 hex digits."""
    await conn.execute(_APPLY_KEY, key_id, version, key_number, purpose, public_key, retired)


async def end_session(conn: Connection, session_id: UUID, ended_at: datetime) -> None:
    """Refuse a staff session from now on; saying it twice changes nothing."""
    await conn.execute(_END_SESSION, session_id, ended_at)


async def public_keys(conn: Connection, purpose: str) -> dict[int, str]:
    """Give the public keys in use (64 hex digits) by their number. `purpose` is QR or TOKEN."""
    return {row["key_number"]: row["public_key"] for row in await conn.fetch(_PUBLIC_KEYS, purpose)}


async def staff_access(conn: Connection) -> StaffAccess:
    """Give what staff tokens are checked with."""
    ended = await conn.fetch(_ENDED_SESSIONS)
    return StaffAccess(await public_keys(conn, "TOKEN"), frozenset(row["session_id"] for row in ended))


_APPLY_KEY = """
INSERT INTO known_keys AS known (key_id, version, key_number, purpose, public_key, retired)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (key_id) DO UPDATE SET version = excluded.version, key_number = excluded.key_number,
    purpose = excluded.purpose, public_key = excluded.public_key, retired = excluded.retired
WHERE known.version < excluded.version
"""
_END_SESSION = "INSERT INTO known_ended_sessions (session_id, ended_at) VALUES ($1, $2) ON CONFLICT DO NOTHING"
_PUBLIC_KEYS = """
SELECT key_number, public_key FROM known_keys WHERE purpose = $1 AND NOT retired ORDER BY version
"""
_ENDED_SESSIONS = "SELECT session_id FROM known_ended_sessions"
