"""One-time codes that make a device or screen: 12 digits, ten minutes, and only their slow, salted hash is kept."""

import hashlib
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

import asyncpg

from chassis import clock, ids
from chassis.access.passwords import hash_code, new_salt
from chassis.errors import Malformed
from chassis.storage.database import Connection

CODE_DIGITS = 12
CODE_LIFETIME = timedelta(minutes=10)


async def offer(
    conn: Connection,
    *,
    congress_id: UUID,
    roles: Collection[str],
    name: str,
    attributes: Mapping[str, str] = MappingProxyType({}),
    lifetime: timedelta = CODE_LIFETIME,
    offered_by: str = "",
) -> str:
    """Give a code of 12 digits that one client may redeem within `lifetime`. The code itself is not kept."""
    now = clock.real_now()
    await conn.execute(_FORGET_CODES, now)
    salt = await conn.fetchval(_A_SALT, now) or new_salt()
    while True:
        code = ids.random_digits(CODE_DIGITS)
        stored = await conn.fetchval(
            _OFFER,
            await hash_code(code.encode(), salt),
            salt,
            congress_id,
            name,
            [str(role) for role in roles],
            dict(attributes),
            offered_by,
            now + lifetime,
        )
        if stored:
            return code


async def use(conn: Connection, code: str) -> asyncpg.Record:
    """Give what was offered by a code, which is used up now. Raises Malformed for any other code."""
    now = clock.real_now()
    salts = [row["salt"] for row in await conn.fetch(_SALTS, now)]
    hashes = [await hash_code(code.encode(), salt) for salt in salts]
    offered = await conn.fetchrow(_USE_CODE, hashes, now)
    if offered is None:
        raise Malformed("Mã ghép không đúng, đã dùng hoặc đã hết hạn. Xin lấy mã mới ở bàn điều hành.")
    return offered


async def withdraw(conn: Connection, congress_id: UUID) -> None:
    """Take back every code of a congress."""
    await conn.execute(_WITHDRAW_CODES, congress_id)


async def withdraw_of(conn: Connection, offered_by: Collection[str]) -> None:
    """Take back every code that one of these offered."""
    await conn.execute(_WITHDRAW_CODES_OF, list(offered_by))


async def withdraw_codes(conn: Connection, congress_id: UUID) -> int:
    """Close pairing: no code of this congress makes a client any more. Give how many there were."""
    return len(await conn.fetch(_CLOSE, congress_id, clock.real_now()))


async def open_codes(conn: Connection, congress_id: UUID) -> tuple[int, datetime | None]:
    """Give how many codes still make a client, and until when the last of them does."""
    row = await conn.fetchrow(_OPEN, congress_id, clock.real_now())
    assert row is not None
    return row["codes"], row["until"]


def sha256_of(secret: str) -> bytes:
    """Give what is kept of a token, which nobody guesses (256 bits)."""
    return hashlib.sha256(secret.encode()).digest()


_FORGET_CODES = """
DELETE FROM pairing_codes WHERE expires_at < $1
"""

_WITHDRAW_CODES = """
DELETE FROM pairing_codes WHERE congress_id = $1
"""

_WITHDRAW_CODES_OF = """
DELETE FROM pairing_codes WHERE offered_by = ANY ($1)
"""

_CLOSE = """
DELETE FROM pairing_codes WHERE congress_id = $1 AND used_at IS NULL AND expires_at > $2 RETURNING true
"""

_OPEN = """
SELECT count(*) AS codes, max(expires_at) AS until FROM pairing_codes
WHERE congress_id = $1 AND used_at IS NULL AND expires_at > $2
"""

_A_SALT = """
SELECT salt FROM pairing_codes WHERE used_at IS NULL AND expires_at > $1 LIMIT 1
"""

_SALTS = """
SELECT DISTINCT salt FROM pairing_codes WHERE used_at IS NULL AND expires_at > $1
"""

_OFFER = """
INSERT INTO pairing_codes (code_hash, salt, congress_id, name, roles, attributes, offered_by, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING true
"""

_USE_CODE = """
UPDATE pairing_codes SET used_at = $2 WHERE code_hash = ANY ($1) AND used_at IS NULL AND expires_at > $2
RETURNING congress_id, name, roles, attributes, offered_by
"""
