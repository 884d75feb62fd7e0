"""Takes an entry off the roll: a revoked decision, with a trace and never deleted (Law 06/2022, chapter VII)."""

from dataclasses import replace

from chassis import clock
from chassis.events import outbox
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage import acts
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.usecases import say
from services.honors.usecases.stage.entry_step import take_step
from services.honors.usecases.stage.scene import Scene


async def withdraw_entry(db: Database, command: Command, entry_id: EntryId, reason: str) -> CommandAnswer:
    """Withdraw an entry. If it is on air, the screens go back to the title and the MC is told not to read it."""

    async def take_off(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        if entry.sequence is not None:
            said = say.entry_withdrawn(scene.stage, entry, reason, clock.now())
            await outbox.publish(conn, said)
        picture = scene.stage.picture
        rows = [each.row_id for each in (picture, picture.covers) if each and each.row_id]
        in_its_row = entry.is_announced and entry.row is not None and entry.row.row_id in rows
        stage = acts.withdrawn(scene.stage, entry.entry_id, entry.words.name, in_its_row=in_its_row)
        return replace(scene.with_entry(entry), stage=stage)

    return await take_step(db, command, entry_id, Step.WITHDRAW, reason, then=take_off)
