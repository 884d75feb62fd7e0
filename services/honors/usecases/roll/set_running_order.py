"""The approver fixes the order in which the hall honours."""

from collections.abc import Sequence

from chassis.errors import Conflict, Malformed
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.entry_view import RollView, entry_views
from services.honors.domain.roll.running_order import is_complete_order, is_open, order_kept
from services.honors.domain.stage.announcement import STALE
from services.honors.storage.roll.entries import save_running_order
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


async def set_running_order(
    db: Database, congress_id: CongressId, actor: str, revision: int, entry_ids: Sequence[EntryId]
) -> RollView:
    """Put the entries that are still to be announced into this order; announced and withdrawn ones keep their numbers.

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
        await save_running_order(conn, order_kept(scene.roll, wanted))
        await audit.note(conn, actor, "running_order.approved", str(congress_id), entries=len(wanted))
        after = await scene_of(conn, scene.congress, scene.stage)
        scene = await tell_stage(conn, scene, after)
        return RollView(
            as_of=scene.stage.changed_at,
            revision=scene.stage.revision,
            synthetic=scene.congress.synthetic,
            entries=entry_views(scene.roll, scene.stage.batch_size),
        )
