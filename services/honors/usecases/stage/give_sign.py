"""A short sign between the operator and the MC."""

from dataclasses import replace

from chassis import clock
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.stage.acts import signed
from services.honors.domain.stage.stage import Gesture, Side, Sign
from services.honors.storage.stage.stages import save_stage
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import append_state


async def give_sign(
    db: Database,
    congress_id: CongressId,
    side: Side,
    gesture: Gesture | None,
    name: str,
    entry_id: EntryId | None = None,
) -> None:
    """Let `side` say `gesture` to the other, in place of what it said before; None takes that away. `entry_id` is whom it is about.

    The revision stays: a sign must not make the press stale that it comes before. Raises NotFound.
    """
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        now = clock.now()
        stage = signed(scene.stage, side, Sign(side, gesture, name, now, entry_id) if gesture else None)
        if stage != scene.stage:
            await save_stage(conn, stage)
            await append_state(conn, replace(scene, stage=stage), now)
