"""Notes who agreed that screens show their portrait, or who no longer does: the screens follow at once."""

from collections.abc import Sequence

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, DelegateId
from services.honors.domain.portraits.sheet import PortraitSheet, portrait_sheet
from services.honors.storage.portraits.portraits import agree, agree_no_more, portraits_of
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_pictures

NOT_ASKED = "Có người không phải cá nhân được khen của đại hội này. Xin tải lại trang."


async def note_agreement(
    db: Database, congress_id: CongressId, actor: str, delegate_ids: Sequence[DelegateId], *, agreed: bool
) -> PortraitSheet:
    """Note it of all of these people, or of none. Raises NotFound (one of them is no honoured living person of this roll)."""
    async with db.transaction() as conn:
        before = await locked_scene(conn, congress_id)
        known = await portraits_of(conn, congress_id)
        asked = {one.delegate_id for one in portrait_sheet(before.roll, known, shown=False).people}
        may = asked if agreed else asked | set(known)  # who left the roll may still take it back
        if not set(delegate_ids) <= may:
            raise NotFound(NOT_ASKED)
        changed = [one for one in delegate_ids if (one in known and known[one].agreed) is not agreed]
        if agreed:
            await agree(conn, congress_id, changed, actor, clock.now())
        else:
            await agree_no_more(conn, congress_id, changed)
        action = "portrait.agreed" if agreed else "portrait.agreed_no_more"
        for one in changed:
            await audit.note(conn, actor, action, str(one))
        after = await scene_of(conn, before.congress, before.stage)
        await tell_pictures(conn, before, after)
        return portrait_sheet(after.roll, await portraits_of(conn, congress_id), shown=before.stage.portraits)
