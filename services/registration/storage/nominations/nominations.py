"""Keeps how far each proposal is; whoever the desk took in itself counts as approved without a row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from asyncpg import Record

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.nominations.states import ENDED, Hold, Nomination, State
from services.registration.domain.people.delegate import Status

_GONE = {Status.REPLACED: State.REPLACED, Status.WITHDRAWN: State.WITHDRAWN}


@dataclass(frozen=True)
class KeptNomination:
    """A proposal beside its person. `reason`: what the reviewers wrote last."""

    delegate_id: DelegateId
    unit_code: str
    category: str
    nomination: Nomination
    reason: str


async def begin(
    conn: Connection, congress_id: CongressId, delegate_ids: Sequence[DelegateId], actor: str, now: datetime
) -> None:
    """Keep that these people are on their unit's own list, not handed in."""
    await conn.execute(_BEGIN, congress_id, list(delegate_ids), actor, now)


async def put(
    conn: Connection,
    congress_id: CongressId,
    delegate_id: DelegateId,
    nomination: Nomination,
    actor: str,
    now: datetime,
    *,
    reason: str | None = None,
) -> None:
    """Store a proposal as it now is; `reason` None leaves the reviewers' last words. Who is gone keeps how far they were."""
    await conn.execute(
        _PUT, congress_id, delegate_id, nomination.state, nomination.alternate, nomination.hold, reason, actor, now
    )


async def find(conn: Connection, delegate_id: DelegateId) -> KeptNomination | None:
    """Give the proposal of a person, None where there is nobody; the caller has locked the person to change it."""
    row = await conn.fetchrow(_FIND, delegate_id)
    return _kept(row) if row else None


async def find_as_it_was(conn: Connection, delegate_id: DelegateId) -> State | None:
    """Give how far somebody who is gone was, None for whom the desk took in itself."""
    state = await conn.fetchval(_AS_IT_WAS, delegate_id)
    return State(state) if state else None


async def not_approved(conn: Connection, delegate_ids: Sequence[DelegateId]) -> set[DelegateId]:
    """Give those of these people who are proposed and no delegates."""
    return {DelegateId(row["delegate_id"]) for row in await conn.fetch(_NOT_APPROVED, list(delegate_ids))}


async def of_congress(
    conn: Connection, congress_id: CongressId, unit_code: str | None = None
) -> dict[DelegateId, KeptNomination]:
    """Give all proposals of a congress, or of one unit, by person; with those that the desk took in itself."""
    return {kept.delegate_id: kept for row in await conn.fetch(_ALL, congress_id, unit_code) if (kept := _kept(row))}


async def rank(conn: Connection, order: Mapping[DelegateId, int | None]) -> None:
    """Give these people their places among the alternates, None: not among them."""
    await conn.execute(_RANK, list(order), list(order.values()))


async def line_up(conn: Connection, congress_id: CongressId, behind: Sequence[DelegateId] = ()) -> None:
    """Number the alternates of each unit and category 1, 2, 3 … again, as they stood; those of `behind` after the others."""
    await conn.execute(_LINE_UP, congress_id, list(behind))


def _kept(row: Record) -> KeptNomination:
    status = Status(row["status"])
    state = _GONE.get(status) or State(row["state"] or State.APPROVED)
    alternate = row["alternate"] if status is Status.NOMINATED else None
    hold = Hold.NONE if state in ENDED else Hold(row["hold"] or "")
    nomination = Nomination(state, hold, alternate)
    return KeptNomination(
        DelegateId(row["delegate_id"]), row["unit_code"], row["category"], nomination, row["reason"] or ""
    )


_BEGIN = """
INSERT INTO nominations (delegate_id, congress_id, state, actor, changed_at)
SELECT one, $1, 'DRAFT', $3, $4 FROM unnest($2::uuid[]) AS one
"""
_PUT = """
INSERT INTO nominations (congress_id, delegate_id, state, alternate, hold, reason, actor, changed_at)
VALUES ($1, $2, $3, $4, $5, coalesce($6, ''), $7, $8)
ON CONFLICT (delegate_id) DO UPDATE SET state = excluded.state, alternate = excluded.alternate, hold = excluded.hold,
    reason = coalesce($6, nominations.reason), actor = excluded.actor, changed_at = excluded.changed_at
"""
_FIND = """
SELECT d.delegate_id, d.unit_code, d.category, d.status, n.state, n.alternate, n.hold, n.reason
FROM delegates d LEFT JOIN nominations n USING (delegate_id) WHERE d.delegate_id = $1
"""
_ALL = """
SELECT d.delegate_id, d.unit_code, d.category, d.status, n.state, n.alternate, n.hold, n.reason
FROM delegates d LEFT JOIN nominations n USING (delegate_id)
WHERE d.congress_id = $1 AND ($2::text IS NULL OR d.unit_code = $2)
"""
_AS_IT_WAS = """SELECT state FROM nominations WHERE delegate_id = $1"""
_NOT_APPROVED = """SELECT delegate_id FROM nominations WHERE delegate_id = ANY($1::uuid[]) AND state <> 'APPROVED'"""
_RANK = """
UPDATE nominations SET alternate = one.place FROM unnest($1::uuid[], $2::int[]) AS one (delegate_id, place)
WHERE nominations.delegate_id = one.delegate_id
"""
_LINE_UP = """
UPDATE nominations SET alternate = line.place FROM (
    SELECT d.delegate_id, row_number() OVER (
        PARTITION BY d.unit_code, d.category
        ORDER BY d.delegate_id = ANY($2::uuid[]), n.alternate, d.delegate_code
    )::int AS place
    FROM delegates d JOIN nominations n USING (delegate_id)
    WHERE d.congress_id = $1 AND d.status = 'NOMINATED' AND n.alternate IS NOT NULL
) line
WHERE nominations.delegate_id = line.delegate_id AND nominations.alternate <> line.place
"""
