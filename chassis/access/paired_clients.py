"""Devices and screens: a one-time code makes a client, a token proves it, one update ends it."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

import asyncpg

from chassis import clock, ids
from chassis.access.principal import Principal
from chassis.errors import Malformed, NotFound
from chassis.storage.database import Connection
from chassis.storage.notifications import touch

CHANGED = "paired_clients"
CODE_DIGITS = 8
CODE_LIFETIME = timedelta(minutes=10)
CLIENT_LIFETIME = timedelta(days=14)


@dataclass(frozen=True)
class PairedClient:
    """A device or screen. `attributes` is what its pairing fixed (e.g. `gate_id`)."""

    client_id: UUID
    congress_id: UUID
    name: str
    roles: frozenset[str]
    attributes: Mapping[str, str]
    paired_at: datetime
    expires_at: datetime
    revoked_at: datetime | None

    @property
    def principal(self) -> Principal:
        return Principal(
            subject=str(self.client_id),
            name=self.name,
            roles=self.roles,
            congress_id=self.congress_id,
            attributes=self.attributes,
        )


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
    """Give an 8-digit code that one client may redeem within `lifetime`. The code itself is not kept."""
    now = clock.real_now()
    await conn.execute(_FORGET_CODES, now)
    while True:
        code = ids.random_digits(CODE_DIGITS)
        stored = await conn.fetchval(
            _OFFER,
            _hash(code),
            congress_id,
            name,
            [str(role) for role in roles],
            dict(attributes),
            offered_by,
            now + lifetime,
        )
        if stored:
            return code


async def redeem(conn: Connection, code: str, lifetime: timedelta = CLIENT_LIFETIME) -> tuple[PairedClient, str]:
    """Turn a code into a client and its token (shown once; its SHA-256 is kept). Raises Malformed for any other code."""
    now = clock.real_now()
    offered = await conn.fetchrow(
        _USE_CODE,
        _hash(code),
        now,
    )
    if offered is None:
        raise Malformed("Mã ghép không đúng, đã dùng hoặc đã hết hạn. Xin lấy mã mới ở bàn điều hành.")
    token = ids.new_secret()
    row = await conn.fetchrow(
        _PAIR,
        ids.new_id(),
        offered["congress_id"],
        offered["name"],
        offered["roles"],
        offered["attributes"],
        _hash(token),
        now,
        now + lifetime,
    )
    assert row is not None
    return _client(row), token


async def find(conn: Connection, token: str) -> PairedClient | None:
    """Give the client whose token this is; None when there is none, or it was revoked or has expired."""
    row = await conn.fetchrow(
        _BY_TOKEN,
        _hash(token),
        clock.real_now(),
    )
    return _client(row) if row else None


async def authenticate(conn: Connection, token: str) -> Principal | None:
    """Give who holds `token`; None for a token that does not (or no longer) hold."""
    client = await find(conn, token)
    return client.principal if client else None


async def find_ended(conn: Connection, token: str) -> PairedClient | None:
    """Give the client whose token this was, also when it was revoked or has expired; None when there never was one."""
    row = await conn.fetchrow(_EVER_BY_TOKEN, _hash(token))
    return _client(row) if row else None


async def revoke(conn: Connection, client_id: UUID) -> None:
    """End a client at once, in every process. Raises NotFound. Doing it twice changes nothing."""
    done = await conn.fetchval(
        _REVOKE,
        client_id,
        clock.real_now(),
    )
    if not done:
        raise NotFound("Không có thiết bị này.")
    await touch(conn, CHANGED, str(client_id))


async def rename(conn: Connection, client_id: UUID, name: str) -> None:
    """Call a client otherwise. Raises NotFound, also for one that was revoked."""
    await _change(conn, _RENAME, client_id, name)


async def reassign(conn: Connection, client_id: UUID, congress_id: UUID, roles: Collection[str]) -> None:
    """Let a client serve another congress or do another thing; its token stays. Raises NotFound."""
    await _change(conn, _REASSIGN, client_id, congress_id, [str(role) for role in roles])


async def set_attributes(conn: Connection, client_id: UUID, attributes: Mapping[str, str]) -> None:
    """Fix other attributes for a client; its token stays. Raises NotFound, also for one that was revoked."""
    await _change(conn, _SET_ATTRIBUTES, client_id, dict(attributes))


async def _change(conn: Connection, statement: str, client_id: UUID, *values: object) -> None:
    if not await conn.fetchval(statement, client_id, *values):
        raise NotFound("Không có thiết bị này.")
    await touch(conn, CHANGED, str(client_id))


async def end_all(conn: Connection, congress_id: UUID) -> None:
    """End every client of a congress, and every code that would still make one."""
    await conn.execute(_WITHDRAW_CODES, congress_id)
    for client in await list_clients(conn, congress_id):
        await revoke(conn, client.client_id)


async def list_clients(conn: Connection, congress_id: UUID) -> list[PairedClient]:
    """Give the clients of a congress, also revoked ones, in the order of their pairing."""
    rows = await conn.fetch(_OF_CONGRESS, congress_id)
    return [_client(row) for row in rows]


async def get_client(conn: Connection, client_id: UUID) -> PairedClient:
    """Give one client. Raises NotFound."""
    row = await conn.fetchrow(_BY_ID, client_id)
    if row is None:
        raise NotFound("Không có thiết bị này.")
    return _client(row)


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def _client(row: asyncpg.Record) -> PairedClient:
    return PairedClient(
        client_id=row["client_id"],
        congress_id=row["congress_id"],
        name=row["name"],
        roles=frozenset(row["roles"]),
        attributes=MappingProxyType(row["attributes"]),
        paired_at=row["paired_at"],
        expires_at=row["expires_at"],
        revoked_at=row["revoked_at"],
    )


_FORGET_CODES = """
DELETE FROM pairing_codes WHERE expires_at < $1
"""

_WITHDRAW_CODES = """
DELETE FROM pairing_codes WHERE congress_id = $1
"""

_OFFER = """
INSERT INTO pairing_codes (code_sha256, congress_id, name, roles, attributes, offered_by, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING true
"""

_USE_CODE = """
UPDATE pairing_codes SET used_at = $2 WHERE code_sha256 = $1 AND used_at IS NULL AND expires_at > $2
RETURNING congress_id, name, roles, attributes
"""

_PAIR = """
INSERT INTO paired_clients (client_id, congress_id, name, roles, attributes, token_sha256, paired_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING *
"""

_BY_TOKEN = """
SELECT * FROM paired_clients WHERE token_sha256 = $1 AND revoked_at IS NULL AND expires_at > $2
"""

_EVER_BY_TOKEN = """
SELECT * FROM paired_clients WHERE token_sha256 = $1
"""

_REVOKE = """
UPDATE paired_clients SET revoked_at = coalesce(revoked_at, $2) WHERE client_id = $1 RETURNING true
"""

_RENAME = """
UPDATE paired_clients SET name = $2 WHERE client_id = $1 AND revoked_at IS NULL RETURNING true
"""

_REASSIGN = """
UPDATE paired_clients SET congress_id = $2, roles = $3 WHERE client_id = $1 AND revoked_at IS NULL RETURNING true
"""

_SET_ATTRIBUTES = """
UPDATE paired_clients SET attributes = $2 WHERE client_id = $1 AND revoked_at IS NULL RETURNING true
"""

_OF_CONGRESS = """
SELECT * FROM paired_clients WHERE congress_id = $1 ORDER BY paired_at
"""

_BY_ID = """
SELECT * FROM paired_clients WHERE client_id = $1
"""
