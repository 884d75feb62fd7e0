"""Brings a database to the schema that this code needs: numbered SQL files, each once, under a lock.

Whoever migrates as NAME_owner owns what is made; the processes sign in as NAME and use it. They can add to the trail of who
did what, and neither change nor drop it.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from chassis.language import either
from chassis.storage.database import Connection

CHASSIS = Path(__file__).parent.parent / "migrations"

OWNER = "_owner"
"""How the role that owns the tables is called after the role that uses them."""

_LOCK = 0x6461_6968_6F69  # "daihoi"
_NAME = re.compile(r"(\d{4})_([a-z0-9_]+)\.sql")


class MigrationChanged(RuntimeError):
    """A file was edited after it had been applied; a mistake is mended by a new file."""


class SchemaBehind(RuntimeError):
    """The database lacks migrations that this code needs; `daihoi migrate` applies them."""


@dataclass(frozen=True)
class Migration:
    """One file. `folder` is `chassis` or the service's name; `number` counts up within it."""

    folder: str
    number: int
    name: str
    sql: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


async def migrate(dsn: str, *folders: Path) -> list[str]:
    """Apply what is missing, the chassis first, then each of `folders`; give the names of what was applied.

    Several processes may call it at once: one works, the others wait and find nothing left. Each file is one
    transaction. Raises MigrationChanged.
    """
    conn = await asyncpg.connect(dsn)
    try:
        await conn.execute("SELECT pg_advisory_lock($1)", _LOCK)
        await conn.execute(_LEDGER)
        applied = []
        for migration in _missing(await _ledger(conn), folders):
            async with conn.transaction():
                await conn.execute(migration.sql)
                await conn.execute(
                    _NOTE,
                    migration.folder,
                    migration.number,
                    migration.name,
                    migration.sha256,
                )
            applied.append(f"{migration.folder}/{migration.number:04d}_{migration.name}")
        await _let_use(conn)
        return applied
    finally:
        await conn.close()


async def require_current_schema(conn: Connection, *folders: Path) -> None:
    """Raises SchemaBehind when the database lacks a file of the chassis or of `folders`; newer ones are no fault."""
    if not await conn.fetchval("SELECT to_regclass('schema_migrations') IS NOT NULL"):
        raise SchemaBehind("this database was never migrated: run `daihoi migrate`")
    missing = [f"{m.folder}/{m.number:04d}_{m.name}" for m in _missing(await _ledger(conn), folders)]
    if missing:
        raise SchemaBehind(f"run `daihoi migrate`: {', '.join(missing)} not applied yet")


def migrations_in(folder: Path) -> list[Migration]:
    """Read `folder`'s files in the order of their numbers. Raises ValueError for a wrong name or a number used twice."""
    owner = "chassis" if folder == CHASSIS else folder.parent.name
    found: dict[int, Migration] = {}
    for path in sorted(folder.glob("*.sql")):
        named = _NAME.fullmatch(path.name)
        if not named:
            raise ValueError(f"{path}: a migration is called NNNN_name.sql")
        number = int(named[1])
        if number in found:
            raise ValueError(f"{path}: number {number} is used twice")
        found[number] = Migration(owner, number, named[2], path.read_text(encoding="utf-8"))
    return list(found.values())


async def _let_use(conn: Connection) -> None:
    """Give the processes what they need of all there is; who owns and uses with one role (tests) needs nothing."""
    owner = await conn.fetchval("SELECT current_user::text")
    user = owner.removesuffix(OWNER)
    if user == owner:
        return
    await conn.execute(await conn.fetchval(_GRANTS, user))


async def _ledger(conn: Connection) -> dict[tuple[str, int], str]:
    rows = await conn.fetch(_APPLIED)
    return {(row["folder"], row["number"]): row["sha256"] for row in rows}


def _missing(applied: dict[tuple[str, int], str], folders: Sequence[Path]) -> Iterator[Migration]:
    for folder in dict.fromkeys((CHASSIS, *folders)):
        for migration in migrations_in(folder):
            known = applied.get((migration.folder, migration.number))
            if known is None:
                yield migration
            elif known != migration.sha256:
                raise MigrationChanged(
                    either(
                        f"{migration.folder}/{migration.number:04d} đã bị sửa sau khi áp dụng",
                        f"{migration.folder}/{migration.number:04d} was edited after it was applied",
                    )
                )


_LEDGER = """
CREATE TABLE IF NOT EXISTS schema_migrations (
    folder     text        NOT NULL,
    number     int         NOT NULL,
    name       text        NOT NULL,
    sha256     text        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (folder, number)
)
"""

_NOTE = """
INSERT INTO schema_migrations (folder, number, name, sha256) VALUES ($1, $2, $3, $4)
"""

_APPLIED = """
SELECT folder, number, sha256 FROM schema_migrations
"""

_GRANTS = """
SELECT format('
    GRANT USAGE ON SCHEMA public TO %1$I;
    GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA public TO %1$I;
    GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA public TO %1$I;
    REVOKE UPDATE, DELETE, TRUNCATE ON audit, audit_chain FROM %1$I;
    REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON schema_migrations FROM %1$I;
', $1::text)
"""
