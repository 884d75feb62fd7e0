"""What released commits left behind, under tests/data/released/COMMIT: their databases as SQL, their events as they lay in Kafka.

Made on that commit by `tests/support/events/keep_release.py`; everybody in it is made up.
"""

import json
import lzma
from base64 import b64decode
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import asyncpg
from aiokafka import TopicPartition

from chassis.events.hearing import positions
from chassis.events.hearing.applier import Applier
from chassis.events.running.worker_parts import running
from chassis.events.subscriptions import AnySubscription, Hearing, Message
from chassis.storage.database import Database
from chassis.storage.migrate import migrate
from contracts.registration import CongressUpdated
from tests.support.waiting import until

ROOT = Path(__file__).parents[3]
RELEASED = ROOT / "tests" / "data" / "released"
FIRST, LATEST = RELEASES = ("9c4e56a", "515924e1")
PASSWORD = "mat-khau-gia-lap"
"""What the organiser of both signs in with; the rule of today lets nobody of our made-up people choose it, who has it keeps it."""


async def upgrade(dsn: str, service: str, release: str = FIRST, *, after: str = "") -> list[str]:
    """Make `dsn` the database that the release left, then migrate it to this code; give what was applied.

    `after` is SQL of what was done to it before the migration.
    """
    await _restore(dsn, _text(release, f"{service}.sql"), after)
    return await migrate(dsn, ROOT / "services" / service / "migrations")


async def upgrade_full(dsn: str, service: str, release: str = LATEST) -> tuple[dict[str, int], dict[str, int]]:
    """The same of the database with rows in nearly every table; give how many each had before and has after."""
    await _restore(dsn, _text(release, f"{service}-full.sql"))
    before = await _counted(dsn)
    await migrate(dsn, ROOT / "services" / service / "migrations")
    return before, await _counted(dsn)


async def _restore(dsn: str, dump: str, after: str = "") -> None:
    conn = await asyncpg.connect(dsn)
    try:
        await conn.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        await conn.execute(dump)
        await conn.execute(f"SET search_path TO public; {after}")
    finally:
        await conn.close()


async def _counted(dsn: str) -> dict[str, int]:
    conn = await asyncpg.connect(dsn)
    try:
        names = [row["tablename"] for row in await conn.fetch(_TABLES)]
        return {name: await conn.fetchval(f'SELECT count(*) FROM "{name}"') for name in names}
    finally:
        await conn.close()


_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"


def _text(release: str, file: str) -> str:
    return lzma.decompress((RELEASED / release / f"{file}.xz").read_bytes()).decode()


async def hear_everything(
    db: Database, consumer: str, subscriptions: Sequence[AnySubscription], release: str = FIRST
) -> None:
    """Let `consumer` hear every event of the release that it subscribes to, as its worker would; none may be buried."""
    hearing, acknowledged = Hearing(subscriptions), list[int]()
    messages = [
        message for message in _said(release, lambda: acknowledged.append(1)) if message.topic in hearing.topics
    ]
    async with db.transaction() as conn:
        await positions.begin(conn, consumer, {TopicPartition(topic, _PARTITION): 0 for topic in hearing.topics})
    applier = Applier(db, consumer, hearing)
    async with running(applier.run(), applier.stop):
        for message in messages:
            await applier.put(message)
        await until(lambda: len(acknowledged) == len(messages), "every event is acknowledged")
    async with db.connection() as conn:
        assert await conn.fetch("SELECT problem FROM dead_letters") == []


def congress(release: str = FIRST) -> CongressUpdated:
    """Give the congress of the release as it was told last."""
    told = [json.loads(line) for line in _text(release, "events.jsonl").splitlines()]
    data = [one["value"] for one in told if ["ce_type", CongressUpdated.event_type] in one["headers"]]
    return max(map(CongressUpdated.model_validate_json, data), key=lambda one: one.aggregate_version)


async def rows(db: Database, *tables: str) -> dict[str, list[str]]:
    """Give every row of `tables` as text."""
    async with db.connection() as conn:
        return {
            table: [row["line"] for row in await conn.fetch(f'SELECT t::text AS line FROM "{table}" t ORDER BY 1')]
            for table in tables
        }


_PARTITION = 99
"""One that the release never had: how far it had read its own partitions stands in its database."""


def _said(release: str, done: Callable[[], None]) -> list[Message]:
    offsets: dict[str, int] = defaultdict(int)
    messages = []
    for line in _text(release, "events.jsonl").splitlines():
        said = json.loads(line)
        topic, headers = said["topic"], [(name, value.encode()) for name, value in said["headers"]]
        place = (topic, _PARTITION, offsets[topic])
        value = said["value"].encode() if "value" in said else b64decode(said["base64"])
        messages.append(Message(*place, said["key"].encode(), headers, value, done))
        offsets[topic] += 1
    return messages
