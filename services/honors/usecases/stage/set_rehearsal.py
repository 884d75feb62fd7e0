"""The stage is rehearsed: everything works and is marked, and nothing of it counts afterwards."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import CongressId
from services.honors.domain.stage.announcement import STALE
from services.honors.domain.stage.rehearsal import after_rehearsal
from services.honors.domain.stage.stage import CardKind, Stage
from services.honors.domain.stage.stage_state import StageState
from services.honors.storage.roll.entries import forget_receivers, save_entries
from services.honors.usecases.stage.scene import Scene, locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


async def set_rehearsal(db: Database, congress_id: CongressId, actor: str, revision: int, *, on: bool) -> StageState:
    """Begin or end a rehearsal. Its end takes back every step on stage and shows the title.

    Raises Conflict when `revision` is not the newest.
    """
    async with db.transaction() as conn:
        scene = await locked_scene(conn, congress_id)
        if revision != scene.stage.revision:
            raise Conflict(STALE, revision=scene.stage.revision)
        if on is not scene.stage.rehearsal:
            stage = replace(scene.stage, rehearsed_from=scene.stage.sequence) if on else await _end(conn, scene)
            await audit.note(conn, actor, "rehearsal.began" if on else "rehearsal.ended", str(congress_id))
            scene = await tell_stage(conn, scene, await scene_of(conn, scene.congress, stage))
        return scene.state(clock.now())


async def _end(conn: Connection, scene: Scene) -> Stage:
    stage = scene.stage
    rehearsed = [entry for entry in scene.roll if entry.status_before_rehearsal]
    await save_entries(conn, [after_rehearsal(stage, entry) for entry in rehearsed])
    await forget_receivers(conn, [entry.entry_id for entry in rehearsed if stage.is_rehearsed(entry.sequence)])
    ended = replace(stage, sequence=stage.rehearsed_from or 0, rehearsed_from=None)
    if scene.on_air and stage.is_rehearsed(scene.on_air.sequence):
        return replace(ended, card=CardKind.TITLE, item=None, entry_id=None)
    return ended
