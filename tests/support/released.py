"""What a released commit left behind, under tests/data/released: its databases as SQL, its events as they lie in Kafka.

Made on that commit by `tests/support/keep_release.py`; everybody in it is made up.
"""

import json
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

ROOT = Path(__file__).parents[2]
RELEASED = ROOT / "tests" / "data" / "released"


async def upgrade(dsn: str, service: str, *, after: str = "") -> list[str]:
    """Make `dsn` the database that the release left, then migrate it to this code; give what was applied.

    `after` is SQL of what was done to it before the migration.
    """
    conn = await asyncpg.connect(dsn)
    try:
        await conn.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        await conn.execute((RELEASED / f"{service}.sql").read_text("utf-8"))
        await conn.execute(f"SET search_path TO public; {after}")
    finally:
        await conn.close()
    return await migrate(dsn, ROOT / "services" / service / "migrations")


async def hear_everything(db: Database, consumer: str, subscriptions: Sequence[AnySubscription]) -> None:
    """Let `consumer` hear every event of the release that it subscribes to, as its worker would; none may be buried."""
    hearing, acknowledged = Hearing(subscriptions), list[int]()
    messages = [message for message in _said(lambda: acknowledged.append(1)) if message.topic in hearing.topics]
    async with db.transaction() as conn:
        await positions.begin(conn, consumer, {TopicPartition(topic, _PARTITION): 0 for topic in hearing.topics})
    applier = Applier(db, consumer, hearing)
    async with running(applier.run(), applier.stop):
        for message in messages:
            await applier.put(message)
        await until(lambda: len(acknowledged) == len(messages), "every event is acknowledged")
    async with db.connection() as conn:
        assert await conn.fetch("SELECT problem FROM dead_letters") == []


def congress() -> CongressUpdated:
    """Give the congress of the release as it was told last."""
    told = [json.loads(line) for line in (RELEASED / "events.jsonl").read_text("utf-8").splitlines()]
    data = [one["value"] for one in told if one["topic"] == CongressUpdated.topic]
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


def _said(done: Callable[[], None]) -> list[Message]:
    offsets: dict[str, int] = defaultdict(int)
    messages = []
    for line in (RELEASED / "events.jsonl").read_text("utf-8").splitlines():
        said = json.loads(line)
        topic, headers = said["topic"], [(name, value.encode()) for name, value in said["headers"]]
        place = (topic, _PARTITION, offsets[topic])
        messages.append(Message(*place, said["key"].encode(), headers, said["value"].encode(), done))
        offsets[topic] += 1
    return messages
