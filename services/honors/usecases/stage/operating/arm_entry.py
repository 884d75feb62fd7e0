"""Puts a name into the frame of what comes next, drawn before the operator's eyes, or empties it; nothing of it is public."""

from dataclasses import replace

from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import STALE, Outcome, decide_arming
from services.honors.domain.stage.arming import draw_next
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import Stage
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.stage_act import act_on_stage
from services.honors.usecases.stage.tell_stage import tell_stage

DECISION_ARMED = "Quyết định số {} ở ô Chuẩn bị, công bố trước khi gọi tên."


async def arm_entry(db: Database, command: Command, entry_id: EntryId) -> CommandAnswer:
    """Arm `entry_id` as it is now, with its whole row where that is one take; the answer's `digest` is what taking it must name.

    Raises NotFound for an unknown entry, Conflict for a command id used for something else.
    """
    said = ("arm", entry_id)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        outcome, sentence = decide_arming(scene.stage, entry, command.hand)
        if outcome is Outcome.DONE and command.revision not in (None, scene.stage.revision):
            outcome, sentence = Outcome.STALE, STALE
        if outcome is Outcome.DONE:
            stage = acts.armed(scene.held_by(command), draw_next(scene.congress, scene.roll, entry, scene.decisions))
            await audit.note(conn, command.actor, "entry.armed", str(entry_id))
            if stage.armed and stage.armed.is_decision:
                sentence = DECISION_ARMED.format(stage.armed.seen["decision_number"])
            scene = await tell_stage(conn, scene, replace(scene, stage=stage))
        return await keep_answer(conn, command, scene.answer(outcome, sentence, entry_id), *said)


async def disarm(db: Database, command: Command) -> CommandAnswer:
    """Take what stands armed out of the frame; nothing happens where nothing does. Raises NotFound for an unknown congress."""

    def empty(scene: Scene) -> Stage:
        return acts.armed(scene.held_by(command), None)

    async with db.transaction() as conn:
        return await act_on_stage(conn, command, "stage.disarmed", empty)
