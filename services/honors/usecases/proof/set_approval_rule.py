"""Says whether nothing unapproved may be taken at this congress."""

from dataclasses import replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.stage.stage_state import StageState
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


async def set_approval_rule(db: Database, congress_id: CongressId, actor: str, *, needed: bool) -> StageState:
    """Set the rule; the stage shows it at once. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        if needed is not scene.stage.needs_approval:
            await audit.note(conn, actor, "approval_rule.set", str(congress_id), needed=needed)
            stage = replace(scene.stage, needs_approval=needed)
            scene = await tell_stage(conn, scene, await scene_of(conn, scene.congress, stage))
        return scene.state(clock.now())
