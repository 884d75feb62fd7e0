"""An approval is taken back: somebody found that the words are not the decision's after all."""

from dataclasses import replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.approvals import forget_approval
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import append_state


async def take_back_approval(db: Database, command: Command, entry_id: EntryId) -> CommandAnswer:
    """Take the approval back, whosever it was. Raises NotFound for an unknown entry, Conflict."""
    said = ("take back approval", entry_id)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        await forget_approval(conn, entry_id)
        await audit.note(conn, command.actor, "entry.approval_taken_back", str(entry_id))
        scene = scene.with_entry(replace(entry, approval=None))
        await append_state(conn, scene, clock.now())
        answer = scene.answer(Outcome.DONE, f"Đã bỏ duyệt “{entry.words.name}”.", entry_id)
        return await keep_answer(conn, command, answer, *said)
