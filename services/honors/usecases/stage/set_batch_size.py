"""How many stand in one row on the stage."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.stage.announcement import STALE
from services.honors.domain.stage.stage_state import StageState
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage


async def set_batch_size(db: Database, congress_id: CongressId, actor: str, revision: int, size: int) -> StageState:
    """Cut the running order into rows of `size` (1 to 100). Raises Conflict when `revision` is not the newest."""
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        if revision != scene.stage.revision:
            raise Conflict(STALE, revision=scene.stage.revision)
        await audit.note(conn, actor, "batch_size.set", str(congress_id), size=size)
        scene = await tell_stage(conn, scene, replace(scene, stage=replace(scene.stage, batch_size=size)))
        return scene.state(clock.now())
