"""What was deleted goes out of PostgreSQL's files, also where somebody was reading it."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from daihoi.local.keeping.forgetting import _write_anew
from daihoi.local.servers.databases import database_name
from daihoi.local.servers.postgres import PostgresServer
from tests.support.congress.marked_person import files_with
from tests.support.waiting import until

NAME = database_name("registration")
WORD = "Vi Thử Dấu Vết"


@pytest.fixture
async def people(postgres_server: PostgresServer) -> AsyncIterator["asyncpg.Connection[asyncpg.Record]"]:
    """A database that has a person."""
    admin = await asyncpg.connect(postgres_server.dsn())
    await admin.execute(f"CREATE DATABASE {NAME}")
    conn = await asyncpg.connect(postgres_server.dsn(NAME))
    await conn.execute("CREATE TABLE people (name text)")
    await conn.execute("INSERT INTO people VALUES ($1)", WORD)
    yield conn
    await conn.close()
    await admin.execute(f"DROP DATABASE {NAME} WITH (FORCE)")
    await admin.close()


async def test_a_row_that_somebody_may_still_read_is_waited_for_and_goes(
    postgres_server: PostgresServer, people: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    async def waits() -> bool:
        sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = $1 AND pid <> ALL($2) AND backend_type = 'client backend'"
        return bool(await people.fetchval(sql, NAME, [people.get_server_pid(), reader.get_server_pid()]))

    reader = await asyncpg.connect(postgres_server.dsn(NAME))
    reading = reader.transaction(isolation="repeatable_read")
    await reading.start()
    await reader.fetchval("SELECT 1")  # of the table it has no lock, and might ask for it
    await people.execute("DELETE FROM people")

    forgetting = asyncio.create_task(_write_anew(postgres_server.dsn(), ("registration",)))
    await until(waits, "it came to the table")
    await reading.rollback()
    await reader.close()
    await forgetting

    file = postgres_server.data / await people.fetchval("SELECT pg_relation_filepath('people')")
    assert WORD.encode() not in file.read_bytes()


async def test_what_postgres_learned_of_a_person_for_its_plans_goes_too(
    postgres_server: PostgresServer, people: "asyncpg.Connection[asyncpg.Record]"
) -> None:
    await people.execute("VACUUM FULL pg_class")  # so that the next table comes after PostgreSQL's own, as ours do
    await people.execute("CREATE TABLE guests AS SELECT name FROM people")
    await people.execute("ALTER TABLE guests SET (autovacuum_enabled = off)")
    await people.execute("INSERT INTO guests SELECT 'Vi Thử ' || n FROM generate_series(1, 50) AS n")
    await people.execute("ANALYZE guests")
    assert WORD in await people.fetchval("SELECT histogram_bounds::text FROM pg_stats WHERE tablename = 'guests'")
    await people.execute("DELETE FROM people")
    await people.execute("DELETE FROM guests WHERE name = $1", WORD)

    await _write_anew(postgres_server.dsn(), ("registration",))

    assert files_with(postgres_server.data, [WORD]) == {}
