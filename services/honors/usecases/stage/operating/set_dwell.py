"""How long each name stays before the next may be taken."""

from dataclasses import replace

from chassis.storage.database import Database
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import Stage
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def set_dwell(db: Database, command: Command, dwell_ms: int) -> CommandAnswer:
    """Set the dwell time (2,000 to 60,000 ms: two presses are never two names). Raises NotFound for an unknown congress."""

    def dwell(scene: Scene) -> Stage:
        return replace(scene.held_by(command), dwell_ms=dwell_ms)

    async with db.transaction() as conn:
        return await act_on_stage(conn, command, "dwell.set", dwell, dwell_ms)
