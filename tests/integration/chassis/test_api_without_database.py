"""An API lives through the absence of PostgreSQL: at its start, in the middle of a statement, and afterwards."""

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import httpx
import pytest
from fastapi import APIRouter

from chassis.http.database_dependency import Db
from chassis.http.route_rules import public
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
