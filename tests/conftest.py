"""Real servers for the tests: one PostgreSQL and one Kafka for each process of pytest, a database of its own for each test."""

import gc
import os
import re
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

import psutil
import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, settings
from xdist.scheduler.loadscope import LoadScopeScheduling

from chassis.access import passwords
from chassis.language import LANG
from chassis.storage.migrate import migrate
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.postgres import PostgresServer
from tests.support.admin_line import AdminLine

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("glance", settings.get_profile("unhurried"), max_examples=10, stateful_step_count=10)
settings.load_profile("unhurried")  # a busy machine is no fault of what is tested

gc.set_threshold(100_000, 50, 100)  # the tests themselves are half a million objects, looked through in vain

os.environ["COLUMNS"] = "80"  # the narrowest terminal there is, whoever starts the tests and however wide theirs is

SERVICES = ("registration", "checkin", "honors")
ROOT = Path(__file__).parent.parent

MEMORY, ROOM = Path("/dev/shm"), 6 * 2**30

MakeDatabase = Callable[[str], Awaitable[str]]

LONGEST_FIRST = ("e2e", "journey", "faults", "integration", "contract", "architecture", "unit", "containers")
SHARE_AN_INSTALLATION = ("e2e", "journey")
SHARES_NOTHING = "tests/e2e/daihoi/test_smoke.py"
AN_INSTALLATION, A_PAGE, KAFKA = r"\b(stack|installation)\b", r"\bbuilt_page\b", r"\bkafka_server\b"


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Side by side (`-n`), what takes longest begins first."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: LONGEST_FIRST.index(_kind(item.nodeid)))


class ByRoom(LoadScopeScheduling):
    """A file stays with one process, and so do the files that share an installation, those that share a browser, and those that need Kafka.

    xdist's own groups are marks that it writes into the node's id, which pytest 9.2 does not keep.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = nodeid.split("::")[0]
        if _kind(nodeid) in SHARE_AN_INSTALLATION and file != SHARES_NOTHING and _asks_for(file, AN_INSTALLATION):
            return _kind(nodeid)
        if _kind(nodeid) == "e2e" and _asks_for(file, A_PAGE):
            return "pages"
        return "kafka" if _asks_for(file, KAFKA) else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByRoom:
    return ByRoom(config, log)


@cache
def _asks_for(file: str, what: str) -> bool:
    return bool(re.search(what, (ROOT / file).read_text("utf-8")))


def _kind(nodeid: str) -> str:
    return nodeid.split("/")[1]


def _has_room(memory: Path) -> bool:
    if not os.access(memory, os.W_OK):
        return False
    return min(shutil.disk_usage(memory).free, psutil.virtual_memory().available) >= ROOM


@pytest.fixture(autouse=True)
def vietnamese_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--language` sets it for the whole process: what one test chose is heard by no other."""
    monkeypatch.setenv(LANG, "vi")


@pytest.fixture(autouse=True)
def passwords_cost_nothing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly every test of an API signs somebody in; the true cost is its own test's, and that of started processes."""
    if "true_cost" not in request.fixturenames:
        monkeypatch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def true_cost() -> None:
    """Passwords are hashed as in the product."""


@pytest.fixture(scope="session")
def scratch() -> Iterator[Path]:
    """A folder that PostgreSQL's own user may enter."""
    folder_of_folders = MEMORY if _has_room(MEMORY) else None  # making a database there costs a tenth
    with tempfile.TemporaryDirectory(
        prefix="daihoi-test-", dir=folder_of_folders, ignore_cleanup_errors=True
    ) as folder:
        path = Path(folder)
        path.chmod(0o755)
        yield path


@pytest.fixture(scope="session")
def postgres_server(scratch: Path) -> Iterator[PostgresServer]:
    with PostgresServer(scratch / "postgres", durable=False) as server:
        yield server


@pytest.fixture(scope="session")
def kafka_server(scratch: Path) -> Iterator[KafkaServer]:
    with KafkaServer(scratch / "kafka") as server:
        yield server


@pytest.fixture(scope="session")
def admin(postgres_server: PostgresServer) -> Iterator[AdminLine]:
    with AdminLine(postgres_server.dsn()) as line:
        yield line


@pytest.fixture
async def make_database(postgres_server: PostgresServer, admin: AdminLine) -> AsyncIterator[MakeDatabase]:
    """Call it with a service's name (or `chassis`) for the DSN of a fresh, migrated database."""
    made: list[str] = []

    async def make(service: str) -> str:
        template = f"template_{service}"
        if not await admin.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", template):
            await admin.execute(f"CREATE DATABASE {template}")
            own = [] if service == "chassis" else [ROOT / "services" / service / "migrations"]
            await migrate(postgres_server.dsn(template), *own)
        name = f"test_{service}_{uuid4().hex[:12]}"
        # copied as files: half the time of a copy through the WAL
        await admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        made.append(name)
        return postgres_server.dsn(name)

    yield make
    for name in made:
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
