"""Keeps some rows of every table that the tests fill: `pytest -p tests.support.events.keep_rows --keep-rows FOLDER tests/integration`.

A day that is played fills perhaps half of the tables. What single tests write stands in their databases for a moment; of
those that hold something new all rows are kept, one a line, by service, for `tests.support.events.keep_release` to put into the
database of the release.
"""

import asyncio
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest

MOST = 600
"""Rows of one test's database: larger ones are left out."""
FEW, DEEP = 3, 12
NOBODYS = {"schema_migrations", "positions", "inbox", "outbox", "freshness"}

Row = tuple[str, str]
"""A table's name, and a row as JSON."""

_kept: dict[str, set[str]] = defaultdict(set)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--keep-rows", type=Path, required=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    server = getattr(item, "funcargs", {}).get("postgres_server")
    if server is not None and "make_database" in item.funcargs:
        with ThreadPoolExecutor(1) as other:  # this thread may have a loop of its own
            found = other.submit(asyncio.run, _new_rows(server)).result()
        folder: Path = item.config.getoption("--keep-rows")
        folder.mkdir(parents=True, exist_ok=True)
        for service, rows in found:
            with (folder / f"{service}.jsonl").open("a", encoding="utf-8") as out:
                out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    yield


async def _new_rows(server: Any) -> list[tuple[str, list[Row]]]:
    """Give, by service, all rows of each database of this test that has something in a table of which nothing was kept."""
    found = []
    conn = await asyncpg.connect(server.dsn())
    try:
        names = [row["datname"] for row in await conn.fetch("SELECT datname FROM pg_database WHERE datname ~ '^test_'")]
    finally:
        await conn.close()
    for name in names:
        service = name.split("_")[1]
        conn = await asyncpg.connect(server.dsn(name))
        try:
            tables = [row["tablename"] for row in await conn.fetch(_TABLES) if row["tablename"] not in NOBODYS]
            filled = {one: rows for one in tables if (rows := await conn.fetch(_ROWS.format(one), MOST))}
        finally:
            await conn.close()
        if filled.keys() - _kept[service] and sum(map(len, filled.values())) <= MOST:
            _kept[service] |= filled.keys()
            found.append((service, [(table, row["line"]) for table, rows in filled.items() for row in rows]))
    return found


def kept_rows(file: Path) -> list[Row]:
    """Read what was kept; nothing where there is no such file."""
    return [tuple(json.loads(line)) for line in file.read_text("utf-8").splitlines()] if file.exists() else []


_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
_ROWS = 'SELECT row_to_json(t)::text AS line FROM "{}" t LIMIT $1'


async def put_rows(dsn: str, kept: list[Row]) -> list[str]:
    """Fill the empty tables of a release's database with a few rows each and with what those refer to, the shortest first.
    Give the tables that are empty all the same.
    """
    conn = await asyncpg.connect(dsn)
    try:
        columns = {row["table_name"]: row["columns"] for row in await conn.fetch(_COLUMNS)}
        filling = Filling(conn, columns, sorted(kept, key=lambda row: len(row[1])))
        empty = [one for one in columns if not await conn.fetchval(f'SELECT EXISTS (SELECT FROM "{one}")')]
        return [table for table in empty if not await filling.fill(table)]
    finally:
        await conn.close()


@dataclass
class Filling:
    """Puts kept rows where they fit; `columns` are those of each table that are not made by PostgreSQL itself."""

    conn: "asyncpg.Connection[asyncpg.Record]"
    columns: dict[str, str]
    kept: list[Row]

    async def fill(self, table: str) -> int:
        """Give how many rows it has now."""
        there = 0
        for one, line in self.kept:
            if one == table and there < FEW and await self.put(table, line):
                there += 1
        return there

    async def put(self, table: str, line: str, depth: int = 0) -> bool:
        """Put a row, and before it whatever it refers to; False where something of that is not to be had."""
        try:
            async with self.conn.transaction():
                await self.conn.execute(_PUT.format(table=table, names=self.columns[table]), line)
            return True
        except asyncpg.ForeignKeyViolationError as error:
            parent = self._named_in(error.detail or "")
            if parent is None or depth > DEEP or not await self.put(*parent, depth + 1):
                return False
            return await self.put(table, line, depth + 1)
        except asyncpg.UniqueViolationError as error:
            other = _otherwise(line, error.detail or "", depth)
            return other is not None and depth <= DEEP and await self.put(table, other, depth + 1)
        except asyncpg.PostgresError:
            return False

    def _named_in(self, detail: str) -> Row | None:
        """Find the row of which PostgreSQL says that it is missing."""
        said = re.match(r'Key \((.+?)\)=\((.+)\) is not present in table "(.+)"', detail)
        if said is None:
            return None
        wanted = set(said[2].split(", "))  # under the names that the child has for them
        for table, line in self.kept:
            if table == said[3] and wanted <= set(map(str, json.loads(line).values())):
                return table, line
        return None


def _otherwise(line: str, detail: str, turn: int) -> str | None:
    """Give the row with another name or number where its own is taken (each test's congress is number 1); None for an id."""
    said = re.match(r"Key \((.+?)\)=\((.+)\) already exists", detail)
    row = json.loads(line)
    names = said[1].split(", ") if said else []
    for name in reversed(names):
        if isinstance(row.get(name), int):
            return json.dumps({**row, name: row[name] + 1_000 + len(line) + turn})
        if name in ("code", "username", "delegate_code"):
            return json.dumps({**row, name: f"{row[name]}-{turn}{len(line)}"})
    return None


_COLUMNS = """
SELECT table_name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS columns
FROM information_schema.columns JOIN pg_tables ON tablename = table_name AND schemaname = 'public'
WHERE table_schema = 'public' AND is_generated = 'NEVER' GROUP BY table_name ORDER BY 1
"""
_PUT = """
INSERT INTO "{table}" ({names}) OVERRIDING SYSTEM VALUE
SELECT {names} FROM json_populate_record(NULL::"{table}", $1::json)
"""
