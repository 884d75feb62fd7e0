"""Writes the name of an award anew in all entries that say it in one way: one act, taken back by the one with the names swapped, which
leaves what was announced meanwhile as it was announced.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.short_awards import may_be_renamed
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.mending import Mending
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.entries import save_entries
from services.honors.usecases.roll.correct_entry import mend_words
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import Scene, locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage

ACT = "RENAME_AWARD"
REASON = "Viết lại tên hình thức khen thưởng"
NAMED_AT_MOST = 5
CHANGED = "Danh sách vừa đổi: có mục đã mang tên khác, đã công bố hoặc đã rút. Xin xem lại rồi làm lại."


@dataclass(frozen=True)
class Renaming:
    """`written` becomes `wanted` in these entries, which were shown. `takes_back`: an earlier act, as far as it still can be."""

    written: str
    wanted: str
    entry_ids: tuple[EntryId, ...]
    takes_back: bool = False


async def rename_award(db: Database, command: Command, renaming: Renaming) -> CommandAnswer:
    """Rename in all of the entries, or in none: NOT_ALLOWED where one of them no longer says `written` or may not be mended.

    One that takes back renames those that still can be and names the others: what was announced keeps the words that the hall
    heard. Approved words are unapproved by it. Raises NotFound, Conflict (the same command with other words).
    """
    said = (
        ACT,
        renaming.written,
        renaming.wanted,
        *(("takes_back",) if renaming.takes_back else ()),
        *renaming.entry_ids,
    )
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        asked = [scene.entry(entry_id) for entry_id in dict.fromkeys(renaming.entry_ids)]
        entries = [one for one in asked if one.words.award_name == renaming.written and may_be_renamed(one)]
        stayed = [one for one in asked if one not in entries]
        if not entries or (stayed and not renaming.takes_back):
            return await keep_answer(conn, command, scene.answer(Outcome.NOT_ALLOWED, CHANGED, None), *said)
        after: Scene = scene
        for entry in entries:
            mending = Mending(award_name=renaming.wanted)
            after = after.with_entry(await mend_words(conn, scene, entry, mending, command, REASON))
        await save_entries(conn, [after.entry(entry.entry_id) for entry in entries])
        told = await tell_stage(conn, scene, after)
        sentence = f"Đã viết “{renaming.wanted}” ở {len(entries):02d} mục.{_stayed(stayed)}"
        return await keep_answer(conn, command, told.answer(Outcome.DONE, sentence, None), *said)


def _stayed(entries: Sequence[Entry]) -> str:
    if not entries:
        return ""
    names = ", ".join(f"“{one.words.name}”" for one in entries[:NAMED_AT_MOST])
    more = f" và {len(entries) - NAMED_AT_MOST} mục nữa" if len(entries) > NAMED_AT_MOST else ""
    return f" {len(entries):02d} mục giữ nguyên vì đã công bố, đã rút hoặc mang tên khác: {names}{more}."
