"""The last cut is taken back: the rows stand again as before it."""

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.rows.cutting import PUBLIC_MOVED, moves_public
from services.honors.domain.rows.sheet import RowSheet
from services.honors.storage.rows.plans import undo_plan
from services.honors.usecases.rows.cut_rows import seen_scene, standing
from services.honors.usecases.rows.read_rows import sheet_of
from services.honors.usecases.stage.scene import scene_of
from services.honors.usecases.stage.tell_stage import tell_stage

NOTHING = "Không còn lần cắt hàng nào để hoàn tác."


async def undo_cut(db: Database, congress_id: CongressId, actor: str, revision: int) -> RowSheet:
    """Take the newest cut back; the order of calling stays as it is. Raises NotFound, Conflict, RuleBroken."""
    async with db.transaction() as conn:
        scene = await seen_scene(conn, congress_id, revision)
        if scene.plan is None:
            raise RuleBroken(NOTHING)
        await undo_plan(conn, congress_id, scene.plan.number, clock.now())
        after = await scene_of(conn, scene.congress, scene.stage)
        if moves_public(standing(scene), standing(after), after.roll):
            raise RuleBroken(PUBLIC_MOVED)
        await audit.note(conn, actor, "rows.undone", str(congress_id), number=scene.plan.number)
        return sheet_of(await tell_stage(conn, scene, after))
