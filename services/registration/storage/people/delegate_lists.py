"""Finds delegates for a list, and counts them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import IDENTITY_OPTIONAL


@dataclass(frozen=True)
class ListedDelegate:
    """One line of the list. `credential_state` is that of the newest badge, None before the first."""

    delegate_id: UUID
    delegate_code: str
    version: int
    status: str
    form_of_address: str
    full_name: str
    position: str
    unit_code: str
    unit_name: str
    category: str
    standing: str
    seat: str
    credential_state: str | None
    short_code: str | None
    missing: int


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


@dataclass(frozen=True)
class CategoryCount:
    category: str
    delegates: int


LACKS = """
    (d.category <> ALL($2) AND d.sex IS NULL) AS no_sex,
    (d.category <> ALL($2) AND d.birth_year IS NULL) AS no_birth,
    (d.category <> ALL($2) AND s.ethnicity_sealed IS NULL) AS no_ethnicity,
    (d.category <> ALL($2) AND s.religion_sealed IS NULL) AS no_religion,
    (d.category <> ALL($2) AND s.party_member_sealed IS NULL) AS no_party_member
"""


async def search_delegates(
    conn: Connection,
    congress_id: CongressId,
    *,
    words: Sequence[str],
    unit_code: str | None,
    category: str | None,
    limit: int,
    offset: int,
) -> tuple[list[ListedDelegate], int]:
    """Give one page by given name, and how many fit in all. `words` are folded; each must occur."""
    rows = await conn.fetch(
        f"""
        SELECT *, no_sex::int + no_birth::int + no_ethnicity::int + no_religion::int + no_party_member::int AS missing
        FROM (
            SELECT d.delegate_id, d.delegate_code, d.version, d.status, d.form_of_address, d.full_name, d.position,
                   d.unit_code, u.name AS unit_name, d.category, d.standing, d.seat, d.sort_key,
                   c.state AS credential_state, c.short_code, count(*) OVER () AS total, {LACKS}
            FROM delegates d
            JOIN units u USING (congress_id, unit_code)
            LEFT JOIN sensitive_attributes s USING (delegate_id)
            LEFT JOIN LATERAL (
                SELECT state, short_code FROM credentials
                WHERE delegate_id = d.delegate_id ORDER BY version DESC LIMIT 1
            ) c ON true
            WHERE d.congress_id = $1
              AND ($3::text IS NULL OR d.unit_code = $3)
              AND ($4::text IS NULL OR d.category = $4)
              AND NOT EXISTS (SELECT FROM unnest($5::text[]) word WHERE strpos(d.search_text, word) = 0)
        ) AS listed
        ORDER BY sort_key, delegate_code LIMIT $6 OFFSET $7
        """,  # noqa: S608 (a constant)
        *(congress_id, list(IDENTITY_OPTIONAL), unit_code, category, list(words), limit, offset),
    )
    names = ListedDelegate.__dataclass_fields__
    return [ListedDelegate(**{name: row[name] for name in names}) for row in rows], rows[0]["total"] if rows else 0


async def count_by_unit(conn: Connection, congress_id: CongressId) -> list[UnitCount]:
    """Give every unit of the congress, also those without a delegate."""
    rows = await conn.fetch(
        f"""
        SELECT u.unit_code, u.name, u.kind, count(l.delegate_id)::int AS delegates,
               count(*) FILTER (WHERE no_sex OR no_birth OR no_ethnicity OR no_religion OR no_party_member)::int
                   AS missing,
               count(*) FILTER (WHERE no_sex)::int AS missing_sex,
               count(*) FILTER (WHERE no_birth)::int AS missing_birth,
               count(*) FILTER (WHERE no_ethnicity)::int AS missing_ethnicity,
               count(*) FILTER (WHERE no_religion)::int AS missing_religion,
               count(*) FILTER (WHERE no_party_member)::int AS missing_party_member
        FROM units u
        LEFT JOIN (
            SELECT d.congress_id, d.unit_code, d.delegate_id, {LACKS}
            FROM delegates d LEFT JOIN sensitive_attributes s USING (delegate_id) WHERE d.status = 'ACTIVE'
        ) AS l USING (congress_id, unit_code)
        WHERE u.congress_id = $1
        GROUP BY u.unit_code, u.name, u.kind ORDER BY u.unit_code
        """,  # noqa: S608 (a constant)
        *(congress_id, list(IDENTITY_OPTIONAL)),
    )
    return [UnitCount(**dict(row)) for row in rows]


async def count_by_category(conn: Connection, congress_id: CongressId) -> list[CategoryCount]:
    rows = await conn.fetch(
        "SELECT category, count(*)::int AS delegates FROM delegates "
        "WHERE congress_id = $1 AND status = 'ACTIVE' GROUP BY category ORDER BY category",
        congress_id,
    )
    return [CategoryCount(**dict(row)) for row in rows]


async def count_credentialed(conn: Connection, congress_id: CongressId) -> int:
    """Count active delegates who hold a badge."""
    return int(
        await conn.fetchval(
            "SELECT count(*) FROM delegates d JOIN credentials c USING (delegate_id) "
            "WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND c.state = 'ISSUED'",
            congress_id,
        )
    )
