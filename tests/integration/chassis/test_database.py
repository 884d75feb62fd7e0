"""An API lives through the absence of PostgreSQL: at its start, in the middle of a statement, and afterwards."""

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from fastapi import APIRouter

from chassis.errors import Unavailable
from chassis.http.database_dependency import Db
from chassis.http.route_rules import public
from chassis.storage.database import Database
from chassis.storage.migrate import migrate
from chassis.storage.notifications import Notifications
from daihoi.local.servers.postgres import PostgresServer
from tests.conftest import MakeDatabase
from tests.support.events.little_api import client_of, little_api, little_router
from tests.support.waiting import until


@pytest.fixture
def own_server(scratch: Path) -> Iterator[PostgresServer]:
    """A server that a test may stop and start."""
    server = PostgresServer(scratch / "own-postgres", durable=False)
    server.start()
    yield server
    server.stop()


def slow_router() -> APIRouter:
    router = APIRouter()

    @router.get("/slow", dependencies=[public()])
    async def slow(db: Db) -> int:
        async with db.transaction() as conn:
            await conn.execute("SELECT pg_sleep(30)")
        return 1

    return router


async def status(client: httpx.AsyncClient, path: str) -> int:
    return (await client.get(f"/api/little/{path}")).status_code


async def test_it_starts_without_postgresql_and_serves_as_soon_as_that_is_there(own_server: PostgresServer) -> None:
    await migrate(own_server.dsn())
    dsn, port = own_server.dsn(), own_server.port
    own_server.stop()
    began: list[str] = []

    async def on_start() -> None:
        began.append("once")

    app = little_api(dsn=dsn, on_start=[on_start])
    async with app.router.lifespan_context(app), client_of(app) as client:
        assert await status(client, "health/live") == 200
        refused = await client.get("/api/little/v1/one")
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "2")
        assert refused.json()["detail"].startswith("Dịch vụ đang khởi động")
        assert began == []
        own_server.start()
        assert own_server.port == port
        await until(lambda: _is(client, "health/ready", 200))
        assert await status(client, "v1/one") == 200
        assert began == ["once"]


async def test_what_fails_at_the_start_is_red_with_a_line_in_the_log_and_is_tried_again(
    make_database: MakeDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    dsn = await make_database("chassis")
    tries: list[str] = []

    async def fails_twice() -> None:
        tries.append("try")
        if len(tries) < 3:
            raise RuntimeError("a fault of ours")

    app = little_api(dsn=dsn, on_start=[fails_twice])
    async with app.router.lifespan_context(app), client_of(app) as client:
        refused = await client.get("/api/little/health/ready")
        assert refused.status_code == 503
        assert "xem nhật ký" in refused.json()["detail"]
        assert "what must be done at the start failed" in caplog.text
        await until(lambda: _is(client, "health/ready", 200))
        assert len(tries) == 3


async def test_an_ear_that_fails_costs_a_line_in_the_log_and_not_the_hearing(
    make_database: MakeDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    notifications = Notifications(await make_database("chassis"), application_name="test")
    again: list[str] = []

    def fails_once() -> None:
        again.append("began to hear")
        if len(again) == 1:
            raise RuntimeError("a fault of ours")

    notifications.on("counts", lambda _: None, fails_once)
    await notifications.start()
    try:
        await until(lambda: len(again) == 2 and notifications.listening)
        assert "work that should last failed" in caplog.text
    finally:
        await notifications.close()


async def test_a_database_lost_in_the_middle_of_a_statement_is_503_and_comes_back(own_server: PostgresServer) -> None:
    await migrate(own_server.dsn())
    app = little_api(dsn=own_server.dsn(), routers=[little_router(), slow_router()])
    async with app.router.lifespan_context(app), client_of(app) as client:
        assert await status(client, "v1/one") == 200
        waiting = asyncio.create_task(client.get("/api/little/v1/slow"))
        watcher = await asyncpg.connect(own_server.dsn())
        asleep = "SELECT count(*) = 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
        await until(lambda: watcher.fetchval(asleep))
        watcher.terminate()
        own_server.stop(signal.SIGQUIT)
        lost = await waiting
        assert lost.status_code == 503
        assert lost.json()["code"] == "unavailable"
        assert await status(client, "v1/one") == 503
        assert await status(client, "health/ready") == 503
        assert await status(client, "health/live") == 200
        own_server.start()
        await until(lambda: _is(client, "v1/one", 200))


async def _is(client: httpx.AsyncClient, path: str, wanted: int) -> bool:
    return await status(client, path) == wanted


async def test_an_old_schema_is_refused_until_it_is_migrated(make_database: MakeDatabase, tmp_path: Path) -> None:
    dsn = await make_database("chassis")
    own = tmp_path / "later" / "migrations"
    own.mkdir(parents=True)
    (own / "0001_more.sql").write_text("CREATE TABLE more (id int)")
    app = little_api(dsn=dsn, migrations=own)
    async with app.router.lifespan_context(app), client_of(app) as client:
        refused = await client.get("/api/little/v1/one")
        assert refused.status_code == 503
        assert "daihoi migrate" in refused.json()["detail"]
        await migrate(dsn, own)
        await until(lambda: _is(client, "v1/one", 200))


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
    monkeypatch.setattr("chassis.storage.database.CONNECT_TIMEOUT", 0.1)
    async with db.connection(), db.connection():
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
