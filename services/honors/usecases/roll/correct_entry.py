"""Mends the words of an entry; the wrong ones stay in the audit trail."""

from dataclasses import replace

from chassis import clock
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry, by_hand_after
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.usecases import say
from services.honors.usecases.stage.entry_step import take_step
from services.honors.usecases.stage.scene import Scene


async def correct_entry(
    db: Database,
    command: Command,
    entry_id: EntryId,
    *,
    name: str | None,
    unit_name: str | None,
    award_name: str | None,
    reason: str,
) -> CommandAnswer:
    """Change the words given (None: as it was). An announced entry is corrected in public, on the screens at once."""

    async def mend(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        old = entry.words
        new = replace(
            old,
            name=name or old.name,
            unit_name=old.unit_name if unit_name is None else unit_name,
            award_name=award_name or old.award_name,
        )
        mended = replace(
            entry, words=new, corrected=entry.corrected or entry.is_announced, by_hand=by_hand_after(entry, new)
        )
        await audit.note(
            conn,
            command.actor,
            "entry.words_changed",
            str(entry_id),
            before=[old.name, old.unit_name, old.award_name],
            after=[new.name, new.unit_name, new.award_name],
        )
        if mended.is_announced:
            await outbox.publish(conn, say.entry_corrected(scene.stage, mended, reason, clock.now()))
        return scene.with_entry(mended)

    return await take_step(db, command, entry_id, Step.CORRECT, name, unit_name, award_name, reason, then=mend)
