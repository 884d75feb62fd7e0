"""Reads a command out of what a caller sent: which congress it is for, who gives it, what they saw."""

import hashlib
from uuid import UUID

from chassis import ids
from chassis.access.principal import Principal
from chassis.storage.database import Database
from services.honors.api.bodies import CardBody, EdgeCommand, LooseCommand, RehearsalBody, SeenCommand, TakeOverBody
from services.honors.api.who import within
from services.honors.domain.ids import CommandId, EntryId
from services.honors.domain.stage.command import Command
from services.honors.usecases.stage.scene import congress_of_entry

Body = SeenCommand | EdgeCommand | CardBody | LooseCommand | TakeOverBody | RehearsalBody


def stage_command(principal: Principal, congress_id: UUID, body: Body) -> Command:
    """Give the command of `body` for a congress. Raises Forbidden."""
    given = None if isinstance(body, RehearsalBody) else body.command_id
    revision = None if isinstance(body, TakeOverBody) else body.revision
    return Command(
        within(principal, congress_id),
        CommandId(given or ids.new_id()),
        principal.subject,
        revision,
        hand_of(principal),
        principal.name,
    )


def hand_of(principal: Principal) -> str:
    """Give what stands for one sign-in or one paired device: two browsers of one account are two hands."""
    return hashlib.sha256(f"{principal.subject} {principal.session_id}".encode()).hexdigest()[:16]


async def entry_command(db: Database, principal: Principal, entry_id: EntryId, body: Body) -> Command:
    """Give the command of `body` for the congress that the entry belongs to. Raises NotFound, Forbidden."""
    async with db.connection() as conn:
        congress_id = await congress_of_entry(conn, entry_id)
    return stage_command(principal, congress_id, body)
