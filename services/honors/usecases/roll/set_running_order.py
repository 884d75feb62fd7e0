"""The approver fixes the order in which the hall honours."""

from collections.abc import Sequence

from chassis.errors import Conflict, Malformed
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.entry_view import RollView
from services.honors.domain.roll.running_order import is_complete_order, is_open, order_kept
from services.honors.domain.stage.announcement import STALE
from services.honors.usecases.roll.make_edition import make_edition
from services.honors.usecases.stage.scene import locked_scene


async def set_running_order(
    db: Database, congress_id: CongressId, actor: str, maker: str, revision: int, entry_ids: Sequence[EntryId]
) -> RollView:
    """Freeze this order of the entries still to be announced as the next edition; announced and withdrawn ones keep their numbers.

    Raises Conflict when `revision` is not the newest, Malformed when an entry is missing, doubled or strange.
    """
    wanted = list(entry_ids)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        if revision != scene.stage.revision:
            raise Conflict(STALE, revision=scene.stage.revision)
        if not is_complete_order(scene.roll, wanted):
            still = sum(is_open(entry) for entry in scene.roll)
            raise Malformed(
                f"Thứ tự phải gồm đủ {still} mục chưa công bố, mỗi mục đúng một lần. Xin tải lại danh sách."
            )
        await audit.note(conn, actor, "running_order.approved", str(congress_id), entries=len(wanted))
        return await make_edition(conn, scene, actor, maker, order_kept(scene.roll, wanted))
