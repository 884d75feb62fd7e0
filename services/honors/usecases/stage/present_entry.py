"""The honour was handed over, to the honouree or to a proxy."""

from dataclasses import replace

from chassis.storage.database import Connection, Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.storage.roll.receivers import save_receiver
from services.honors.storage.rows.edge_notes import save_certificate
from services.honors.usecases.stage.entry_step import take_step
from services.honors.usecases.stage.scene import Scene


async def present_entry(
    db: Database,
    command: Command,
    entry_id: EntryId,
    *,
    by_proxy: bool,
    receiver_name: str,
    receiver_capacity: str,
    certificate_number: str = "",
) -> CommandAnswer:
    """Note the presentation, and who received as what (both may be blank: the representative, as planned).

    `certificate_number` is read from the paper that went out, '' where nobody looked.
    """

    async def note_receiver(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        await save_receiver(conn, entry.entry_id, receiver_name, receiver_capacity)
        if certificate_number:
            await save_certificate(conn, entry.entry_id, certificate_number)
        return scene.with_entry(replace(entry, certificate_number=certificate_number))

    step = Step.PRESENT_TO_PROXY if by_proxy else Step.PRESENT
    said = (receiver_name, receiver_capacity, *((certificate_number,) if certificate_number else ()))
    return await take_step(db, command, entry_id, step, *said, then=note_receiver)
