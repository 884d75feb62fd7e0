"""Sets until which day the units send their plans of the congresses one level down."""

from datetime import date

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.report.lower_levels import PlansDue
from services.registration.storage.report.lower_congresses import plans_due_of, put_plans_due
from services.registration.usecases.congress.the_congress import the_congress_locked


async def set_plans_due(
    db: Database, actor: str, congress_id: CongressId, version: int, due_on: date | None
) -> PlansDue:
    """Give the day from now on, None for no day any more; `version` is the one the editor saw. Raises NotFound, Conflict."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        kept = await plans_due_of(conn, congress_id)
        if kept.due_on == due_on:
            return kept
        if kept.version != version:
            raise Conflict(
                "Hạn gửi kế hoạch vừa được người khác sửa. Xin xem lại rồi sửa tiếp.",
                version=kept.version,
                current=kept,
            )
        new = PlansDue(due_on, kept.version + 1)
        await put_plans_due(conn, congress_id, new)
        await audit.note(
            conn, actor, "lower_plans.due_set", str(congress_id), due_on=due_on.isoformat() if due_on else ""
        )
        return new
