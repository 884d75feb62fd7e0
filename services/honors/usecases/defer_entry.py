"""An honour is given later at the unit, because the living honouree is not here; or the honouree has come after all."""

from uuid import UUID

from chassis.storage.database import Database
from services.honors.domain.command import Command, CommandAnswer
from services.honors.domain.entry_status import Step
from services.honors.usecases.entry_step import take_step


async def defer_entry(db: Database, command: Command, entry_id: UUID, reason: str) -> CommandAnswer:
    """Move a waiting or announced entry to DEFERRED."""
    return await take_step(db, command, entry_id, Step.DEFER, reason)


async def reinstate_entry(db: Database, command: Command, entry_id: UUID) -> CommandAnswer:
    """Bring a deferred entry back to where it stood."""
    return await take_step(db, command, entry_id, Step.REINSTATE)
