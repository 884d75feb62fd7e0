"""The stage is rehearsed: everything works and is marked, and nothing of it counts afterwards."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.stage.acts import held_by_another, rehearsal_over
from services.honors.domain.stage.announcement import STALE
from services.honors.domain.stage.command import Command
from services.honors.domain.stage.rehearsal import after_rehearsal
from services.honors.domain.stage.stage import Stage
from services.honors.domain.stage.stage_state import StageState
from services.honors.storage.roll.decision_acts import forget_rehearsed
from services.honors.storage.roll.entries import forget_shown, save_entries
from services.honors.storage.roll.receivers import forget_receivers
from services.honors.storage.rows.edge_notes import forget_edge
from services.honors.usecases.programme.take_back_rehearsal import take_back_rehearsal
from services.honors.usecases.stage.scene import Scene, locked_scene, scene_of
from services.honors.usecases.stage.tell_stage import tell_stage


def _in_ceremony(scene: Scene, real_names: int) -> str | None:
    """Give the sentence for whoever makes a rehearsal of a ceremony without knowing that; None where none goes on or they know."""
    real = sum(entry.is_public for entry in scene.roll)
    if scene.stage.rehearsal or real == real_names:
        return None
    return f"Buổi lễ đang diễn ra: {real} tên đã công bố thật. Xem lại, rồi xác nhận riêng nếu vẫn muốn tổng duyệt."


async def set_rehearsal(db: Database, command: Command, *, on: bool, real_names: int = 0) -> StageState:
    """Begin or end a rehearsal; nothing stays armed over either. Its end takes back every step on stage and of the programme, and shows the title, whatever card was on.

    Raises Conflict when the revision of `command` is not the newest, somebody else holds the stage, or it begins over a
    ceremony in which other than `real_names` names are public.
    """
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        refused = held_by_another(scene.stage, command.hand) or (_in_ceremony(scene, real_names) if on else None)
        if refused or command.revision != scene.stage.revision:
            raise Conflict(refused or STALE, revision=scene.stage.revision)
        if on is not scene.stage.rehearsal:
            scene = replace(
                scene, stage=replace(scene.held_by(command), armed=None, moved=(), taken_back="", withdrawn="")
            )
            stage = replace(scene.stage, rehearsed_from=scene.stage.sequence) if on else await _end(conn, scene)
            await audit.note(
                conn, command.actor, "rehearsal.began" if on else "rehearsal.ended", str(command.congress_id)
            )
            scene = await tell_stage(conn, scene, await scene_of(conn, scene.congress, stage))
        return scene.state(clock.now())


async def _end(conn: Connection, scene: Scene) -> Stage:
    stage = scene.stage
    await take_back_rehearsal(conn, stage.congress_id)
    rehearsed = [entry for entry in scene.roll if entry.status_before_rehearsal]
    spoken = [entry.entry_id for entry in rehearsed if stage.is_rehearsed(entry.sequence)]
    await save_entries(conn, [after_rehearsal(stage, entry) for entry in rehearsed])
    await forget_receivers(conn, spoken)
    await forget_shown(conn, spoken)
    await forget_edge(conn, stage.congress_id, spoken)
    await forget_rehearsed(conn, stage.congress_id)
    return replace(rehearsal_over(stage), sequence=stage.rehearsed_from or 0, rehearsed_from=None, taken_at=None)
