"""Changes what may change of a congress after invitations are out: its date, its place, its words."""

from chassis.errors import Conflict, NotFound
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress, CongressChange, change_congress
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses
from services.registration.usecases.channels import LIVE
from services.registration.usecases.say import congress_updated


async def edit_congress(
    db: Database, actor: str, congress_id: CongressId, version: int, change: CongressChange
) -> Congress:
    """Give the congress as changed. `version` is the one the editor saw.

    Raises NotFound, Conflict with the congress as it now is.
    """
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        if congress is None:
            raise NotFound("Không có đại hội này.")
        if congress.version != version:
            raise Conflict(
                "Đại hội vừa được người khác sửa. Xin xem giá trị mới rồi sửa tiếp.",
                version=congress.version,
                current=congress,
            )
        changed = change_congress(congress, change)
        if changed is congress:
            return congress
        await congresses.update_congress(conn, changed)
        await audit.note(conn, actor, "congress.edited", str(congress_id), version=changed.version)
        await touch(conn, LIVE, str(congress_id))
        await outbox.publish(conn, congress_updated(changed))
    return changed
