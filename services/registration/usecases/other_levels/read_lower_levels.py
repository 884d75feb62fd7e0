"""Gives the register of congresses one level down."""

from dataclasses import dataclass, fields
from datetime import date

from chassis import clock
from chassis.storage.database import Database
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.domain.report.lower_levels import LowerCongress, PlansDue, PlanState, is_held, plan_state
from services.registration.storage.report.lower_congresses import lower_of, plans_due_of
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class LowerLine(LowerCongress):
    """One event as the register shows it: with how its plan stands today. `not_yet`: the day on which it is said to have been
    held is still to come, so it counts as not held until somebody corrects it."""

    plan: PlanState = PlanState.NOT_SENT
    not_yet: bool = False


async def read_lower_levels(db: Database, congress_id: CongressId, *, only_unit: str | None) -> list[LowerLine]:
    """Give the register; `only_unit` binds a clerk of a unit. Raises NotFound."""
    async with db.transaction() as conn:
        await the_congress(conn, congress_id)
        due = (await plans_due_of(conn, congress_id)).due_on
        found = await lower_of(conn, congress_id, only_unit)
    today = in_vietnam(clock.now()).date()
    return [_line(one, due, today) for one in found]


async def read_plans_due(db: Database, congress_id: CongressId) -> PlansDue:
    """Give the last day for plans. Raises NotFound."""
    async with db.transaction() as conn:
        await the_congress(conn, congress_id)
        return await plans_due_of(conn, congress_id)


def _line(event: LowerCongress, due: date | None, today: date) -> LowerLine:
    said = {field.name: getattr(event, field.name) for field in fields(event)}
    not_yet = event.held_on is not None and not is_held(event, today)
    return LowerLine(**said, plan=plan_state(event, due, today), not_yet=not_yet)
