"""Keeps the register of congresses one level down."""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, LowerCongressId
from services.registration.domain.report.lower_levels import LowerCongress, PlansDue


async def lower_of(conn: Connection, congress_id: CongressId, unit_code: str | None = None) -> list[LowerCongress]:
    """Give all, or those of one unit, by the day they were held or are planned for."""
    return [LowerCongress(**dict(row)) for row in await conn.fetch(_OF, congress_id, unit_code)]


async def find_lower(conn: Connection, congress_id: CongressId, lower_id: LowerCongressId) -> LowerCongress | None:
    return next((one for one in await lower_of(conn, congress_id) if one.lower_id == lower_id), None)


async def put_lower(conn: Connection, congress_id: CongressId, event: LowerCongress) -> bool:
    """Store or overwrite; the caller has locked the congress. False where the id is one of another congress: nothing is stored."""
    stored = await conn.fetchval(
        _PUT,
        *(event.lower_id, congress_id, event.version, event.unit_code, event.level, event.name, event.planned_on),
        *(event.plan_sent_on, event.pilot, event.held_on, event.delegates, event.exemplars, event.lessons),
        event.result,
    )
    return bool(stored)


async def remove_lower(conn: Connection, lower_id: LowerCongressId) -> None:
    """Take a line out of the register; the caller has locked the congress it is of."""
    await conn.execute(_REMOVE, lower_id)


async def plans_due_of(conn: Connection, congress_id: CongressId) -> PlansDue:
    """Give the last day for plans, of version 0 while nobody set any."""
    row = await conn.fetchrow(_DUE, congress_id)
    return PlansDue(**dict(row)) if row else PlansDue()


async def put_plans_due(conn: Connection, congress_id: CongressId, due: PlansDue) -> None:
    """Store; the caller has locked the congress."""
    await conn.execute(_PUT_DUE, congress_id, due.version, due.due_on)


_REMOVE = """DELETE FROM lower_congresses WHERE lower_id = $1"""
_DUE = """SELECT due_on, version FROM lower_plans_due WHERE congress_id = $1"""
_PUT_DUE = """
INSERT INTO lower_plans_due (congress_id, version, due_on) VALUES ($1, $2, $3)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version, due_on = excluded.due_on
"""
_OF = """
SELECT lower_id, unit_code, level, name, planned_on, plan_sent_on, pilot, held_on, delegates, exemplars, lessons, result,
       version
FROM lower_congresses WHERE congress_id = $1 AND ($2::text IS NULL OR unit_code = $2)
ORDER BY coalesce(held_on, planned_on) NULLS LAST, name, lower_id
"""
_PUT = """
INSERT INTO lower_congresses (lower_id, congress_id, version, unit_code, level, name, planned_on, plan_sent_on, pilot,
    held_on, delegates, exemplars, lessons, result)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
ON CONFLICT (lower_id) DO UPDATE SET version = excluded.version, unit_code = excluded.unit_code, level = excluded.level,
    name = excluded.name, planned_on = excluded.planned_on, plan_sent_on = excluded.plan_sent_on, pilot = excluded.pilot,
    held_on = excluded.held_on, delegates = excluded.delegates, exemplars = excluded.exemplars,
    lessons = excluded.lessons, result = excluded.result
WHERE lower_congresses.congress_id = excluded.congress_id
RETURNING true
"""
