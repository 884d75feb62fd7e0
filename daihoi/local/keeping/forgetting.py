"""Takes out of Kafka and of PostgreSQL's own files what was erased in the tables: the bytes of before stay there by themselves.

Workers are at rest meanwhile: the caller sees to that.
"""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID

import asyncpg

from chassis.events.broker import Broker
from daihoi.language import words
from daihoi.local.keeping.mending import republish
from daihoi.local.servers.databases import Databases, database_name

FILES_GONE_WITHIN = 90.0
MOST_SEGMENTS = 200


class FilesStay(RuntimeError):
    """Kafka or PostgreSQL keeps what was to go; the message says what to do."""


@dataclass(frozen=True)
class Forgotten:
    """How many erased people's words went for good, and how many events are said again without them."""

    people: int
    events: int


async def forget(databases: Databases, services: tuple[str, ...], broker: Broker, kafka_data: Path) -> Forgotten:
    """Make the topics anew from the outboxes, which have no word of an erased person, and write every table and the log of
    PostgreSQL anew.

    `kafka_data` is looked at where the broker is ours. Raises FilesStay, InsufficientPrivilegeError (a PostgreSQL of
    somebody else's: its administrator has to do it), and what `republish` raises.
    """
    dsns: Mapping[str, str] = {service: databases.dsn(service) for service in services}
    waiting = await _waiting(dsns["registration"])
    events = await republish(dsns, broker)
    await _wait_for_files(kafka_data)
    await _write_anew(databases.admin_dsn, services)
    return Forgotten(await _mark(dsns["registration"], waiting), events)


async def _waiting(dsn: str) -> list[UUID]:
    """Give who was erased by now and not swept: whose erasure ends later may yet be in what is said again."""
    conn = await asyncpg.connect(dsn)
    try:
        return [row["delegate_id"] for row in await conn.fetch(_WAITING)]
    finally:
        await conn.close()


async def _mark(dsn: str, swept: list[UUID]) -> int:
    conn = await asyncpg.connect(dsn)
    try:
        return int(await conn.fetchval(_MARK, swept))
    finally:
        await conn.close()


async def _wait_for_files(kafka_data: Path) -> None:
    """Kafka renames the folders of a deleted topic and deletes them a little later."""
    deadline = time.monotonic() + FILES_GONE_WITHIN
    while await asyncio.to_thread(_going, kafka_data):
        if time.monotonic() > deadline:
            raise FilesStay(words("forget.kafka"))
        await asyncio.sleep(0.2)


def _going(kafka_data: Path) -> bool:
    return kafka_data.is_dir() and next(kafka_data.rglob("*-delete"), None) is not None


async def _write_anew(admin_dsn: str, services: tuple[str, ...]) -> None:
    """Rewrite the tables without dead rows, then let the write-ahead log of before be deleted instead of being kept for reuse."""
    parts = urlsplit(admin_dsn)
    for service in services:
        conn = await asyncpg.connect(urlunsplit(parts._replace(path=f"/{database_name(service)}")))
        try:
            await _wait_for_older(conn)
            await conn.execute("VACUUM (FULL, ANALYZE)")
            await conn.execute("VACUUM (FULL) pg_statistic, pg_statistic_ext_data")  # they have values of the columns
        finally:
            await conn.close()
    admin = await asyncpg.connect(admin_dsn)
    try:
        await admin.execute("ALTER SYSTEM SET wal_recycle = off")
        await admin.execute("SELECT pg_reload_conf()")
        await _renew_log(admin)
        await admin.execute("ALTER SYSTEM RESET wal_recycle")
        await admin.execute("SELECT pg_reload_conf()")
    finally:
        await admin.close()


async def _wait_for_older(conn: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Whoever reads since before keeps the dead rows that they may still see, PostgreSQL's own gathering of figures too.

    Raises FilesStay.
    """
    deadline, now = time.monotonic() + FILES_GONE_WITHIN, await conn.fetchval("SELECT clock_timestamp()")
    while await conn.fetchval(_OLDER, now):
        if time.monotonic() > deadline:
            raise FilesStay(words("forget.read"))
        await asyncio.sleep(0.2)


async def _renew_log(admin: "asyncpg.Connection[asyncpg.Record]") -> None:
    """Go on to a new segment until none is left but the one in use: those kept for reuse lie ahead, with old bytes in them.

    Raises FilesStay.
    """
    for _ in range(MOST_SEGMENTS):
        await admin.execute(
            "SELECT pg_logical_emit_message(false, 'daihoi', 'forget')"
        )  # an unused segment is not left
        await admin.execute("SELECT pg_switch_wal()")
        await admin.execute("CHECKPOINT")
        if not await admin.fetchval(_OTHER_SEGMENTS):
            return
    raise FilesStay(words("forget.log"))


_OTHER_SEGMENTS = """
SELECT count(*) FROM pg_ls_waldir()
WHERE name ~ '^[0-9A-F]{24}$' AND name <> pg_walfile_name(pg_current_wal_insert_lsn())
"""
_OLDER = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < $1
  AND (backend_xmin IS NOT NULL OR backend_xid IS NOT NULL)
"""
_WAITING = """SELECT delegate_id FROM erasures WHERE swept_at IS NULL"""
_MARK = """
WITH swept AS (
    UPDATE erasures SET swept_at = clock_timestamp() WHERE swept_at IS NULL AND delegate_id = ANY($1) RETURNING 1)
SELECT count(*) FROM swept
"""
