"""Takes an entry off the roll: a revoked decision, with a trace and never deleted (Law 06/2022, chapter VII)."""

from dataclasses import replace
from uuid import UUID

from chassis import clock
from chassis.events import outbox
from chassis.storage.database import Connection, Database
from contracts.honors import EntryWithdrawn
from services.honors.domain.command import Command, CommandAnswer
from services.honors.domain.entry import Entry
from services.honors.domain.entry_status import Step
from services.honors.domain.stage import CardKind
from services.honors.usecases.entry_step import take_step
from services.honors.usecases.scene import Scene


async def withdraw_entry(db: Database, command: Command, entry_id: UUID, reason: str) -> CommandAnswer:
    """Withdraw an entry. If it is on air, the screens go back to the title."""

    async def take_off(conn: Connection, scene: Scene, entry: Entry) -> Scene:
        if entry.sequence is not None:
            withdrawn = EntryWithdrawn(
                congress_id=scene.stage.congress_id,
                entry_id=entry.entry_id,
                sequence=entry.sequence,
                reason=reason,
                withdrawn_at=clock.now(),
            )
            await outbox.publish(conn, withdrawn)
        after = scene.with_entry(entry)
        if scene.stage.entry_id != entry.entry_id:
            return after
        return replace(after, stage=replace(scene.stage, card=CardKind.TITLE, item=None, entry_id=None))

    return await take_step(db, command, entry_id, Step.WITHDRAW, reason, then=take_off)
