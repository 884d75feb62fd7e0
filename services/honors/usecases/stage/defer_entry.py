"""An honour is given later at the unit, because the living honouree is not here; or the honouree has come after all."""

from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.usecases.stage.entry_step import let_go, take_step


async def defer_entry(db: Database, command: Command, entry_id: EntryId, reason: str) -> CommandAnswer:
    """Move a waiting or announced entry to DEFERRED."""
    return await take_step(db, command, entry_id, Step.DEFER, reason, then=let_go)


async def reinstate_entry(db: Database, command: Command, entry_id: EntryId) -> CommandAnswer:
    """Bring a deferred entry back to where it stood."""
    return await take_step(db, command, entry_id, Step.REINSTATE)
