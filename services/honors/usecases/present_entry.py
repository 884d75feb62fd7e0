"""The honour was handed over, to the honouree or to a proxy."""

from uuid import UUID

from chassis.storage.database import Connection, Database
from services.honors.domain.command import Command, CommandAnswer
from services.honors.domain.entry import Entry
from services.honors.domain.entry_status import Step
from services.honors.storage.entries import save_receiver
from services.honors.usecases.entry_step import take_step
from services.honors.usecases.scene import Scene


async def present_entry(
    db: Database, command: Command, entry_id: UUID, *, by_proxy: bool, receiver_name: str, receiver_capacity: str
) -> CommandAnswer:
    """Note the presentation, and who received as what (both may be blank: the representative, as planned)."""

    async def note_receiver(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        await save_receiver(conn, entry.entry_id, receiver_name, receiver_capacity)
        return scene.with_entry(entry)

    step = Step.PRESENT_TO_PROXY if by_proxy else Step.PRESENT
    return await take_step(db, command, entry_id, step, receiver_name, receiver_capacity, then=note_receiver)
