"""What a service has heard of access: public keys, and staff sessions that ended.

The service's own migrations make the two tables: `known_keys (key_id, version, key_number, purpose, public_key,
retired, vouched)` and `known_ended_sessions (session_id, ended_at)`.
"""

from datetime import datetime
from uuid import UUID

from chassis.access.root_key import StatedKey, vouched
from chassis.access.staff_tokens import StaffAccess, unnamed_until
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.pinned_root import pinned_root


async def apply_key(conn: Connection, key: StatedKey, signature: str) -> None:
    """Take over a key unless something as new is known; one that the pinned root did not sign is refused and told in the trail."""
    root = await pinned_root(conn)
    if root is None or not vouched(root, key, signature):
        why = "unsigned" if not signature else "no root is pinned" if root is None else "not the root's signature"
        told = {"number": key.key_number, "purpose": key.purpose, "retired": key.retired, "why": why}
        await audit.note(conn, "kafka", "security.key_refused", str(key.key_id), **told)
        return
    await conn.execute(_DROP_UNVOUCHED, key.purpose)
    await conn.execute(_APPLY_KEY, key.key_id, key.version, key.key_number, key.purpose, key.public_key, key.retired)


async def end_session(conn: Connection, session_id: UUID, ended_at: datetime) -> None:
    """Refuse a staff session from now on; saying it twice changes nothing."""
    await conn.execute(_END_SESSION, session_id, ended_at)


async def public_keys(conn: Connection, purpose: str) -> dict[int, str]:
    """Give the public keys in use (64 hex digits) by their number. `purpose` is QR or TOKEN."""
    return {row["key_number"]: row["public_key"] for row in await conn.fetch(_PUBLIC_KEYS, purpose)}


async def retired_numbers(conn: Connection, purpose: str) -> frozenset[int]:
    """Give the numbers of the keys that were taken out of use."""
    return frozenset(row["key_number"] for row in await conn.fetch(_RETIRED, purpose))


async def staff_access(conn: Connection) -> StaffAccess:
    """Give what staff tokens are checked with."""
    ended = await conn.fetch(_ENDED_SESSIONS)
    return StaffAccess(
        await public_keys(conn, "TOKEN"), frozenset(row["session_id"] for row in ended), await unnamed_until(conn)
    )


_APPLY_KEY = """
INSERT INTO known_keys AS known (key_id, version, key_number, purpose, public_key, retired, vouched)
VALUES ($1, $2, $3, $4, $5, $6, true)
ON CONFLICT (key_id) DO UPDATE SET version = excluded.version, key_number = excluded.key_number,
    purpose = excluded.purpose, public_key = excluded.public_key, retired = excluded.retired
WHERE known.version < excluded.version
"""
# What earlier versions took over unsigned ends with the first key of its purpose that is signed.
_DROP_UNVOUCHED = """DELETE FROM known_keys WHERE purpose = $1 AND NOT vouched"""
_END_SESSION = """INSERT INTO known_ended_sessions (session_id, ended_at) VALUES ($1, $2) ON CONFLICT DO NOTHING"""
_PUBLIC_KEYS = """
SELECT key_number, public_key FROM known_keys WHERE purpose = $1 AND NOT retired ORDER BY version
"""
_RETIRED = """SELECT key_number FROM known_keys WHERE purpose = $1 AND retired"""
_ENDED_SESSIONS = """SELECT session_id FROM known_ended_sessions"""
