"""Counts who is on the list: per unit with what is missing, per category, with a badge. Who was erased is in no figure of work
that is done or left (decision 162)."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import IDENTITY_OPTIONAL


@dataclass(frozen=True)
class UnitCount:
    """One unit: its active delegates, how many of them lack something, and how often each attribute lacks."""

    unit_code: str
    name: str
    kind: str
    delegates: int
    missing: int
    missing_sex: int
    missing_birth: int
    missing_ethnicity: int
    missing_religion: int
    missing_party_member: int
    missing_other: int


@dataclass(frozen=True)
class CategoryCount:
    category: str
    delegates: int


async def count_active(conn: Connection, congress_id: CongressId) -> int:
    return int(await conn.fetchval(_ACTIVE, congress_id))


async def count_credentialed(conn: Connection, congress_id: CongressId) -> int:
    """Count active delegates who hold a badge."""
    return int(await conn.fetchval(_CREDENTIALED, congress_id))


async def count_by_unit(conn: Connection, congress_id: CongressId) -> list[UnitCount]:
    """Give every unit of the congress in the order of protocol, also those without a delegate; not those laid aside."""
    rows = await conn.fetch(_BY_UNIT, congress_id, list(IDENTITY_OPTIONAL))
    return [UnitCount(**dict(row)) for row in rows]


async def count_by_category(conn: Connection, congress_id: CongressId) -> list[CategoryCount]:
    return [CategoryCount(**dict(row)) for row in await conn.fetch(_BY_CATEGORY, congress_id)]


_ACTIVE = """SELECT count(*) FROM delegates WHERE congress_id = $1 AND status = 'ACTIVE' AND erased_at IS NULL"""
_CREDENTIALED = """
SELECT count(*) FROM delegates d
WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND d.erased_at IS NULL
  AND EXISTS (SELECT FROM credentials c WHERE c.delegate_id = d.delegate_id AND c.state = 'ISSUED')
"""
_BY_UNIT = """
SELECT u.unit_code, u.name, u.kind, count(l.delegate_id)::int AS delegates,
       count(*) FILTER (WHERE lacking <> '{}')::int AS missing,
       count(*) FILTER (WHERE 'sex' = ANY(lacking))::int AS missing_sex,
       count(*) FILTER (WHERE 'birth' = ANY(lacking))::int AS missing_birth,
       count(*) FILTER (WHERE 'ethnicity' = ANY(lacking))::int AS missing_ethnicity,
       count(*) FILTER (WHERE 'religion' = ANY(lacking))::int AS missing_religion,
       count(*) FILTER (WHERE 'party_member' = ANY(lacking))::int AS missing_party_member,
       count(*) FILTER (
           WHERE NOT lacking <@ ARRAY['sex', 'birth', 'ethnicity', 'religion', 'party_member'])::int AS missing_other
FROM units u
LEFT JOIN (
    SELECT d.congress_id, d.unit_code, d.delegate_id, lacking_facts(d, s, $2::text[]) AS lacking
    FROM delegates d LEFT JOIN sensitive_attributes s USING (delegate_id)
    WHERE d.status = 'ACTIVE' AND d.erased_at IS NULL
) AS l USING (congress_id, unit_code)
WHERE u.congress_id = $1 AND u.merged_into IS NULL AND NOT u.archived
GROUP BY u.unit_code, u.name, u.kind, u.place ORDER BY u.place, u.unit_code
"""
_BY_CATEGORY = """
SELECT category, count(*)::int AS delegates
FROM delegates
WHERE congress_id = $1 AND status = 'ACTIVE' AND erased_at IS NULL
GROUP BY category ORDER BY category
"""
