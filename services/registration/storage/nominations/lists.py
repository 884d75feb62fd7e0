"""Lists proposals for the unit that made them and for who reviews them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.answers.register import Value
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.nominations.states import Hold, State
from services.registration.domain.people.delegate import IDENTITY_OPTIONAL
from services.registration.domain.people.missing import to_complete


@dataclass(frozen=True)
class ListedNomination:
    """One person of a unit. `alternate` None: no alternate; `missing` names the facts without which the report cannot do,
    `to_complete` these and what else a unit is asked for; `version` is the person's.
    `answer_number` counts the words in the register of answers."""

    delegate_id: DelegateId
    delegate_code: str
    version: int
    full_name: str
    position: str
    unit_code: str
    unit_name: str
    category: str
    state: State
    alternate: int | None
    hold: Hold
    reason: str
    changed_at: datetime | None
    missing: tuple[str, ...]
    to_complete: tuple[str, ...]
    has_photo: bool
    evidence: int
    answer: Value | None
    answer_reason: str
    leave: Value | None
    leave_reason: str
    answer_number: int
    how_far: State = State.APPROVED
    """What proposal, letter, answer, badge and door tell together."""
    awaited: bool = False
    """The sitting is under way and the person may still come in: not there yet, and not absent."""


@dataclass(frozen=True)
class UnitQueue:
    """How many of a unit's proposals are how far; `held` are counted in the others too."""

    unit_code: str
    name: str
    drafts: int
    submitted: int
    returned: int
    rejected: int
    approved: int
    alternates: int
    held: int


async def list_nominations(
    conn: Connection, congress_id: CongressId, unit_code: str | None, states: Sequence[State] | None = None
) -> list[ListedNomination]:
    """Give the people of a unit, or of all, in the order of protocol; `states` None: every one."""
    rows = await conn.fetch(_LIST, congress_id, unit_code, list(IDENTITY_OPTIONAL), [*states] if states else None)
    return [_listed(row) for row in rows]


async def queues_of(conn: Connection, congress_id: CongressId) -> list[UnitQueue]:
    """Give every unit that stands, in the order of protocol."""
    return [UnitQueue(**dict(row)) for row in await conn.fetch(_QUEUES, congress_id)]


async def same_number_elsewhere(conn: Connection, delegate_id: DelegateId) -> list[DelegateId]:
    """Give who else of the congress, delegate or proposed, has the same id number."""
    return [DelegateId(row["delegate_id"]) for row in await conn.fetch(_SAME_NUMBER, delegate_id)]


def _listed(row: Record) -> ListedNomination:
    lacking = to_complete(row["missing"], row["position"], has_photo=row["has_photo"])
    typed = {
        "state": State(row["state"]),
        "hold": Hold(row["hold"]),
        "missing": tuple(row["missing"]),
        "to_complete": lacking,
    }
    answered = {name: Value(row[name]) if row[name] else None for name in ("answer", "leave")}
    told = ("how_far", "awaited", "to_complete")
    plain = {name: row[name] for name in ListedNomination.__dataclass_fields__ if name not in told}
    return ListedNomination(**{**plain, **typed, **answered})


_LIST = """
SELECT * FROM (
    SELECT d.delegate_id, d.delegate_code, d.version, d.full_name, d.position, d.unit_code, u.name AS unit_name, d.category,
           CASE WHEN d.status IN ('REPLACED', 'WITHDRAWN') THEN d.status ELSE coalesce(n.state, 'APPROVED') END AS state,
           CASE WHEN d.status = 'NOMINATED' THEN n.alternate END AS alternate,
           CASE WHEN d.status IN ('NOMINATED', 'ACTIVE') AND n.state <> 'REJECTED' THEN n.hold ELSE '' END AS hold, coalesce(n.reason, '') AS reason, n.changed_at,
           lacking_facts(d, s, $3::text[]) AS missing, f.delegate_id IS NOT NULL AS has_photo,
           (SELECT count(*)::int FROM evidence e WHERE e.delegate_id = d.delegate_id) AS evidence,
           r.answer, coalesce(r.answer_reason, '') AS answer_reason, r.leave, coalesce(r.leave_reason, '') AS leave_reason,
           coalesce(r.number, 0)::int AS answer_number, u.place, d.sort_key
    FROM delegates d
    JOIN units u USING (congress_id, unit_code)
    LEFT JOIN nominations n USING (delegate_id)
    LEFT JOIN sensitive_attributes s USING (delegate_id)
    LEFT JOIN photos f USING (delegate_id)
    LEFT JOIN (SELECT * FROM standing_answers WHERE congress_id = $1) r USING (delegate_id)
    WHERE d.congress_id = $1 AND ($2::text IS NULL OR d.unit_code = $2)
) AS listed
WHERE $4::text[] IS NULL OR state = ANY($4) OR hold <> ''
ORDER BY place, unit_code, category, alternate NULLS FIRST, sort_key, delegate_code
"""
_QUEUES = """
SELECT u.unit_code, u.name,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.state = 'DRAFT')::int AS drafts,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.state = 'SUBMITTED')::int AS submitted,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.state = 'RETURNED')::int AS returned,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.state = 'REJECTED')::int AS rejected,
       count(*) FILTER (WHERE d.status = 'ACTIVE')::int AS approved,
       count(*) FILTER (WHERE d.status = 'NOMINATED' AND n.alternate IS NOT NULL)::int AS alternates,
       count(*) FILTER (WHERE d.status IN ('NOMINATED', 'ACTIVE') AND n.state <> 'REJECTED' AND n.hold <> '')::int AS held
FROM units u
LEFT JOIN delegates d USING (congress_id, unit_code)
LEFT JOIN nominations n USING (delegate_id)
WHERE u.congress_id = $1 AND u.merged_into IS NULL AND NOT u.archived
GROUP BY u.unit_code, u.name, u.place ORDER BY u.place, u.unit_code
"""
_SAME_NUMBER = """
SELECT other.delegate_id
FROM sensitive_attributes own
JOIN sensitive_attributes other USING (congress_id, national_id_hash)
JOIN delegates d ON d.delegate_id = other.delegate_id AND d.status IN ('NOMINATED', 'ACTIVE')
WHERE own.delegate_id = $1 AND other.delegate_id <> $1 ORDER BY d.delegate_code
"""
