"""What asyncpg has to ask PostgreSQL before it can read a value: once in a process, not on each connection."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from chassis.storage.database import Database
from tests.conftest import MakeDatabase

LISTS = "SELECT $1::uuid[] AS ids, $2::text[] AS words, $3::bigint[] AS numbers"
GIVEN = ([UUID(int=1)], ["một", "hai"], [3])
COLOURS = "SELECT '{red}'::colour[] AS seen"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[frozenset[int]]:
    """Every set of types that PostgreSQL is asked about from now on."""
    asked: list[frozenset[int]] = []
    ask = asyncpg.Connection._introspect_types  # type: ignore[attr-defined]

    async def told(self: object, types: Collection[int], timeout: float | None) -> Any:  # noqa: ASYNC109
        asked.append(frozenset(types))
        return await ask(self, types, timeout)

    monkeypatch.setattr(asyncpg.Connection, "_introspect_types", told)
    return asked


async def fetched(dsn: str, query: str, *values: object) -> tuple[object, ...]:
    """Ask on a connection that nobody had before."""
    db = Database(dsn, application_name="test")
    try:
        async with db.transaction() as conn:
            return tuple(await conn.fetchrow(query, *values))  # type: ignore[arg-type]
    finally:
        await db.close()


async def test_a_new_connection_reads_and_writes_lists_without_asking_what_they_are(
    make_database: MakeDatabase, asked: list[frozenset[int]]
) -> None:
    dsn, other = await make_database("chassis"), await make_database("chassis")
    assert await fetched(dsn, LISTS, *GIVEN) == GIVEN
    asked.clear()

    assert await fetched(dsn, LISTS, *GIVEN) == GIVEN
    assert await fetched(other, LISTS, *GIVEN) == GIVEN
    assert asked == []


async def test_what_a_database_defined_itself_is_asked_in_each(
    make_database: MakeDatabase, asked: list[frozenset[int]]
) -> None:
    for values in ("'red', 'green'", "'blue', 'red'"):
        dsn = await make_database("chassis")
        conn = await asyncpg.connect(dsn)
        await conn.execute(f"CREATE TYPE colour AS ENUM ({values})")
        await conn.close()
        asked.clear()

        assert await fetched(dsn, COLOURS) == (["red"],)
        assert len(asked) == 1
