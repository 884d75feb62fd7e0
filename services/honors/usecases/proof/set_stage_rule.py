"""Says what the stage of this congress asks or allows: approved words, proxies of the living, portraits."""

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.stage.rules import StageRule, with_rule
from services.honors.domain.stage.stage_state import StageState
from services.honors.usecases.stage.scene import locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage

_NOTED = {
    StageRule.APPROVAL: ("approval_rule.set", "needed"),
    StageRule.LIVING_PROXY: ("proxy_rule.set", "allowed"),
    StageRule.PORTRAITS: ("portrait_rule.set", "shown"),
}


async def set_stage_rule(
    db: Database, congress_id: CongressId, actor: str, rule: StageRule, *, holds: bool
) -> StageState:
    """Set the rule; the stage shows it at once. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        stage = with_rule(scene.stage, rule, holds=holds)
        if stage != scene.stage:
            action, word = _NOTED[rule]
            await audit.note(conn, actor, action, str(congress_id), **{word: holds})
            scene = await tell_stage(conn, scene, await scene_of(conn, scene.congress, stage))
        return scene.state(clock.now())
