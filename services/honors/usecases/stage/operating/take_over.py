"""Takes the stage into one's own hand: one visible act, with a trace."""

from chassis import clock
from chassis.storage.database import Database
from services.honors.domain.stage import acts
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import Hold, Stage
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def take_over(db: Database, command: Command) -> CommandAnswer:
    """Let whoever gives `command` operate from now on; whoever did watches. Raises NotFound for an unknown congress."""

    def hold(scene: Scene) -> Stage:
        return acts.taken_over(scene.stage, Hold(command.hand, command.name, clock.now()))

    async with db.transaction() as conn:
        return await act_on_stage(conn, command, "stage.taken_over", hold, command.hand, anybody=True)
