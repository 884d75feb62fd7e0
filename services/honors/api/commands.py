"""Reads a command out of what a caller sent: which congress it is for, who gives it, what they saw."""

from uuid import UUID

from chassis import ids
from chassis.access.principal import Principal
from chassis.storage.database import Database
from services.honors.api.bodies import CardBody, LooseCommand, SeenCommand
from services.honors.api.who import within
from services.honors.domain.ids import CommandId, EntryId
from services.honors.domain.stage.command import Command
from services.honors.usecases.stage.scene import congress_of_entry

Body = SeenCommand | CardBody | LooseCommand


def stage_command(principal: Principal, congress_id: UUID, body: Body) -> Command:
    """Give the command of `body` for a congress. Raises Forbidden."""
    command_id = CommandId(body.command_id or ids.new_id())
    return Command(within(principal, congress_id), command_id, principal.subject, body.revision)


async def entry_command(db: Database, principal: Principal, entry_id: EntryId, body: Body) -> Command:
    """Give the command of `body` for the congress that the entry belongs to. Raises NotFound, Forbidden."""
    async with db.connection() as conn:
        congress_id = await congress_of_entry(conn, entry_id)
    return stage_command(principal, congress_id, body)
