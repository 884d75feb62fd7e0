"""The whole installation without the services: servers, gateway, locks, and what is left when it ends."""

import asyncio
import contextlib
import os
import signal
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import httpx
import psutil
import pytest

from chassis.events.topic_file import TopicsDiffer, make_topics
from daihoi.local.home import TOPICS
from daihoi.local.processes.leftovers import living
from daihoi.local.processes.lock import AlreadyRunning, holder
from daihoi.local.runner import LocalStack
from daihoi.local.services import Plan
from daihoi.local.status import read_status
from tests.support.processes import still_runs
from tests.support.waiting import until

pytestmark = pytest.mark.days

BARE = Plan(services=())


@pytest.fixture(scope="module")
def home(scratch: Path) -> Path:
    return scratch / "nhà của Đại Hội"


@pytest.fixture(scope="module")
def stack(home: Path) -> Iterator[LocalStack]:
    with LocalStack(home, plan=BARE) as running:
        yield running


def ask(stack: LocalStack, path: str) -> httpx.Response:
    trust = ssl.create_default_context(cafile=str(stack.ca_file))
    with httpx.Client(base_url=stack.origin, verify=trust) as client:
        return client.get(path)


async def fetch(dsn: str, statement: str) -> object:
    conn = await asyncpg.connect(dsn)
    try:
        return await conn.fetchval(statement)
    finally:
        await conn.close()


def test_an_address_that_the_gateway_was_not_told_of_says_which_ones_are_right(stack: LocalStack) -> None:
    trust = ssl.create_default_context(cafile=str(stack.ca_file))
    with httpx.Client(base_url=stack.origin, verify=trust, headers={"host": "10.1.2.3:8443"}) as client:
        page, api = client.get("/scan/"), client.get("/api/checkin/v1/device")
    assert (page.status_code, api.status_code) == (421, 421)
    assert stack.origin in page.text
    assert "nằm trong máy quét" in page.text
    assert stack.origin in api.json()["detail"]


def test_pages_come_with_strict_headers_over_a_trusted_connection(stack: LocalStack) -> None:
    answer = ask(stack, "/")

    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "unsafe-inline" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "camera=(self)" in answer.headers["permissions-policy"]
    assert answer.headers["cache-control"] in ("no-cache", "no-store")
    assert "server" not in answer.headers


def test_a_service_that_is_away_gets_a_problem_in_vietnamese(stack: LocalStack) -> None:
    answer = ask(stack, "/api/checkin/v1/congresses")

    assert answer.status_code == 502
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["title"] == "Tạm thời không phục vụ được"


def test_metrics_do_not_leave_the_machine(stack: LocalStack) -> None:
    assert ask(stack, "/api/checkin/metrics").status_code == 404


def test_a_phone_finds_the_certificate_and_what_to_press(stack: LocalStack) -> None:
    page = httpx.get(f"http://localhost:{stack.addresses.http_port}/")
    certificate = httpx.get(f"http://localhost:{stack.addresses.http_port}/daihoi-goc.crt")

    assert "iPhone" in page.text
    assert "{{" not in page.text
    assert certificate.headers["content-type"] == "application/x-x509-ca-cert"
    assert certificate.content == stack.ca_file.read_bytes()


async def test_each_service_can_open_only_its_own_database(stack: LocalStack) -> None:
    assert await fetch(stack.service_dsn("checkin"), "SELECT current_user") == "daihoi_checkin"
    foreign = urlunsplit(urlsplit(stack.service_dsn("checkin"))._replace(path="/daihoi_honors"))

    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await fetch(foreign, "SELECT 1")


async def test_every_declared_topic_is_there_and_making_them_again_changes_nothing(stack: LocalStack) -> None:
    assert await make_topics(stack.broker("admin"), TOPICS) == []


async def test_a_topic_with_other_partitions_is_not_altered_but_told(stack: LocalStack, tmp_path: Path) -> None:
    other = tmp_path / "topics.yaml"
    other.write_text("defaults: {config: {}}\ntopics: {registration.congresses.v1: {partitions: 7}}\n")

    with pytest.raises(TopicsDiffer, match=r"registration\.congresses\.v1 có 3 phân vùng, khai báo là 7"):
        await make_topics(stack.broker("admin"), other)


def test_a_second_start_says_what_to_do(stack: LocalStack, home: Path) -> None:
    with pytest.raises(AlreadyRunning, match=r"tiến trình \d+.*daihoi down"):
        LocalStack(home, plan=BARE).start()


async def test_a_server_that_dies_comes_back_with_its_data(stack: LocalStack) -> None:
    await fetch(stack.databases.owner_dsn("honors"), "CREATE TABLE IF NOT EXISTS kept AS SELECT 42 AS number")
    assert stack.servers.postgres
    assert stack.servers.postgres.process
    died = stack.servers.postgres.process
    died.send_signal(signal.SIGQUIT)

    async def answers() -> bool:
        try:
            return await fetch(stack.databases.owner_dsn("honors"), "SELECT number FROM kept") == 42
        except (OSError, asyncpg.PostgresError):
            return False

    await until(answers, "PostgreSQL is back with its data")
    assert died.poll() is not None


def test_data_addresses_and_sign_in_survive_a_restart(scratch: Path) -> None:
    home = scratch / "restarted"
    with LocalStack(home, plan=BARE) as first:
        asyncio.run(_leave_a_mark(first))
        before = (first.origin, first.organizer, first.ca_file.read_bytes())

    with LocalStack(home, plan=BARE) as second:
        assert asyncio.run(_read_the_mark(second)) == 1
        assert (second.origin, second.organizer, second.ca_file.read_bytes()) == before

    with LocalStack(home, plan=BARE, fresh=True) as third:
        assert third.organizer != before[1]
        assert asyncio.run(fetch(third.service_dsn("honors"), "SELECT to_regclass('mark') IS NULL"))


async def _leave_a_mark(stack: LocalStack) -> None:
    await fetch(stack.databases.owner_dsn("honors"), "CREATE TABLE mark AS SELECT 1 AS number")


async def _read_the_mark(stack: LocalStack) -> object:
    return await fetch(stack.databases.owner_dsn("honors"), "SELECT number FROM mark")


RUNNER = """
import pathlib, signal, sys
from daihoi.commands.console import ended_by_signals
from daihoi.local.runner import LocalStack
from daihoi.local.services import Plan
with ended_by_signals(), LocalStack(pathlib.Path(sys.argv[1]), plan=Plan(services=())):
    print("ready", flush=True)
    try:
        signal.pause()
    except KeyboardInterrupt:
        pass
"""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
async def test_however_the_runner_ends_nothing_is_left_running(scratch: Path, how: signal.Signals) -> None:
    home = scratch / f"ended by {how.name}"
    runner = psutil.Popen([sys.executable, "-c", RUNNER, home], stdout=-1, text=True)
    assert runner.stdout
    assert runner.stdout.readline() == "ready\n"
    (register,) = (home / "runs").glob("*.json")
    processes = living(register)
    assert set(processes) == {"postgres", "kafka", "gateway"}
    assert holder(home / "lock") == runner.pid

    runner.send_signal(how)
    runner.wait(60)
    runner.stdout.close()

    await until(lambda: not any(still_runs(one) for one in processes.values()), "nothing is left running", 40)
    assert holder(home / "lock") == 0


async def test_housekeeping_goes_on_after_a_failure_and_says_what_failed(
    stack: LocalStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(stack, "say", said.append)

    def it_cannot_be_written() -> bool:
        """As on a full disk."""
        stack.home.status_file.unlink(missing_ok=True)
        with contextlib.suppress(FileExistsError):
            stack.home.status_file.mkdir()
        return stack.home.status_file.is_dir()

    await until(it_cannot_be_written, "a folder stands in the place of the status", 10)
    try:
        await until(lambda: any("đang thử lại" in sentence for sentence in said), "the failure is said", 10)
    finally:
        stack.home.status_file.rmdir()
    await until(lambda: stack.home.status_file.is_file(), "the status is written again", 10)
    assert len(said) == 1


def test_what_runs_is_told_to_other_commands(stack: LocalStack) -> None:
    status = read_status(stack.home)

    assert status
    assert status.runner == os.getpid()
    assert status.origins[0] == stack.origin
    assert stack.home.status_file.stat().st_mode & 0o077 == 0
