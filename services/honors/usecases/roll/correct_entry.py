"""Mends the words of an entry; the wrong ones stay in the audit trail."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry, RecipientKind
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.roll.mending import Mending, mended, written
from services.honors.domain.roll.presence import admitted
from services.honors.domain.roll.receiving.receiver import named
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.rules import is_guarded
from services.honors.storage.roll.approvals import save_writers
from services.honors.storage.roll.public_corrections import save_correction
from services.honors.usecases import say
from services.honors.usecases.proof.correction_of import correction_of, words_of
from services.honors.usecases.stage.entry_step import Refusal, take_step
from services.honors.usecases.stage.scene import Scene

STILL_DEAD = "Truy tặng là tặng người đã mất. Hỏi đoàn của người này; đúng là đã mất thì xác nhận “vẫn ghi Truy tặng”."
KIND_IS_SAID = "Mục này đã công bố nên loại (tập thể, hộ gia đình, cá nhân) không đổi được nữa."
QUIET = "Mục này đã công bố, nên sửa là đính chính ngay trên màn hình, lời dẫn và trang công khai. Xem lại rồi chọn “Đính chính công khai”."
GUARDED = "Mục này đã công bố. Đính chính phải chờ người thứ hai duyệt: ghi đính chính ở trang Danh sách khen thưởng; chỉ người có vai Duyệt khen thưởng đính chính ngay được."


async def correct_entry(
    db: Database,
    command: Command,
    entry_id: EntryId,
    mending: Mending,
    reason: str,
    *,
    may_mend_at_once: bool,
    in_public: bool,
    though_present: bool = False,
) -> CommandAnswer:
    """Change the words given. An announced entry is corrected on the screens and in public at once, and only when that is meant: `in_public`.

    What kind of honouree it is can be mended until it is announced. Where approval is asked for, an announced one is mended here only
    by whoever `may_mend_at_once`, and a second person confirms it afterwards: else it waits (`ask_correction`). Raises Conflict where
    somebody whom the door let in would be called dead, until that is meant: `though_present`.
    """

    def refuse(scene: Scene, entry: Entry) -> Refusal | None:
        ask_about_the_living(entry, mending, though_present=though_present)
        return _refused(scene, entry, mending, may_mend_at_once=may_mend_at_once, in_public=in_public)

    async def mend(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        after = await mend_words(conn, scene, entry, mending, command, reason)
        if is_guarded(scene.congress, scene.stage, entry):
            out = correction_of(entry, mending, command, reason, clock.now(), at_once=True)
            await save_correction(conn, entry_id, out, words_of(mending))
            after = replace(after, correction=out)
        return scene.with_entry(after)

    meant = {"in_public": in_public, "though_present": though_present}
    said = (*vars(mending).values(), *(name for name, holds in meant.items() if holds), reason)
    return await take_step(db, command, entry_id, Step.CORRECT, *said, then=mend, refuse=refuse)


def ask_about_the_living(entry: Entry, mending: Mending, *, though_present: bool) -> None:
    """Raises Conflict with `admitted` where `mending` calls dead whom the door let in, and nobody said that this is meant."""
    person, kind = entry.representative, mending.kind or entry.kind
    if though_present or not mending.posthumous or entry.posthumous or kind is not RecipientKind.INDIVIDUAL:
        return
    if person and person.was_admitted:
        raise Conflict(f"{named(person)}: {admitted(person)}. {STILL_DEAD}", admitted=admitted(person))


async def mend_words(
    conn: Connection, scene: Scene, entry: Entry, mending: Mending, command: Command, reason: str
) -> Entry:
    """Give the entry with its new words, written by whoever gave `command`; what was announced is said to be corrected."""
    after = mended(entry, mending)
    old, new = written(entry), written(after)
    changed = [name for name in new if old[name] != new[name]]
    await audit.note(
        conn,
        command.actor,
        "entry.words_changed",
        str(entry.entry_id),
        fields=changed,
        before=[old[name] for name in changed],
        after=[new[name] for name in changed],
    )
    if changed:
        await save_writers(conn, [entry.entry_id], command.actor, clock.now())
        after = replace(after, writers=after.writers | {command.actor})
    if after.is_announced:
        await outbox.publish(conn, say.entry_corrected(scene.stage, after, reason, clock.now()))
    return after


def _refused(
    scene: Scene, entry: Entry, mending: Mending, *, may_mend_at_once: bool, in_public: bool
) -> Refusal | None:
    if entry.is_announced and mending.kind not in (None, entry.kind):
        return Outcome.NOT_ALLOWED, KIND_IS_SAID
    if is_guarded(scene.congress, scene.stage, entry) and not may_mend_at_once:
        return Outcome.NOT_ALLOWED, GUARDED
    quiet = entry.is_public and not scene.stage.is_rehearsed(entry.sequence) and not in_public
    return (Outcome.NOT_ALLOWED, QUIET) if quiet else None
