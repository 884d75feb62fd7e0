"""Finds paired devices by what people call them, and shuts one out from where the server stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import asyncpg

from chassis.access import paired_clients
from chassis.storage import audit
from chassis.storage.database import Database

WITH_DEVICES = ("checkin", "honors")
ACTOR = "command line"
EVERY = "%"
"""Instead of a name: all of them."""


class DeviceUnclear(RuntimeError):
    """No device, or several, have that name."""


@dataclass(frozen=True)
class Found:
    """One device that still holds, and the service that it is paired with."""

    service: str
    client_id: UUID
    name: str
    roles: tuple[str, ...]
    paired_at: datetime


async def devices_named(dsns: Mapping[str, str], name: str) -> list[Found]:
    """Give the devices of this name or id (or of `EVERY`) that were not revoked; `dsns` are the databases by service."""
    found = []
    for service, dsn in dsns.items():
        conn = await asyncpg.connect(dsn)
        try:
            for row in await conn.fetch(_NAMED, name):
                found.append(Found(service, row["client_id"], row["name"], tuple(row["roles"]), row["paired_at"]))
        finally:
            await conn.close()
    return found


async def revoke_device(dsn: str, client_id: UUID) -> None:
    """End it and what came of codes that it offered, as an organiser does on the page; the audit says: command line."""
    db = Database(dsn, application_name="daihoi stolen")
    try:
        async with db.transaction() as conn:
            await paired_clients.revoke(conn, client_id)
            await audit.note(conn, ACTOR, "client.revoked", str(client_id))
    finally:
        await db.close()


_NAMED = """
SELECT client_id, name, roles, paired_at FROM paired_clients
WHERE ($1 IN (name, client_id::text, '%') OR lower(name) = lower($1)) AND revoked_at IS NULL ORDER BY paired_at DESC
"""
