"""Removes a badge of somebody who is no delegate."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, OutsideBadgeId
from services.registration.storage.badges import outside


async def remove_outside_badge(db: Database, actor: str, congress_id: CongressId, badge_id: OutsideBadgeId) -> None:
    """Raises NotFound."""
    async with db.transaction() as conn:
        if not await outside.delete_outside_badge(conn, congress_id, badge_id):
            raise NotFound("Thẻ này không còn. Xin tải lại trang.")
        await audit.note(conn, actor, "outside_badge.removed", str(badge_id))
