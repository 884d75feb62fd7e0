"""A complaint, inspection or press case is being verified: the entry waits until it is cleared (Decree 152/2025)."""

from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.usecases.stage.entry_step import let_go, take_step


async def hold_entry(db: Database, command: Command, entry_id: EntryId, reason: str) -> CommandAnswer:
    """Keep an entry from being announced."""
    return await take_step(db, command, entry_id, Step.HOLD, reason, then=let_go)


async def release_entry(db: Database, command: Command, entry_id: EntryId, reason: str) -> CommandAnswer:
    """Let a held entry go on."""
    return await take_step(db, command, entry_id, Step.RELEASE, reason)
