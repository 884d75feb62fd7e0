"""The levels as they hold now: reference data, with what an office changed."""

from dataclasses import replace
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.reference import Level


async def list_levels(conn: Connection) -> list[Level]:
    changed = {row["level"]: row for row in await conn.fetch(_CHANGED)}
    return [_as_changed(level, changed.get(level.code)) for level in reference.levels().values()]


async def find_level(conn: Connection, code: str) -> Level | None:
    return next((level for level in await list_levels(conn) if level.code == code), None)


async def level_of(conn: Connection, congress: Congress) -> Level:
    """Give the level that `congress` was founded under."""
    level = await find_level(conn, congress.level)
    assert level, "no level is ever taken away"
    return level


async def lock_levels(conn: Connection) -> None:
    """Keep everybody else from changing a level until this transaction ends; they may be read."""
    await conn.execute(_LOCK)


async def put_rules(conn: Connection, level: Level, at: datetime) -> None:
    """Keep cap, ratio, source and version of `level`."""
    await conn.execute(_PUT, level.code, level.max_delegates, level.exemplar_percent, level.source, at, level.version)


def _as_changed(level: Level, row: Record | None) -> Level:
    if row is None:
        return level
    return replace(
        level,
        max_delegates=row["max_delegates"],
        exemplar_percent=row["exemplar_percent"],
        source=row["source"],
        source_province="",
        version=row["version"],
    )


_CHANGED = """SELECT level, max_delegates, exemplar_percent, source, version FROM level_rules"""
_LOCK = """LOCK TABLE level_rules IN SHARE ROW EXCLUSIVE MODE"""
_PUT = """
INSERT INTO level_rules (level, max_delegates, exemplar_percent, source, changed_at, version)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (level) DO UPDATE SET max_delegates = excluded.max_delegates,
    exemplar_percent = excluded.exemplar_percent, source = excluded.source, changed_at = excluded.changed_at,
    version = excluded.version
"""
