"""A complaint, inspection or press case is being verified: the entry waits until it is cleared (Decree 152/2025)."""

from uuid import UUID

from chassis.storage.database import Database
from services.honors.domain.command import Command, CommandAnswer
from services.honors.domain.entry_status import Step
from services.honors.usecases.entry_step import take_step


async def hold_entry(db: Database, command: Command, entry_id: UUID, reason: str) -> CommandAnswer:
    """Keep an entry from being announced."""
    return await take_step(db, command, entry_id, Step.HOLD, reason)


async def release_entry(db: Database, command: Command, entry_id: UUID, reason: str) -> CommandAnswer:
    """Let a held entry go on."""
    return await take_step(db, command, entry_id, Step.RELEASE, reason)
