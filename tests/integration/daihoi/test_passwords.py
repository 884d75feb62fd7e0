"""Passwords of processes have an age and are replaced: the old ones open nothing, whatever breaks off meanwhile."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from chassis.events.broker import Broker
from chassis.events.guarding.access_file import declared
from chassis.events.topic_file import make_topics
from daihoi.commands.access.renewing import StillRuns, renew
from daihoi.commands.daily.running import _passwords
from daihoi.local.home import TOPICS, Home
from daihoi.local.processes.lock import RunnerLock
from daihoi.local.runner import LocalStack
from daihoi.local.servers import passwords
from daihoi.local.servers.both import Servers
from daihoi.local.servers.databases import Databases
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.postgres import PostgresServer, _coming, password_file
from daihoi.local.servers.principals import ACCESS, ADMIN
from daihoi.local.services import Plan
from tests.support.kafka_access import signs_in

YEAR = 366 * 86400


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@pytest.fixture
def server(scratch: Path) -> Iterator[PostgresServer]:
    with PostgresServer(scratch / "renewed" / "data", durable=False) as running:
        yield running


async def opens(server: PostgresServer, password: str) -> bool:
    try:
        conn = await asyncpg.connect(server.dsn().replace(server.password, password))
    except asyncpg.InvalidPasswordError:
        return False
    await conn.close()
    return True


def aged(file: Path) -> None:
    os.utime(file, (time.time() - YEAR,) * 2)


def test_the_age_is_that_of_the_oldest_and_what_is_a_year_old_is_drawn_anew_by_the_next_start(home: Home) -> None:
    assert passwords.oldest(home) == timedelta()
    kept, old = home.secret("postgres", "checkin"), home.secret("kafka", "checkin-worker")
    aged(home.secrets_dir("kafka") / "checkin-worker")
    assert passwords.oldest(home).days == 366
    assert _passwords(home) == ("mật khẩu PostgreSQL và Kafka: cũ nhất 366 ngày; khởi động lại thì tự đổi sau 365 ngày")
    assert passwords.renew(home, passwords.LONGEST) == 1
    assert (home.secret("postgres", "checkin"), passwords.oldest(home).days) == (kept, 0)
    assert home.secret("kafka", "checkin-worker") != old
    seed = home.secret("registration", "qr_signing_seed")
    assert passwords.renew(home) == 2
    assert home.secret("registration", "qr_signing_seed") == seed, "keys are no passwords"


def test_nobody_takes_them_away_under_who_runs(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(home.path))
    kept, lock = home.secret("postgres", "checkin"), RunnerLock(home.lock_file)
    lock.take()
    try:
        with pytest.raises(StillRuns, match="daihoi down"):
            renew()
    finally:
        lock.free()
    assert home.secret("postgres", "checkin") == kept
    renew()
    assert home.secret("postgres", "checkin") != kept


async def test_the_services_and_the_administrator_come_in_by_the_new_ones_alone(
    server: PostgresServer, home: Home
) -> None:
    old = server.password
    databases = Databases(home, server.dsn())
    await databases.make()
    service = databases.dsn("checkin")
    passwords.renew(home)
    server.renew_password()
    assert (await opens(server, old), await opens(server, server.password)) == (False, True)
    again = Databases(home, server.dsn())
    await again.make()
    with pytest.raises(asyncpg.InvalidPasswordError):
        await asyncpg.connect(service)
    await (await asyncpg.connect(again.dsn("checkin"))).close()


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every command line that is begun from here on: anybody on the machine may read each while it lasts."""
    begun: list[str] = []

    class Seen(subprocess.Popen[bytes]):
        def __init__(self, args: Sequence[object], *rest: Any, **more: Any) -> None:
            begun.append(" ".join(map(str, args)))
            super().__init__(args, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(subprocess, "Popen", Seen)
    return begun


def test_no_command_line_of_a_start_or_a_renewing_shows_the_administrators_password(
    scratch: Path, lines: list[str]
) -> None:
    with PostgresServer(scratch / "shown" / "data", durable=False) as server:
        known = [server.password]
        server.renew_password()
        server.stop()
        server.start()
        known.append(server.password)
    assert known[0] != known[1]
    assert sum("psql" in line for line in lines) >= 3, "it was asked whether it answers, and told the new one"
    assert [line for line in lines for password in known if password in line] == []


async def test_a_renewing_that_was_broken_off_locks_nobody_out(server: PostgresServer) -> None:
    for told in (False, True):
        before, coming = server.password, _coming(server.data)
        coming.write_text(f"half-given-{told}")
        coming.chmod(0o600)
        if told:
            server._psql(before, f"ALTER ROLE daihoi_admin PASSWORD '{coming.read_text()}'")
        server.stop()
        server.start()
        assert not coming.exists()
        assert server.password == ("half-given-True" if told else before)
        assert await opens(server, server.password)


def test_the_start_of_the_servers_renews_the_administrators(scratch: Path) -> None:
    home = Home(scratch / "started")
    home.make()
    servers = Servers(home, register=_Nobody(), say=lambda _: None, durable=False, given_kafka="x:1")  # type: ignore[arg-type]
    try:
        servers.prepare()
        servers.start_postgres()
        assert servers.postgres
        first = servers.postgres.password
        aged(password_file(home.postgres_data))
        servers.stop_postgres()
        servers.start_postgres()
        assert servers.postgres.password != first
        assert passwords.oldest(home) < timedelta(days=1)
    finally:
        servers.stop()


async def test_a_kafka_that_was_told_new_passwords_lets_in_whoever_has_them_at_once(tmp_path: Path) -> None:
    """With topics there its broker hears of a password some time after it said yes: who was refused then ended the start.

    On a disk: in memory it is too fast to be seen.
    """
    for _ in range(3):
        with KafkaServer(tmp_path / "kafka") as server:
            assert await signs_in(server.broker(ADMIN))
            await make_topics(server.broker(ADMIN), TOPICS)
        shutil.rmtree(server.principals.folder)


async def test_after_each_renewing_the_next_start_comes_up_and_the_old_passwords_open_nothing(scratch: Path) -> None:
    home, said = Home(scratch / "renewed often"), list[str]()
    everybody, before = [ADMIN, *(one.name for one in declared(ACCESS))], dict[str, Broker]()
    for _ in range(3):
        async with LocalStack(home.path, plan=Plan(services=()), durable=False, say=said.append) as stack:
            now = {name: stack.broker(name) for name in everybody}
            assert [name for name in everybody if not await signs_in(now[name])] == []
            old = [replace(one, servers=stack.broker(ADMIN).servers) for one in before.values()]
            assert [one.user for one in old if await signs_in(one)] == []
            before = now
        passwords.renew(home)
    assert [one for one in said if "một năm" in one] == [], "nobody tells that they are old when they are not"


def test_what_is_a_year_old_is_said_to_be(home: Home) -> None:
    said: list[str] = []
    home.secret("postgres", "checkin")
    passwords.renew(home)
    home.secret("kafka", "checkin-worker")
    aged(home.secrets_dir("kafka") / "checkin-worker")
    passwords.renew_old(home, said.append)
    assert said == ["1 mật khẩu của PostgreSQL và Kafka đã dùng một năm: đã tạo mật khẩu mới"]


class _Nobody:
    """Keeps no register: what is started here is ended here."""

    def note(self, *_: object) -> None: ...
