"""A second person lets a correction of an announced name go out, or it is dropped."""

from dataclasses import replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.approval import Approval
from services.honors.domain.proof.four_eyes import words_by_field, words_digest
from services.honors.domain.proof.public_correction import PublicCorrection, settling_refused
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step, status_after
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.approvals import save_approval
from services.honors.storage.roll.entries import save_entries
from services.honors.storage.roll.public_corrections import drop_correction, forget_correction, read_mending
from services.honors.usecases.proof.correction_of import mending_of
from services.honors.usecases.roll.correct_entry import mend_words
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.entry_step import NOT_ALLOWED
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import append_state, tell_stage

DROPPED = "Đã bỏ đính chính. Lời đã công bố giữ nguyên."
NO_APPROVER = "Chỉ người có vai Duyệt khen thưởng duyệt đính chính. Nhờ người khác duyệt."
OUT = "Đã duyệt và đính chính công khai. Nội dung cũ được lưu vết."


async def settle_correction(
    db: Database, command: Command, entry_id: EntryId, digest: str, *, go: bool, may_let_out: bool
) -> CommandAnswer:
    """Let the correction that `digest` stands for go out on screens and in public, approved in the same act; or drop it.

    Letting it out is refused to whoever wrote it, to whoever may not (`may_let_out`), and where the words are others by now. Raises NotFound, Conflict.
    """
    said = ("settle correction", entry_id, digest, go)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        asked, words = entry.correction, words_digest(entry)
        refused = settling_refused(asked, digest, words, command.actor, go=go, writers=entry.writers)
        if go and not may_let_out:
            refused = NO_APPROVER
        if refused is None and go and status_after(entry, Step.CORRECT) is None:
            refused = NOT_ALLOWED[Step.CORRECT]
        if refused is None and asked:
            settle = _go if go else _drop
            scene = await settle(conn, scene, entry, asked, command)
        answer = scene.answer(
            Outcome.NOT_ALLOWED if refused else Outcome.DONE, refused or (OUT if go else DROPPED), entry_id
        )
        return await keep_answer(conn, command, answer, *said)


async def _go(conn: Connection, scene: Scene, entry: Entry, asked: PublicCorrection, command: Command) -> Scene:
    mending = mending_of(await read_mending(conn, entry.entry_id))
    writer = replace(command, actor=asked.asked_by)
    after = await mend_words(conn, scene, entry, mending, writer, asked.reason)
    approval = Approval(words_digest(after), command.actor, command.name, clock.now(), words_by_field(after))
    after = replace(after, approval=approval, writers=frozenset(), correction=None)
    await save_approval(conn, entry.entry_id, approval)
    await forget_correction(conn, entry.entry_id)
    await save_entries(conn, [after])
    await audit.note(conn, command.actor, "entry.correct", str(entry.entry_id), said=[asked.asked_by, asked.reason])
    return await tell_stage(conn, scene, scene.with_entry(after))


async def _drop(conn: Connection, scene: Scene, entry: Entry, _: PublicCorrection, command: Command) -> Scene:
    await drop_correction(conn, entry.entry_id)
    await audit.note(conn, command.actor, "entry.correction_dropped", str(entry.entry_id))
    scene = scene.with_entry(replace(entry, correction=None))
    await append_state(conn, scene, clock.now())
    return scene
