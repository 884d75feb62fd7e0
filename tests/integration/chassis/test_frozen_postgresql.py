"""A PostgreSQL that is frozen answers nothing and refuses nothing: requests get 503 in bounded time, and it heals."""

import contextlib
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from chassis.errors import Unavailable
from chassis.storage.database import Database
from chassis.storage.migrate import migrate
from daihoi.local.postgres import PostgresServer
from tests.support.little_api import client_of, little_api
from tests.support.waiting import until


@pytest.fixture
def own_server(scratch: Path) -> Iterator[PostgresServer]:
    server = PostgresServer(scratch / "frozen-postgres", durable=False)
    server.start()
    yield server
    server.stop()


def tell_all(server: PostgresServer, number: signal.Signals) -> None:
    assert server.process
    parent = psutil.Process(server.process.pid)  # each backend is a session of its own
    for process in (parent, *parent.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(number)


async def test_a_frozen_database_is_503_and_serves_again_when_it_wakes(
    own_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chassis.storage.database.CONNECT_TIMEOUT", 0.5)
    await migrate(own_server.dsn())
    db = Database(own_server.dsn(), application_name="little-api", max_size=2, command_timeout=0.5)
    app = little_api(dsn=own_server.dsn(), db=db)
    async with app.router.lifespan_context(app), client_of(app) as client:

        async def status() -> int:
            return (await client.get("/api/little/v1/one")).status_code

        async def serves() -> bool:
            return await status() == 200

        assert await serves()
        tell_all(own_server, signal.SIGSTOP)
        try:
            assert [await status() for _ in range(3)] == [503] * 3
            assert (await client.get("/api/little/health/live")).status_code == 200
        finally:
            tell_all(own_server, signal.SIGCONT)
        await until(serves)


async def test_a_wrong_address_is_unavailable() -> None:
    db = Database("postgresql://a:b@no-such-host.invalid/x", application_name="test")
    with pytest.raises(Unavailable):
        async with db.connection():
            raise AssertionError("nobody is there")
