"""Empties the frame of what comes next; whoever is to come is proposed, and armed by a person."""

from chassis.storage.database import Database
from services.honors.domain.stage import acts
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import Stage
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def disarm(db: Database, command: Command) -> CommandAnswer:
    """Take what stands armed out of the frame; nothing happens where nothing does. Raises NotFound for an unknown congress."""

    def empty(scene: Scene) -> Stage:
        return acts.armed(scene.held_by(command), None)

    async with db.transaction() as conn:
        return await act_on_stage(conn, command, "stage.disarmed", empty)
