"""Keeps when a congress moved to another time or place, and which delegations were told of it."""

from collections import defaultdict
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.congress.moving import Move
from services.registration.domain.ids import CongressId


async def keep_move(conn: Connection, congress_id: CongressId, move: Move, really_at: datetime) -> None:
    """Keep a move; `really_at` is the true time, which letters are sent by."""
    await conn.execute(
        _KEEP,
        *(congress_id, move.version, move.moved_at, move.actor),
        *(move.old_starts_at, move.old_venue, move.starts_at, move.venue, really_at),
    )


async def really_moved_at(conn: Connection, congress_id: CongressId, version: int) -> datetime:
    """Give the true time of a move that was kept."""
    moved: datetime = await conn.fetchval(_REALLY, congress_id, version)
    return moved


async def moves_of(conn: Connection, congress_id: CongressId) -> list[Move]:
    """Give all, the newest first."""
    return [Move(**dict(row)) for row in await conn.fetch(_ALL, congress_id)]


async def told_of(conn: Connection, congress_id: CongressId) -> dict[int, dict[str, datetime]]:
    """Give when each unit was told, by the move's version and the unit's code."""
    told: dict[int, dict[str, datetime]] = defaultdict(dict)
    for row in await conn.fetch(_TOLD, congress_id):
        told[row["version"]][row["unit_code"]] = row["told_at"]
    return told


async def note_told(
    conn: Connection, congress_id: CongressId, version: int, unit_code: str, told_at: datetime, actor: str
) -> None:
    """Note that a unit was told; the first time stays."""
    await conn.execute(_NOTE, congress_id, version, unit_code, told_at, actor)


async def forget_told(conn: Connection, congress_id: CongressId, version: int, unit_code: str) -> None:
    await conn.execute(_FORGET, congress_id, version, unit_code)


_KEEP = """
INSERT INTO congress_moves (congress_id, version, moved_at, actor, old_starts_at, old_venue, starts_at, venue, really_moved_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""
_REALLY = """SELECT really_moved_at FROM congress_moves WHERE congress_id = $1 AND version = $2"""
_ALL = """
SELECT version, moved_at, actor, old_starts_at, old_venue, starts_at, venue
FROM congress_moves WHERE congress_id = $1 ORDER BY version DESC
"""
_TOLD = """SELECT version, unit_code, told_at FROM units_told WHERE congress_id = $1"""
_NOTE = """
INSERT INTO units_told (congress_id, version, unit_code, told_at, actor) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT DO NOTHING
"""
_FORGET = """DELETE FROM units_told WHERE congress_id = $1 AND version = $2 AND unit_code = $3"""
