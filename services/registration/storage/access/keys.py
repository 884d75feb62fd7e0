"""Keeps the public halves of the keys that others check our signatures with."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import KeyId


@dataclass(frozen=True)
class PublicKey:
    """`key_number` 0..255 stands in the QR or token; `purpose` QR or TOKEN; `public_key` 64 hex digits."""

    key_id: KeyId
    key_number: int
    purpose: str
    public_key: str
    version: int
    retired: bool


async def lock_keys(conn: Connection) -> list[PublicKey]:
    """Give every key; other processes that start at the same time wait here."""
    await conn.execute(_LOCK)
    return [PublicKey(**dict(row)) for row in await conn.fetch(_ALL)]


async def insert_key(conn: Connection, key: PublicKey, published_at: datetime) -> None:
    await conn.execute(
        _INSERT,
        key.key_id,
        key.key_number,
        key.purpose,
        key.public_key,
        key.version,
        key.retired,
        published_at,
    )


async def public_keys_for(conn: Connection, purpose: str) -> dict[int, str]:
    """Give the keys in use by their number."""
    return {row["key_number"]: row["public_key"] for row in await conn.fetch(_IN_USE, purpose)}


_LOCK = "LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE"
_ALL = "SELECT key_id, key_number, purpose, public_key, version, retired FROM signing_keys ORDER BY key_number"
_INSERT = """
INSERT INTO signing_keys (key_id, key_number, purpose, public_key, version, retired, published_at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_IN_USE = "SELECT key_number, public_key FROM signing_keys WHERE purpose = $1 AND NOT retired"
