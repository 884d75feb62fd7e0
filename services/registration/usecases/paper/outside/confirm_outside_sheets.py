"""Notes that sheets of badges outside the cap are on paper: only from then on they count as printed."""

from collections.abc import Sequence

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, OutsideBadgeId
from services.registration.storage.badges import outside
from services.registration.usecases.congress.the_congress import the_congress_locked


async def confirm_outside_sheets(
    db: Database, actor: str, congress_id: CongressId, badge_ids: Sequence[OutsideBadgeId]
) -> None:
    """Raises NotFound."""
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        await outside.note_on_paper(conn, congress_id, badge_ids, clock.now())
        await audit.note(conn, actor, "outside_badges.on_paper", str(congress_id), badges=len(badge_ids))
