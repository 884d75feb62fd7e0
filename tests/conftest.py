"""Real servers for the tests: one PostgreSQL and one Kafka for each process of pytest, a database of its own for each test."""

import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest
from hypothesis import HealthCheck, settings

from chassis.storage.migrate import migrate
from daihoi.local.kafka import KafkaServer
from daihoi.local.postgres import PostgresServer

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")  # a busy machine is no fault of what is tested

SERVICES = ("registration", "checkin", "honors")
ROOT = Path(__file__).parent.parent

MakeDatabase = Callable[[str], Awaitable[str]]

LONGEST_FIRST = ("e2e", "journey", "faults", "integration", "contract", "architecture", "unit", "containers")
SHARES_NOTHING = "tests/e2e/test_smoke.py"
AT_THE_DESK = ("tests/e2e/test_desk_", "tests/e2e/test_roster_")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Side by side (`-n`), a file stays with one process, and so does a room that shares an installation."""
    for item in items:
        item.add_marker(pytest.mark.xdist_group(_group(item)))
    if config.getoption("numprocesses", None) or hasattr(config, "workerinput"):
        items.sort(key=lambda item: LONGEST_FIRST.index(_kind(item)))


def _kind(item: pytest.Item) -> str:
    return item.path.relative_to(ROOT / "tests").parts[0]


def _group(item: pytest.Item) -> str:
    file = item.path.relative_to(ROOT).as_posix()
    if file == SHARES_NOTHING:
        return item.name
    if file.startswith(AT_THE_DESK):
        return "desk"
    return "journey" if _kind(item) == "journey" else file.removeprefix("tests/")


@pytest.fixture(scope="session")
def scratch() -> Iterator[Path]:
    """A folder that PostgreSQL's own user may enter."""
    with tempfile.TemporaryDirectory(prefix="daihoi-test-", ignore_cleanup_errors=True) as folder:
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


@pytest.fixture
async def make_database(postgres_server: PostgresServer) -> AsyncIterator[MakeDatabase]:
    """Call it with a service's name (or `chassis`) for the DSN of a fresh, migrated database."""
    admin = await asyncpg.connect(postgres_server.dsn())
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
    await admin.close()
