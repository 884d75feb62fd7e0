"""A second person says that what is drawn and read of an entry is what the decision says."""

from dataclasses import replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.approval import Approval
from services.honors.domain.proof.four_eyes import approval_refused, words_by_field
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.approvals import save_approval
from services.honors.storage.roll.public_corrections import forget_correction
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import append_state


async def approve_words(db: Database, command: Command, entry_id: EntryId, digest: str) -> CommandAnswer:
    """Approve the words that `digest` stands for, unless they are others now or whoever asks wrote them.

    One entry at a time: there is no act that approves what nobody looked at. It moves a lamp on the stage, and no revision.
    Raises NotFound for an unknown entry, Conflict for a command id used for something else.
    """
    said = ("approve", entry_id, digest)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        refused = approval_refused(entry, digest, command.actor)
        if refused is None:
            approval = Approval(digest, command.actor, command.name, clock.now(), words_by_field(entry))
            await save_approval(conn, entry_id, approval)
            await forget_correction(conn, entry_id, only_out=True)
            await audit.note(conn, command.actor, "entry.approved", str(entry_id), digest=digest)
            waits = entry.correction if entry.correction and not entry.correction.at_once else None
            scene = scene.with_entry(replace(entry, approval=approval, correction=waits))
            await append_state(conn, scene, clock.now())
        outcome = Outcome.NOT_ALLOWED if refused else Outcome.DONE
        answer = scene.answer(outcome, refused or f"Đã duyệt lời của “{entry.words.name}”.", entry_id)
        return await keep_answer(conn, command, answer, *said)
