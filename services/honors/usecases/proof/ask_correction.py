"""Writes down how an announced name is to be corrected: nothing outside changes until a second person said yes."""

from dataclasses import replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step, status_after
from services.honors.domain.roll.mending import Mending
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.rules import is_guarded
from services.honors.storage.roll.public_corrections import save_correction
from services.honors.usecases.proof.correction_of import correction_of, words_of
from services.honors.usecases.roll.correct_entry import ask_about_the_living
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.entry_step import NOT_ALLOWED
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import append_state

NOT_GUARDED = "Mục này không cần người thứ hai duyệt: sửa lời ngay, hoặc đính chính công khai nếu đã công bố."
KIND_IS_SAID = "Mục này đã công bố nên loại (tập thể, hộ gia đình, cá nhân) không đổi được nữa."
SAME = "Lời mới giống lời đang có, không có gì để đính chính."
WAITS = "Đã ghi đính chính, chờ người thứ hai duyệt. Màn hình, lời dẫn và trang công khai chưa đổi."


async def ask_correction(
    db: Database, command: Command, entry_id: EntryId, mending: Mending, reason: str, *, though_present: bool = False
) -> CommandAnswer:
    """Keep the new words of an announced entry until a second person lets them go out; one at a time, the newest counts.

    It moves a lamp on the stage, and no revision. Raises NotFound for an unknown entry, Conflict for a command id used for something
    else, and where somebody whom the door let in would be called dead, until that is meant: `though_present`.
    """
    said = ("ask correction", entry_id, *words_of(mending).values(), reason)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id)
        ask_about_the_living(entry, mending, though_present=though_present)
        asked = correction_of(entry, mending, command, reason, clock.now(), at_once=False)
        refused = _refused(scene, entry, mending) or (None if asked.changes else SAME)
        if refused is None:
            await save_correction(conn, entry_id, asked, words_of(mending))
            await audit.note(
                conn,
                command.actor,
                "entry.correction_asked",
                str(entry_id),
                fields=[one.field for one in asked.changes],
                before=[one.before for one in asked.changes],
                after=[one.after for one in asked.changes],
                reason=reason,
            )
            scene = scene.with_entry(replace(entry, correction=asked))
            await append_state(conn, scene, clock.now())
        answer = scene.answer(Outcome.NOT_ALLOWED if refused else Outcome.DONE, refused or WAITS, entry_id)
        return await keep_answer(conn, command, answer, *said)


def _refused(scene: Scene, entry: Entry, mending: Mending) -> str | None:
    if not is_guarded(scene.congress, scene.stage, entry):
        return NOT_GUARDED
    if mending.kind not in (None, entry.kind):
        return KIND_IS_SAID
    return NOT_ALLOWED[Step.CORRECT] if status_after(entry, Step.CORRECT) is None else None
