"""Takes sheets of badges outside the cap back that came to nothing: they are to be printed again."""

from collections.abc import Sequence

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, OutsideBadgeId
from services.registration.storage.badges import outside
from services.registration.usecases.congress.the_congress import the_congress_locked


async def forget_outside_sheets(
    db: Database, actor: str, congress_id: CongressId, badge_ids: Sequence[OutsideBadgeId]
) -> None:
    """Raises NotFound."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        await outside.forget_printed(conn, congress_id, badge_ids)
        await audit.note(conn, actor, "outside_badges.print_forgotten", str(congress_id), badges=len(badge_ids))
