"""Devices and screens: a one-time code makes a client, a token proves it, one update ends it."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

import asyncpg

from chassis import clock, ids
from chassis.access import pairing_codes
from chassis.access.pairing_codes import sha256_of
from chassis.access.principal import Principal
from chassis.errors import NotFound
from chassis.storage.database import Connection
from chassis.storage.notifications import touch

CHANGED = "paired_clients"
EndOf = Callable[[Connection, UUID], Awaitable[datetime | None]]
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

    def has_ended(self, now: datetime) -> bool:
        """Tell whether somebody revoked it, or its time is over."""
        return self.revoked_at is not None or self.expires_at <= now

    @property
    def principal(self) -> Principal:
        return Principal(
            subject=str(self.client_id),
            name=self.name,
            roles=self.roles,
            congress_id=self.congress_id,
            attributes=self.attributes,
        )


async def redeem(
    conn: Connection, code: str, lifetime: timedelta = CLIENT_LIFETIME, *, until_of: EndOf | None = None
) -> tuple[PairedClient, str]:
    """Turn a code into a client and its token (shown once; its SHA-256 is kept), good until what `until_of` says for its
    congress, else for `lifetime`.

    Raises Malformed for any other code.
    """
    now = clock.real_now()
    offered = await pairing_codes.use(conn, code)
    until = await until_of(conn, offered["congress_id"]) if until_of else None
    token = ids.new_secret()
    row = await conn.fetchrow(
        _PAIR,
        ids.new_id(),
        offered["congress_id"],
        offered["name"],
        offered["roles"],
        offered["attributes"],
        sha256_of(token),
        now,
        until or now + lifetime,
        offered["offered_by"],
    )
    assert row is not None
    return _client(row), token


async def find(conn: Connection, token: str) -> PairedClient | None:
    """Give the client whose token this is; None when there is none, or it was revoked or has expired."""
    row = await conn.fetchrow(
        _BY_TOKEN,
        sha256_of(token),
        clock.real_now(),
    )
    return _client(row) if row else None


async def authenticate(conn: Connection, token: str) -> Principal | None:
    """Give who holds `token`; None for a token that does not (or no longer) hold."""
    client = await find(conn, token)
    return client.principal if client else None


async def find_ended(conn: Connection, token: str) -> PairedClient | None:
    """Give the client whose token this was, also when it was revoked or has expired; None when there never was one."""
    row = await conn.fetchrow(_EVER_BY_TOKEN, sha256_of(token))
    return _client(row) if row else None


async def revoke(conn: Connection, client_id: UUID) -> None:
    """End a client at once, in every process, with whatever came of codes that it offered, and the codes themselves.

    Raises NotFound. Doing it twice changes nothing.
    """
    ended = await conn.fetch(_REVOKE, client_id, clock.real_now())
    if not ended:
        raise NotFound("Không có thiết bị này.")
    await pairing_codes.withdraw_of(conn, [str(row["client_id"]) for row in ended])
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
    await pairing_codes.withdraw(conn, congress_id)
    for client in await list_clients(conn, congress_id):
        await revoke(conn, client.client_id)


async def list_clients(conn: Connection, congress_id: UUID) -> list[PairedClient]:
    """Give the clients of a congress, also revoked ones, in the order of their pairing."""
    rows = await conn.fetch(_OF_CONGRESS, congress_id)
    return [_client(row) for row in rows]


async def congress_of_client(conn: Connection, client_id: UUID) -> UUID | None:
    """Give the congress that a client was paired with; None for no client."""
    found: UUID | None = await conn.fetchval(_CONGRESS_OF, client_id)
    return found


async def names_of(conn: Connection, client_ids: Collection[str]) -> dict[str, str]:
    """Give the names of these clients by their ids."""
    return {row["id"]: row["name"] for row in await conn.fetch(_NAMES, list(client_ids))}


async def get_client(conn: Connection, client_id: UUID) -> PairedClient:
    """Give one client. Raises NotFound."""
    row = await conn.fetchrow(_BY_ID, client_id)
    if row is None:
        raise NotFound("Không có thiết bị này.")
    return _client(row)


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


_PAIR = """
INSERT INTO paired_clients
    (client_id, congress_id, name, roles, attributes, token_sha256, paired_at, expires_at, offered_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *
"""

_BY_TOKEN = """
SELECT * FROM paired_clients WHERE token_sha256 = $1 AND revoked_at IS NULL AND expires_at > $2
"""

_EVER_BY_TOKEN = """
SELECT * FROM paired_clients WHERE token_sha256 = $1
"""

_REVOKE = """
WITH RECURSIVE gone AS (
    SELECT client_id FROM paired_clients WHERE client_id = $1
    UNION SELECT child.client_id FROM paired_clients child JOIN gone ON child.offered_by = gone.client_id::text
)
UPDATE paired_clients c SET revoked_at = coalesce(c.revoked_at, $2) FROM gone WHERE c.client_id = gone.client_id
RETURNING c.client_id
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

_CONGRESS_OF = """
SELECT congress_id FROM paired_clients WHERE client_id = $1
"""

_NAMES = """
SELECT client_id::text AS id, name FROM paired_clients WHERE client_id::text = ANY ($1)
"""
