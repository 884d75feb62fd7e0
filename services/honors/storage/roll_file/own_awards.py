"""Awards that a congress has and the catalogue has not."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.roll.award_catalogue import Award, own_award


async def own_awards_of(conn: Connection, congress_id: CongressId) -> dict[str, Award]:
    """Give the awards that this congress added, by code."""
    rows = await conn.fetch(_OF_CONGRESS, congress_id)
    return {row["code"]: own_award(row["code"], row["name"], row["precedence"]) for row in rows}


async def add_awards(conn: Connection, congress_id: CongressId, awards: Sequence[Award]) -> None:
    """Add awards; one that is there stays as it is."""
    await conn.execute(
        _ADD,
        congress_id,
        [one.code for one in awards],
        [one.name for one in awards],
        [one.precedence for one in awards],
    )


async def remove_unused(conn: Connection, congress_id: CongressId) -> list[str]:
    """Take away the awards that no entry has, nor had before a file that can still be undone; give their names."""
    return [row["name"] for row in await conn.fetch(_REMOVE_UNUSED, congress_id)]


_OF_CONGRESS = """
SELECT code, name, precedence FROM own_awards WHERE congress_id = $1
"""

_ADD = """
INSERT INTO own_awards (congress_id, code, name, precedence)
SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[]) ON CONFLICT DO NOTHING
"""

_REMOVE_UNUSED = """
DELETE FROM own_awards a WHERE congress_id = $1
    AND NOT EXISTS (SELECT FROM entries e WHERE e.congress_id = $1 AND e.award_code = a.code)
    AND NOT EXISTS (
        SELECT FROM roll_import_changes c JOIN roll_imports i USING (import_id)
        WHERE i.congress_id = $1 AND i.undone_at IS NULL AND c.before ->> 'award_code' = a.code
    )
RETURNING name
"""
