"""Finds delegates for a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.badges.paper import PrintState
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import IDENTITY_OPTIONAL, CredentialState, Status


@dataclass(frozen=True)
class ListedDelegate:
    """One line of the list. `credential_state` is that of the newest badge, None before the first.

    `print_state` is None unless a badge holds; `missing` counts the attributes that lack.
    """

    delegate_id: DelegateId
    delegate_code: str
    version: int
    status: Status
    form_of_address: str
    full_name: str
    position: str
    birth_year: int | None
    unit_code: str
    unit_name: str
    category: str
    standing: str
    seat: str
    credential_state: CredentialState | None
    short_code: str | None
    print_state: PrintState | None
    missing: int


@dataclass(frozen=True)
class DelegatePage:
    """One page, and how many fit in all."""

    items: tuple[ListedDelegate, ...]
    total: int


async def search_delegates(
    conn: Connection,
    congress_id: CongressId,
    *,
    words: Sequence[str],
    unit_code: str | None,
    category: str | None,
    limit: int,
    offset: int,
) -> DelegatePage:
    """Give one page by given name. `words` are folded; each must occur."""
    wanted = (congress_id, unit_code, category, list(words))
    total: int = await conn.fetchval(_HOW_MANY, *wanted)
    rows = await conn.fetch(_ONE_PAGE, *wanted, list(IDENTITY_OPTIONAL), limit, offset)
    return DelegatePage(tuple(_listed(row) for row in rows), total)


def _listed(row: Record) -> ListedDelegate:
    state = row["credential_state"]
    typed = {
        "status": Status(row["status"]),
        "credential_state": CredentialState(state) if state else None,
        "print_state": PrintState(row["print_state"]) if row["print_state"] else None,
    }
    return ListedDelegate(**{**dict(row), **typed})


_HOW_MANY = """
SELECT count(*)
FROM delegates d
WHERE d.congress_id = $1
  AND ($2::text IS NULL OR d.unit_code = $2)
  AND ($3::text IS NULL OR d.category = $3)
  AND NOT EXISTS (SELECT FROM unnest($4::text[]) word WHERE strpos(d.search_text, word) = 0)
"""
_ONE_PAGE = """
SELECT d.delegate_id, d.delegate_code, d.version, d.status, d.form_of_address, d.full_name, d.position,
       d.birth_year, d.unit_code, u.name AS unit_name, d.category, d.standing, d.seat,
       c.state AS credential_state, c.short_code, p.print_state,
       CASE WHEN d.category = ANY($5::text[]) THEN 0
            ELSE (d.sex IS NULL)::int + (d.birth_year IS NULL)::int + (s.ethnicity_sealed IS NULL)::int
                 + (s.religion_sealed IS NULL)::int + (s.party_member_sealed IS NULL)::int END AS missing
FROM delegates d
JOIN units u USING (congress_id, unit_code)
LEFT JOIN sensitive_attributes s USING (delegate_id)
LEFT JOIN badge_papers p USING (delegate_id)
LEFT JOIN LATERAL (
    SELECT state, short_code FROM credentials WHERE delegate_id = d.delegate_id ORDER BY version DESC LIMIT 1
) c ON true
WHERE d.congress_id = $1
  AND ($2::text IS NULL OR d.unit_code = $2)
  AND ($3::text IS NULL OR d.category = $3)
  AND NOT EXISTS (SELECT FROM unnest($4::text[]) word WHERE strpos(d.search_text, word) = 0)
ORDER BY d.sort_key, d.delegate_code LIMIT $6 OFFSET $7
"""
