"""Keeps the public halves of the keys that others check our signatures with."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import KeyId


@dataclass(frozen=True)
class PublicKey:
    """`key_number` 0..255 stands in the QR or token; `purpose` QR or TOKEN; `public_key` 64 hex digits.

    `root_signature` is the root's over the state of `version`, "" before there was a root.
    """

    key_id: KeyId
    key_number: int
    purpose: str
    public_key: str
    version: int
    retired: bool
    root_signature: str = ""


@dataclass(frozen=True)
class KeyStand:
    """A key as it stands. `heard`: all who hear Kafka have had the time to take it over."""

    key_number: int
    purpose: str
    public_key: str
    made_at: datetime
    retired_at: datetime | None
    heard: bool


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
        key.root_signature,
    )


async def update_key(conn: Connection, key: PublicKey) -> None:
    """Store a newer state; a key that is retired is so for ever."""
    await conn.execute(_UPDATE, key.key_id, key.version, key.retired, key.root_signature)


async def stand_of_keys(conn: Connection, patience: float) -> list[KeyStand]:
    """Give all keys, oldest first; `patience` is how many seconds others have to take one over."""
    return [KeyStand(**dict(row)) for row in await conn.fetch(_STAND, patience)]


async def public_keys_for(conn: Connection, purpose: str) -> dict[int, str]:
    """Give the keys in use by their number."""
    return {row["key_number"]: row["public_key"] for row in await conn.fetch(_IN_USE, purpose)}


async def open_sessions(conn: Connection) -> int:
    """Count the staff sessions that hold."""
    count: int = await conn.fetchval(_OPEN_SESSIONS)
    return count


async def issued_badges(conn: Connection) -> int:
    """Count the badges that hold."""
    count: int = await conn.fetchval(_ISSUED_BADGES)
    return count


_LOCK = """LOCK TABLE signing_keys IN SHARE ROW EXCLUSIVE MODE"""
_ALL = """
SELECT key_id, key_number, purpose, public_key, version, retired, root_signature
FROM signing_keys ORDER BY made_at, key_number
"""
_INSERT = """
INSERT INTO signing_keys (key_id, key_number, purpose, public_key, version, retired, published_at, root_signature)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
"""
_UPDATE = """
UPDATE signing_keys SET version = $2, retired = $3, root_signature = $4,
    retired_at = CASE WHEN $3 THEN coalesce(retired_at, now()) END
WHERE key_id = $1
"""
_STAND = """
SELECT key_number, purpose, public_key, made_at, retired_at,
    made_at < now() - make_interval(secs => $1) AND NOT EXISTS (
        SELECT 1 FROM outbox
        WHERE published_at IS NULL AND parked_at IS NULL
          AND topic = 'registration.access.v1' AND key = signing_keys.key_id::text
    ) AS heard
FROM signing_keys ORDER BY made_at, key_number
"""
_IN_USE = """SELECT key_number, public_key FROM signing_keys WHERE purpose = $1 AND NOT retired"""
_OPEN_SESSIONS = """SELECT count(*) FROM staff_sessions WHERE ended_at IS NULL AND expires_at > now()"""
_ISSUED_BADGES = """SELECT count(*) FROM credentials WHERE state = 'ISSUED'"""
