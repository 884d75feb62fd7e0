"""What PostgreSQL refuses, cuts or keeps waiting is told from what is our own fault."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from chassis.errors import Unavailable
from chassis.storage.database import Database
from tests.conftest import MakeDatabase
from tests.support.waiting import until


@pytest.fixture
async def db(make_database: MakeDatabase) -> AsyncIterator[Database]:
    database = Database(await make_database("chassis"), application_name="test", max_size=2, command_timeout=0.3)
    yield database
    await database.close()


async def test_a_statement_that_takes_too_long_is_unavailable(db: Database) -> None:
    with pytest.raises(Unavailable):
        async with db.connection() as conn:
            await conn.execute("SELECT pg_sleep(5)")


@pytest.mark.parametrize(
    "statement", ["SELECT pg_terminate_backend(pg_backend_pid())", "DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$"]
)
async def test_a_cut_connection_and_a_deadlock_are_unavailable(db: Database, statement: str) -> None:
    with pytest.raises(Unavailable):
        async with db.transaction() as conn:
            await conn.execute(statement)
    async with db.connection() as conn:
        assert await conn.fetchval("SELECT 1") == 1


async def test_who_waits_too_long_for_somebody_elses_writing_is_told_so(db: Database) -> None:
    async with db.connection() as busy:
        await busy.execute("CREATE TABLE taken ()")
        async with busy.transaction():
            await busy.execute("LOCK TABLE taken")
            with pytest.raises(Unavailable, match="Một việc khác đang ghi"):
                async with db.transaction() as conn:
                    await conn.execute("LOCK TABLE taken")


async def test_what_is_not_postgresqls_trouble_stays_what_it_is(db: Database) -> None:
    with pytest.raises(asyncpg.UniqueViolationError):
        async with db.transaction() as conn:
            await conn.execute("DO $$ BEGIN RAISE unique_violation; END $$")
    with pytest.raises(FileNotFoundError):
        async with db.connection():
            raise FileNotFoundError("not PostgreSQL's")
    with pytest.raises(TimeoutError):
        async with db.connection():
            raise TimeoutError("not PostgreSQL's")


async def test_all_connections_taken_is_unavailable(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async with db.connection(), db.connection():
        monkeypatch.setattr("chassis.storage.database.CONNECT_TIMEOUT", 0.1)
        with pytest.raises(Unavailable):
            async with db.connection():
                raise AssertionError("there was none left")


async def test_a_refused_connection_is_unavailable_for_all_who_wait() -> None:
    away = Database("postgresql://nobody:x@127.0.0.1:1/none", application_name="test")

    async def ask() -> None:
        async with away.connection():
            raise AssertionError("nobody is there")

    results = await asyncio.gather(*(ask() for _ in range(20)), return_exceptions=True)
    assert all(isinstance(result, Unavailable) for result in results)


async def test_what_is_told_often_is_told_at_once_and_then_once_for_many(make_database: MakeDatabase) -> None:
    db = Database(await make_database("chassis"), application_name="teller")
    listener = await asyncpg.connect(db.dsn)
    told: list[str] = []
    await listener.add_listener("counts", lambda *said: told.append(said[-1]))
    try:
        for _ in range(100):
            db.notify_soon("counts", "hall")
            db.notify_soon("counts", "annex")
        await until(lambda: len(told) == 2)
        for _ in range(100):
            db.notify_soon("counts", "hall")
        await until(lambda: len(told) == 3)
        assert sorted(told) == ["annex", "hall", "hall"]
    finally:
        await db.close()
        await listener.close()


async def test_all_reads_of_a_snapshot_see_one_moment_and_it_writes_nothing(make_database: MakeDatabase) -> None:
    db = Database(await make_database("chassis"), application_name="test")
    count = "SELECT count(*) FROM outbox"
    row = (
        "INSERT INTO outbox(event_id, topic, key, headers, payload, created_at)"
        " VALUES (gen_random_uuid(), 't', 'k', '{}', 'x'::bytea, now())"
    )
    async with db.snapshot() as seen:
        before = await seen.fetchval(count)
        async with db.transaction() as other:
            await other.execute(row)
        assert await seen.fetchval(count) == before
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await seen.execute(row)
    async with db.snapshot() as seen:
        assert await seen.fetchval(count) == before + 1
    await db.close()
