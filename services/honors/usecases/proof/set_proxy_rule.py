"""Says whether somebody may be named to receive instead of a living person at this congress."""

from dataclasses import replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.stage.stage_state import StageState
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


async def set_proxy_rule(db: Database, congress_id: CongressId, actor: str, *, allowed: bool) -> StageState:
    """Set the rule; the stage shows it at once. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        if allowed is not scene.stage.living_proxy:
            await audit.note(conn, actor, "proxy_rule.set", str(congress_id), allowed=allowed)
            stage = replace(scene.stage, living_proxy=allowed)
            scene = await tell_stage(conn, scene, await scene_of(conn, scene.congress, stage))
        return scene.state(clock.now())
