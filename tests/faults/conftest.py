"""The counting service for each proof: a database of its own, the topic empty, a consumer group of its own."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from chassis.events import topics
from chassis.storage.migrate import migrate
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.postgres import PostgresServer
from tests.conftest import MakeDatabase
from tests.support.events.harness import PROGRESS, ROOT, TOPIC, Counting, nothing_left

MIGRATIONS = ROOT / "tests" / "support" / "counting" / "migrations"


@pytest.fixture
async def counting(make_database: MakeDatabase, kafka_server: KafkaServer, tmp_path: Path) -> AsyncIterator[Counting]:
    dsn = await make_database("chassis")
    await migrate(dsn, MIGRATIONS)
    await topics.recreate(kafka_server.broker("admin"), [TOPIC, PROGRESS])
    with nothing_left(Counting(dsn, kafka_server.broker("admin"), tmp_path, a_group())) as service:
        yield service


@pytest.fixture
def own_postgres(scratch: Path) -> Iterator[PostgresServer]:
    """A PostgreSQL that a proof may stop: it keeps what it committed."""
    with PostgresServer(scratch / f"postgres-{uuid4().hex[:8]}") as server:
        yield server


@pytest.fixture
def own_kafka(scratch: Path) -> Iterator[KafkaServer]:
    """A Kafka that a proof may stop or wipe."""
    with KafkaServer(scratch / f"kafka-{uuid4().hex[:8]}") as server:
        yield server


@pytest.fixture
async def on_own_postgres(
    own_postgres: PostgresServer, kafka_server: KafkaServer, tmp_path: Path
) -> AsyncIterator[Counting]:
    admin = await asyncpg.connect(own_postgres.dsn())
    await admin.execute("CREATE DATABASE counting")
    await admin.close()
    await migrate(own_postgres.dsn("counting"), MIGRATIONS)
    await topics.recreate(kafka_server.broker("admin"), [TOPIC, PROGRESS])
    with nothing_left(
        Counting(own_postgres.dsn("counting"), kafka_server.broker("admin"), tmp_path, a_group())
    ) as service:
        yield service


@pytest.fixture
async def on_own_kafka(make_database: MakeDatabase, own_kafka: KafkaServer, tmp_path: Path) -> AsyncIterator[Counting]:
    dsn = await make_database("chassis")
    await migrate(dsn, MIGRATIONS)
    await topics.create(own_kafka.broker("admin"), [TOPIC, PROGRESS])
    with nothing_left(Counting(dsn, own_kafka.broker("admin"), tmp_path, a_group())) as service:
        yield service


def a_group() -> str:
    return f"counting-{uuid4().hex[:8]}"
