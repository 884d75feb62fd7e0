"""Keeps the units of a congress with their order and their heads; a merged one stays as the row that names its successor."""

from collections.abc import Sequence

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Unit
from services.registration.domain.ids import CongressId
from services.registration.domain.units.unit import KeptUnit


async def insert_units(conn: Connection, congress_id: CongressId, units: Sequence[Unit]) -> None:
    """Store new units behind those that are there; one that was laid aside stands again."""
    await conn.execute(
        _INSERT,
        congress_id,
        [unit.unit_code for unit in units],
        [unit.name for unit in units],
        [unit.kind for unit in units],
    )


async def find_unit(conn: Connection, congress_id: CongressId, unit_code: str) -> KeptUnit | None:
    """Give a unit, also a merged one; the caller has locked the congress if it is to change."""
    row = await conn.fetchrow(_FIND, congress_id, unit_code)
    return _kept(row) if row else None


async def is_unit_somewhere(conn: Connection, unit_code: str) -> bool:
    """Tell whether some congress has a delegation of this code."""
    return bool(await conn.fetchval(_SOMEWHERE, unit_code))


async def stands_as(conn: Connection, congress_id: CongressId, unit_code: str) -> str:
    """Give the code of the unit that this one is part of now: its own, as long as it was merged into none."""
    return await conn.fetchval(_STANDS_AS, congress_id, unit_code) or unit_code


async def kept_units(conn: Connection, congress_id: CongressId) -> list[KeptUnit]:
    """Give all units in the order of protocol, with merged and archived ones."""
    return [_kept(row) for row in await conn.fetch(_ALL, congress_id)]


async def update_unit(conn: Connection, congress_id: CongressId, kept: KeptUnit) -> None:
    await conn.execute(
        _UPDATE,
        *(congress_id, kept.unit.unit_code, kept.unit.name, kept.unit.kind, kept.unit.archived, kept.version),
        *(kept.merged_into, kept.head_name, kept.head_phone, kept.email, kept.head_email),
    )


async def put_order(conn: Connection, congress_id: CongressId, unit_codes: Sequence[str]) -> None:
    """Give these units the places 1, 2, 3 …; all others stand behind them as they stood."""
    await conn.execute(_ORDER, congress_id, list(unit_codes))


def _kept(row: Record) -> KeptUnit:
    unit = Unit(row["unit_code"], row["name"], row["kind"], row["place"], row["archived"])
    return KeptUnit(
        unit, row["version"], row["head_name"], row["head_phone"], row["merged_into"], row["email"], row["head_email"]
    )


_INSERT = """
INSERT INTO units (congress_id, unit_code, name, kind, place)
SELECT $1, unit_code, name, kind, ordinality + coalesce((SELECT max(place) FROM units WHERE congress_id = $1), 0)
FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS unit (unit_code, name, kind, ordinality)
ON CONFLICT (congress_id, unit_code) DO UPDATE SET archived = false, version = units.version + 1
"""
_FIND = """
SELECT unit_code, name, kind, place, archived, version, head_name, head_phone, merged_into, email, head_email
FROM units WHERE congress_id = $1 AND unit_code = $2
"""
_STANDS_AS = """
WITH RECURSIVE chain AS (
    SELECT unit_code, merged_into FROM units WHERE congress_id = $1 AND unit_code = $2
    UNION
    SELECT u.unit_code, u.merged_into FROM chain JOIN units u ON u.congress_id = $1 AND u.unit_code = chain.merged_into)
SELECT unit_code FROM chain WHERE merged_into IS NULL
"""
_ALL = """
SELECT unit_code, name, kind, place, archived, version, head_name, head_phone, merged_into, email, head_email
FROM units WHERE congress_id = $1 ORDER BY place, unit_code
"""
_UPDATE = """
UPDATE units
SET name = $3, kind = $4, archived = $5, version = $6, merged_into = $7, head_name = $8, head_phone = $9,
    email = $10, head_email = $11
WHERE congress_id = $1 AND unit_code = $2
"""
_ORDER = """
UPDATE units SET place = ordered.place
FROM (
    SELECT unit_code, row_number() OVER (ORDER BY array_position($2::text[], unit_code), place, unit_code) AS place
    FROM units WHERE congress_id = $1
) AS ordered
WHERE units.congress_id = $1 AND units.unit_code = ordered.unit_code
"""
_SOMEWHERE = """SELECT EXISTS (SELECT FROM units WHERE unit_code = $1)"""
