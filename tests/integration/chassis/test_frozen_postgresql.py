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
from daihoi.local.servers.postgres import PostgresServer
from tests.support.events.little_api import client_of, little_api
from tests.support.waiting import until


@pytest.fixture
def own_server(scratch: Path) -> Iterator[PostgresServer]:
    server = PostgresServer(scratch / "frozen-postgres", durable=False)
    server.start()
    yield server
    server.stop()


async def freeze(server: PostgresServer) -> None:
    """Stop the parent first, so that no backend is born meanwhile, and wait until each of them does stand still."""
    parent = _parent(server)
    await _stop(parent)
    for backend in parent.children(recursive=True):  # each backend is a session of its own
        await _stop(backend)


def wake(server: PostgresServer) -> None:
    parent = _parent(server)
    for process in (*parent.children(recursive=True), parent):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(signal.SIGCONT)


def _parent(server: PostgresServer) -> psutil.Process:
    assert server.process
    return psutil.Process(server.process.pid)


async def _stop(process: psutil.Process) -> None:
    async def stands_still() -> bool:
        try:
            return process.status() in (psutil.STATUS_STOPPED, psutil.STATUS_ZOMBIE)
        except psutil.NoSuchProcess:
            return True

    with contextlib.suppress(psutil.NoSuchProcess):
        process.send_signal(signal.SIGSTOP)
    await until(stands_still, f"process {process.pid} stands still")


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

        await until(serves)  # half a second is the bound of each try, and short for a machine that is busy
        try:
            await freeze(own_server)
            assert [await status() for _ in range(3)] == [503] * 3
            assert (await client.get("/api/little/health/live")).status_code == 200
        finally:
            wake(own_server)
        await until(serves)


async def test_a_wrong_address_is_unavailable() -> None:
    db = Database("postgresql://a:b@no-such-host.invalid/x", application_name="test")
    with pytest.raises(Unavailable):
        async with db.connection():
            raise AssertionError("nobody is there")
