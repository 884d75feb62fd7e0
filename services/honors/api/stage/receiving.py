"""Who receives an honour: chosen before, and what is noted of the handing over."""

from typing import Annotated

from fastapi import APIRouter

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import PlainText
from chassis.http.problems import problems
from contracts.access import Role
from services.honors.api.bodies import EdgeCommand, Name, SeenCommand, Text
from services.honors.api.commands import entry_command
from services.honors.api.who import Edge, Operator, within
from services.honors.domain.ids import EntryId
from services.honors.domain.stage.command import CommandAnswer
from services.honors.usecases.stage import choose_representative as choosing
from services.honors.usecases.stage import name_receiver as naming
from services.honors.usecases.stage import present_entry as presenting
from services.honors.usecases.stage.name_receiver import MayReceive, Proxy, who_may_receive
from services.honors.usecases.stage.scene import congress_of_entry

router = APIRouter(tags=["stage"])
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


class PresentBody(EdgeCommand):
    """`by_proxy`: someone receives instead; of a living person only with `receiver_name`.

    `certificate_number` as it stands on the paper that was handed over.
    """

    by_proxy: bool = False
    receiver_name: Text = ""
    receiver_capacity: Text = ""
    certificate_number: Annotated[str, PlainText(60)] = ""


class UnpresentBody(EdgeCommand):
    """Noted by mistake: it was not handed over."""


class RepresentativeBody(SeenCommand):
    """`delegate_code` null takes the link away."""

    delegate_code: Name | None


class ProxyBody(EdgeCommand):
    """Who receives instead: the delegate with `delegate_code`, or whoever is called `name`; neither: nobody does any more.

    `capacity` is what they are to the honouree, '' where that is not said.
    """

    delegate_code: Name | None = None
    name: Text = ""
    capacity: Text = ""


@router.post("/entries/{entry_id}/presentation", responses=REFUSED)
async def present_entry(entry_id: EntryId, body: PresentBody, principal: Edge, db: Db) -> CommandAnswer:
    """The honour was handed over."""
    return await presenting.present_entry(
        db,
        await entry_command(db, principal, entry_id, body),
        entry_id,
        by_proxy=body.by_proxy,
        receiver_name=body.receiver_name,
        receiver_capacity=body.receiver_capacity,
        certificate_number=body.certificate_number,
    )


@router.post("/entries/{entry_id}/presentation-return", responses=REFUSED)
async def take_back_presentation(entry_id: EntryId, body: UnpresentBody, principal: Edge, db: Db) -> CommandAnswer:
    """It was not handed over after all: announced and not given, as before; the trail keeps both."""
    command = await entry_command(db, principal, entry_id, body)
    return await presenting.take_back_presentation(db, command, entry_id)


@router.put("/entries/{entry_id}/representative", responses=REFUSED)
async def choose_representative(
    entry_id: EntryId, body: RepresentativeBody, principal: Operator, db: Db
) -> CommandAnswer:
    """Name who receives for a collective or household, link an honoured person, or take the link away."""
    command = await entry_command(db, principal, entry_id, body)
    return await choosing.choose_representative(db, command, entry_id, body.delegate_code)


@router.get("/entries/{entry_id}/receivers", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def list_receivers(entry_id: EntryId, principal: Edge, db: Db) -> list[MayReceive]:
    """List all delegates who may be named to receive for this entry, each with whether they are in the hall for it."""
    async with db.connection() as conn:
        here = within(principal, await congress_of_entry(conn, entry_id))
    return await who_may_receive(db, here, entry_id)


@router.put("/entries/{entry_id}/proxy", responses=REFUSED)
async def name_receiver(entry_id: EntryId, body: ProxyBody, principal: Edge, db: Db) -> CommandAnswer:
    """Name who receives instead of whom the link says, a living person's family too, or take that back."""
    command = await entry_command(db, principal, entry_id, body)
    named = body.delegate_code is not None or body.name
    proxy = Proxy(body.delegate_code, body.name, body.capacity) if named else None
    behind = not principal.has(Role.STAGE, Role.ORGANIZER)
    return await naming.name_receiver(db, command, entry_id, proxy, behind=behind)
