"""Counts for each unit who is in it, who was, and whose badge is on paper."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


@dataclass(frozen=True)
class PeopleOfUnit:
    """`gone` were delegates of this unit and are replaced or withdrawn; `printed` hold a badge that was printed."""

    delegates: int = 0
    gone: int = 0
    printed: int = 0


async def people_by_unit(conn: Connection, congress_id: CongressId) -> dict[str, PeopleOfUnit]:
    """Give the counts by unit code; a unit without anybody is not in it."""
    rows = await conn.fetch(_COUNT, congress_id)
    return {row["unit_code"]: PeopleOfUnit(row["delegates"], row["gone"], row["printed"]) for row in rows}


async def count_here_in(conn: Connection, congress_id: CongressId, unit_code: str) -> int:
    """Count who is a delegate of the unit or proposed by it."""
    return int(await conn.fetchval(_HERE, congress_id, unit_code))


_COUNT = """
SELECT d.unit_code, count(*) FILTER (WHERE d.status = 'ACTIVE' AND d.erased_at IS NULL)::int AS delegates,
       count(*) FILTER (WHERE d.status IN ('REPLACED', 'WITHDRAWN'))::int AS gone,
       count(*) FILTER (WHERE p.edition > 0)::int AS printed
FROM delegates d LEFT JOIN badge_papers p USING (delegate_id)
WHERE d.congress_id = $1 GROUP BY d.unit_code
"""
_HERE = """
SELECT count(*) FROM delegates WHERE congress_id = $1 AND unit_code = $2 AND status IN ('NOMINATED', 'ACTIVE')
"""
