"""The counting service for each proof: a database of its own, the topic empty, a consumer group of its own."""

from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import pytest

from chassis import topics
from chassis.migrate import migrate
from daihoi.local.kafka import KafkaServer
from tests.conftest import MakeDatabase
from tests.support.harness import ROOT, TOPIC, Counting, nothing_left

MIGRATIONS = ROOT / "tests" / "support" / "counting" / "migrations"


@pytest.fixture
async def counting(make_database: MakeDatabase, kafka_server: KafkaServer, tmp_path: Path) -> AsyncIterator[Counting]:
    dsn = await make_database("chassis")
    await migrate(dsn, MIGRATIONS)
    await topics.recreate(kafka_server.bootstrap, [TOPIC])
    with nothing_left(Counting(dsn, kafka_server.bootstrap, tmp_path, f"counting-{uuid4().hex[:8]}")) as service:
        yield service
