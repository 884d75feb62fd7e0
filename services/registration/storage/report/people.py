"""Reads everybody of a congress with all that statistics need, in one query; the sealed attributes stay sealed."""

from collections.abc import Sequence
from dataclasses import dataclass

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.domain.people.delegate import Birth, Person
from services.registration.storage.people.sensitive_attributes import SealedAttributes


@dataclass(frozen=True)
class CountedPerson:
    """One active delegate. `present`: at the session that was asked for, as checkin last said."""

    delegate_id: DelegateId
    person: Person
    sealed: SealedAttributes
    present: bool


@dataclass(frozen=True)
class LeftPerson:
    """Somebody who was nominated and does not take part, and why; `kind` is REJECTED, WITHDRAWN or REPLACED."""

    full_name: str
    unit_code: str
    reason: str
    kind: str


async def people_of(conn: Connection, congress_id: CongressId, session_id: SessionId | None) -> list[CountedPerson]:
    """Give the active delegates by unit and name."""
    return [_counted(row) for row in await conn.fetch(_PEOPLE, congress_id, session_id)]


async def withdrawn_from(conn: Connection, congress_id: CongressId) -> Sequence[LeftPerson]:
    """Give who was nominated and is out, with the reason of the act or of the reviewers' decision; '' where none was given. A name
    that the unit took back before it was approved never was a delegate's."""
    return [LeftPerson(**dict(row)) for row in await conn.fetch(_WITHDRAWN, congress_id)]


async def undecided_of(conn: Connection, congress_id: CongressId) -> tuple[int, int, int]:
    """Count the proposals that wait for the reviewers, those on hold, and the alternates of those that wait; nobody who waits is
    on hold, and who was rejected, taken back, withdrawn or replaced is in none."""
    row = await conn.fetchrow(_UNDECIDED, congress_id)
    assert row is not None
    return row["waiting"], row["held"], row["alternates"]


def _counted(row: Record) -> CountedPerson:
    further = row["further"]
    birth = Birth(row["birth_year"], row["birth_month"], row["birth_day"]) if row["birth_year"] else None
    delegate_id = DelegateId(row["delegate_id"])
    person = Person(
        full_name=row["full_name"],
        unit_code=row["unit_code"],
        category=row["category"],
        standing=row["standing"],
        form_of_address=row["form_of_address"],
        sex=row["sex"],
        birth=birth,
        **{name: further.get(name, "") for name in _FURTHER},
    )
    sealed = SealedAttributes(
        delegate_id=delegate_id,
        ethnicity_sealed=row["ethnicity_sealed"],
        religion_sealed=row["religion_sealed"],
        party_member_sealed=row["party_member_sealed"],
        political_theory_sealed=row["political_theory_sealed"],
        national_id_hash=None,
        national_id_last4=None,
    )
    return CountedPerson(delegate_id, person, sealed, row["present"])


_FURTHER = ("education", "titles", "is_manager", "sector", "economic_component", "remote_area")
_PEOPLE = """
SELECT d.delegate_id, d.full_name, d.form_of_address, d.sex, d.birth_year, d.birth_month, d.birth_day, d.unit_code,
       d.category, d.standing, d.further, s.ethnicity_sealed, s.religion_sealed, s.party_member_sealed,
       s.political_theory_sealed, coalesce(a.present, false) AS present
FROM delegates d
LEFT JOIN sensitive_attributes s USING (delegate_id)
LEFT JOIN attendance a ON a.delegate_id = d.delegate_id AND a.session_id = $2
WHERE d.congress_id = $1 AND d.status = 'ACTIVE'
ORDER BY d.unit_code, d.sort_key, d.delegate_code
"""
_WITHDRAWN = """
SELECT d.full_name, d.unit_code, CASE WHEN d.status = 'NOMINATED' THEN coalesce(n.reason, '') ELSE coalesce(act.reason, '') END AS reason,
       CASE WHEN d.status = 'NOMINATED' THEN 'REJECTED' ELSE d.status END AS kind
FROM delegates d
LEFT JOIN LATERAL (
    SELECT a.reason FROM delegate_acts a
    WHERE a.delegate_id = d.delegate_id AND a.kind IN ('WITHDRAWN', 'REPLACED') AND a.undone_at IS NULL
    ORDER BY a.acted_at DESC LIMIT 1
) act ON true
LEFT JOIN nominations n USING (delegate_id)
WHERE d.congress_id = $1 AND (d.status = 'REPLACED' OR (d.status = 'NOMINATED' AND n.state = 'REJECTED')
    OR (d.status = 'WITHDRAWN' AND coalesce(n.state, 'APPROVED') = 'APPROVED'))
ORDER BY d.unit_code, d.sort_key
"""
_UNDECIDED = """
SELECT count(*) FILTER (WHERE n.hold = '')::int AS waiting, count(*) FILTER (WHERE n.hold <> '')::int AS held,
       count(*) FILTER (WHERE n.hold = '' AND n.alternate IS NOT NULL)::int AS alternates
FROM nominations n JOIN delegates d USING (delegate_id)
WHERE n.congress_id = $1 AND d.status IN ('NOMINATED', 'ACTIVE')
  AND CASE WHEN d.status = 'NOMINATED' THEN n.state = 'SUBMITTED' OR (n.state IN ('DRAFT', 'RETURNED') AND n.hold <> '')
      ELSE n.hold <> '' END
"""
