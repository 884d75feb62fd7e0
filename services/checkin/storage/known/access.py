"""Keeps the public keys that registration publishes and the staff sessions that it ends."""

from datetime import datetime
from uuid import UUID

from chassis.access.staff_tokens import StaffAccess
from chassis.storage.database import Connection


async def apply_key(
    conn: Connection, key_id: UUID, version: int, key_number: int, purpose: str, public_key: str, *, retired: bool
) -> None:
    """Take over a key unless something as new is known. `purpose` is QR or TOKEN, `public_key` 64 hex digits."""
    await conn.execute(
        """
        INSERT INTO known_keys AS known (key_id, version, key_number, purpose, public_key, retired)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (key_id) DO UPDATE SET version = excluded.version, key_number = excluded.key_number,
            purpose = excluded.purpose, public_key = excluded.public_key, retired = excluded.retired
        WHERE known.version < excluded.version
        """,
        key_id,
        version,
        key_number,
        purpose,
        public_key,
        retired,
    )


async def end_session(conn: Connection, session_id: UUID, account_id: UUID, ended_at: datetime) -> None:
    await conn.execute(
        "INSERT INTO known_ended_sessions (session_id, account_id, ended_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        session_id,
        account_id,
        ended_at,
    )


async def qr_keys(conn: Connection) -> dict[int, str]:
    """Give the public keys (64 hex digits) that badges are checked with, by their number."""
    return await _keys(conn, "QR")


async def staff_access(conn: Connection) -> StaffAccess:
    """Give what staff tokens are checked with."""
    rows = await conn.fetch("SELECT session_id FROM known_ended_sessions")
    return StaffAccess(await _keys(conn, "TOKEN"), frozenset(row["session_id"] for row in rows))


async def _keys(conn: Connection, purpose: str) -> dict[int, str]:
    rows = await conn.fetch(
        "SELECT key_number, public_key FROM known_keys WHERE purpose = $1 AND NOT retired ORDER BY version", purpose
    )
    return {row["key_number"]: row["public_key"] for row in rows}
