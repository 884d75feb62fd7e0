"""Keeps which congress was closed, and how far each kind of its data has gone."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.privacy.data_rules import Kind


@dataclass(frozen=True)
class Step:
    """One kind of data: from when it goes, of how many people it has gone by now, and since when it is all gone."""

    kind: Kind
    due_at: datetime
    done: int
    finished_at: datetime | None


@dataclass(frozen=True)
class Closing:
    """When and by whom (an account's id as text) it was closed; `paused_at`: broken off for now."""

    closed_at: datetime
    closed_by: str
    paused_at: datetime | None
    steps: tuple[Step, ...]


async def find_closing(conn: Connection, congress_id: CongressId) -> Closing | None:
    row = await conn.fetchrow(_FIND, congress_id)
    if row is None:
        return None
    steps = [
        Step(Kind(one["kind"]), one["due_at"], one["done"], one["finished_at"])
        for one in await conn.fetch(_STEPS, congress_id)
    ]
    ordered = sorted(steps, key=lambda one: list(Kind).index(one.kind))
    return Closing(row["closed_at"], row["closed_by"], row["paused_at"], tuple(ordered))


async def is_over(conn: Connection, congress_id: CongressId) -> bool:
    """Tell whether the congress was closed and nobody broke that off."""
    return bool(await conn.fetchval(_IS_OVER, congress_id))


async def open_closing(
    conn: Connection, congress_id: CongressId, at: datetime, by: str, due: dict[Kind, datetime]
) -> None:
    await conn.execute(_OPEN, congress_id, at, by)
    await conn.execute(_OPEN_STEPS, congress_id, list(due), list(due.values()))


async def move_steps(conn: Connection, congress_id: CongressId, due: dict[Kind, datetime]) -> None:
    """Let the kinds that have not all gone yet go at other times."""
    await conn.execute(_MOVE, congress_id, list(due), list(due.values()))


async def set_paused(conn: Connection, congress_id: CongressId, at: datetime | None) -> None:
    await conn.execute(_PAUSE, congress_id, at)


async def next_due(conn: Connection, now: datetime) -> tuple[CongressId, Kind] | None:
    """Give what is due and not finished. Another process may take it meanwhile: lock its congress, then ask `is_due`."""
    row = await conn.fetchrow(_NEXT, now)
    return (CongressId(row["congress_id"]), Kind(row["kind"])) if row else None


async def is_due(conn: Connection, congress_id: CongressId, kind: Kind, now: datetime) -> bool:
    """Tell whether it is still due, in the transaction that has locked the congress."""
    return bool(await conn.fetchval(_IS_DUE, congress_id, kind, now))


async def step_done(
    conn: Connection, congress_id: CongressId, kind: Kind, people: int, finished_at: datetime | None
) -> None:
    await conn.execute(_DONE, congress_id, kind, people, finished_at)


async def people_with(conn: Connection, congress_id: CongressId) -> dict[Kind, int]:
    """Count the people of whom each kind of data is there now."""
    row = await conn.fetchrow(_PEOPLE, congress_id)
    assert row is not None
    return {kind: int(row[kind.lower()]) for kind in Kind}


_PAUSE = """UPDATE closings SET paused_at = $2 WHERE congress_id = $1"""
_FIND = """SELECT closed_at, closed_by, paused_at FROM closings WHERE congress_id = $1"""
_IS_OVER = """SELECT true FROM closings WHERE congress_id = $1 AND paused_at IS NULL"""
_STEPS = """SELECT kind, due_at, done, finished_at FROM closing_steps WHERE congress_id = $1"""
_OPEN = """INSERT INTO closings (congress_id, closed_at, closed_by) VALUES ($1, $2, $3)"""
_OPEN_STEPS = """
INSERT INTO closing_steps (congress_id, kind, due_at)
SELECT $1, kind, due_at FROM unnest($2::text[], $3::timestamptz[]) AS one (kind, due_at)
"""
_MOVE = """
UPDATE closing_steps s SET due_at = one.due_at FROM unnest($2::text[], $3::timestamptz[]) AS one (kind, due_at)
WHERE s.congress_id = $1 AND s.kind = one.kind AND s.finished_at IS NULL
"""
_NEXT = """
SELECT s.congress_id, s.kind FROM closing_steps s JOIN closings c USING (congress_id)
WHERE s.finished_at IS NULL AND s.due_at <= $1 AND c.paused_at IS NULL
ORDER BY s.due_at, s.congress_id, s.kind LIMIT 1
"""
_IS_DUE = """
SELECT true FROM closing_steps s JOIN closings c USING (congress_id)
WHERE s.congress_id = $1 AND s.kind = $2 AND s.finished_at IS NULL AND s.due_at <= $3 AND c.paused_at IS NULL
"""
_DONE = """
UPDATE closing_steps SET done = done + $3, finished_at = $4 WHERE congress_id = $1 AND kind = $2
"""
_PEOPLE = """
SELECT count(*) FILTER (WHERE d.further ? 'needs' OR num_nonnulls(
           s.ethnicity_sealed, s.religion_sealed, s.party_member_sealed, s.political_theory_sealed, s.national_id_hash,
           s.national_id_last4) > 0) AS sensitive,
       count(p.delegate_id) AS portrait,
       count(*) FILTER (WHERE d.phone <> '' OR d.email <> '') AS contact,
       count(*) FILTER (WHERE EXISTS (SELECT FROM evidence e WHERE e.delegate_id = d.delegate_id)) AS evidence,
       count(*) FILTER (WHERE d.erased_at IS NULL) AS identity
FROM delegates d LEFT JOIN sensitive_attributes s USING (delegate_id) LEFT JOIN photos p USING (delegate_id)
WHERE d.congress_id = $1
"""
