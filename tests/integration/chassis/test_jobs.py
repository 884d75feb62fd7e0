"""The one-shot jobs on real servers: what they do, and the one sentence where they can't."""

from collections.abc import Callable
from pathlib import Path

import asyncpg
import pytest

from chassis import jobs
from chassis.events import topics
from chassis.jobs import CannotGoOn, create_topics, migrate_database, open_kafka
from daihoi.local.home import ROOT
from daihoi.local.processes.ports import free_port
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.postgres import PostgresServer
from daihoi.local.servers.principals import ACCESS
from tests.conftest import MakeDatabase

MIGRATIONS = ROOT / "services" / "honors" / "migrations"
Give = Callable[..., None]


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch) -> Give:
    """Set what the job's settings read (DAIHOI_NAME as well as name); no pause between tries."""
    monkeypatch.setattr(jobs, "APART", 0.01)

    def set_all(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(f"DAIHOI_{name.removeprefix('DAIHOI_').upper()}", value)

    return set_all


async def test_a_database_is_brought_to_its_schema_and_again_changes_nothing(
    make_database: MakeDatabase, give: Give
) -> None:
    dsn = await make_database("chassis")
    give(database_url=dsn)
    await migrate_database(MIGRATIONS)
    await migrate_database(MIGRATIONS)
    conn = await asyncpg.connect(dsn)
    assert await conn.fetchval("SELECT count(*) FROM schema_migrations WHERE folder = 'honors'") == len(
        list(MIGRATIONS.glob("*.sql"))
    )
    await conn.close()


async def test_a_wrong_password_is_told_at_once(postgres_server: PostgresServer, give: Give) -> None:
    give(database_url=postgres_server.dsn().replace(postgres_server.password, "another"))
    with pytest.raises(CannotGoOn, match="refused this service's password"):
        await migrate_database(MIGRATIONS, tries=1000)


async def test_a_postgresql_that_is_away_is_waited_for_and_then_told(give: Give) -> None:
    give(database_url=f"postgresql://somebody:secret@127.0.0.1:{free_port()}/nowhere")
    with pytest.raises(CannotGoOn, match="PostgreSQL does not answer") as told:
        await migrate_database(MIGRATIONS, tries=3)
    assert "secret" not in str(told.value)


async def test_topics_are_made_and_a_kafka_that_is_away_is_told(
    kafka_server: KafkaServer, give: Give, tmp_path: Path
) -> None:
    file = tmp_path / "topics.yaml"
    file.write_text("defaults: {config: {}}\ntopics: {jobs.test.v1: {partitions: 2}}\n")
    give(**kafka_server.broker("admin").environment())
    await create_topics(file)
    await create_topics(file)
    file.write_text("defaults: {config: {}}\ntopics: {jobs.test.v1: {partitions: 3}}\n")
    with pytest.raises(CannotGoOn, match=r"jobs\.test\.v1 có 2 phân vùng, khai báo là 3"):
        await create_topics(file)
    give(kafka_bootstrap_servers=f"127.0.0.1:{free_port()}")
    with pytest.raises(CannotGoOn, match="không trả lời"):
        await create_topics(file, tries=2)


async def test_kafka_is_told_who_may_come_in_and_a_missing_secret_or_a_wrong_password_is_told(
    kafka_server: KafkaServer, give: Give, tmp_path: Path
) -> None:
    passwords = kafka_server.principals.passwords()
    for name, password in passwords.items():
        (tmp_path / f"kafka_{name}").write_text(password)
    admin = {**kafka_server.broker("admin").environment(), "DAIHOI_KAFKA_MECHANISM": "PLAIN"}
    give(secrets_dir=str(tmp_path), **admin)

    await open_kafka(ACCESS)
    async with topics.admin(kafka_server.broker("checkin-worker")) as known:
        assert known
    give(kafka_password="sai-mat-khau")
    with pytest.raises(CannotGoOn, match="does not let us in as admin"):
        await open_kafka(ACCESS, tries=2)
    (tmp_path / "kafka_reader").unlink()
    with pytest.raises(CannotGoOn, match="kafka_reader cannot be read"):
        await open_kafka(ACCESS)
