"""How an operator holds the stage: arms who comes next, takes over, leaves a lock, places who came late, takes back."""

from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from contracts.access import Role
from services.honors.api.bodies import (
    ArmBody,
    DwellBody,
    LateBody,
    ReleaseLockBody,
    ReturnBody,
    SeenCommand,
    TakeOverBody,
)
from services.honors.api.commands import entry_command, hand_of, stage_command
from services.honors.api.who import Insider, Operator, within
from services.honors.domain.ids import EntryId, ItemNumber
from services.honors.domain.stage.command import CommandAnswer
from services.honors.domain.stage.stage import CardKind
from services.honors.usecases.stage.operating.arm_entry import arm_entry as arm
from services.honors.usecases.stage.operating.arm_entry import disarm as emptied
from services.honors.usecases.stage.operating.place_late import place_late as place
from services.honors.usecases.stage.operating.play_film import play_film as play
from services.honors.usecases.stage.operating.release_lock import release_lock as release
from services.honors.usecases.stage.operating.return_entry import return_entry as return_it
from services.honors.usecases.stage.operating.set_dwell import set_dwell as dwell
from services.honors.usecases.stage.operating.take_over import take_over as take

router = APIRouter(tags=["stage"])
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


@dataclass(frozen=True)
class Hand:
    """Whoever asks, as the stage knows them: `hand` is what a hold of the stage names; the rest is what they may do.

    `roles` are those that count here. `signed_in`: with an account; a paired laptop makes no operators and points no screen at another congress.
    """

    hand: str
    name: str
    may_operate: bool
    may_order: bool
    may_correct: bool
    may_withdraw: bool
    may_hold: bool
    signed_in: bool
    roles: list[str] = field(default_factory=list)


@router.get("/congresses/{congress_id}/hand", responses=problems(Unauthenticated, Forbidden))
async def get_hand(congress_id: UUID, principal: Insider) -> Hand:
    """Give who I am to this stage and what I may do there, so that a page shows no button that would be refused."""
    within(principal, congress_id)
    operates = principal.has(Role.STAGE, Role.ORGANIZER)
    return Hand(
        hand=hand_of(principal),
        name=principal.name,
        may_operate=operates,
        may_order=principal.has(Role.HONORS_APPROVER),
        may_correct=principal.has(Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.ORGANIZER),
        may_withdraw=principal.has(Role.HONORS_APPROVER, Role.ORGANIZER),
        may_hold=operates or principal.has(Role.HONORS_APPROVER),
        signed_in=principal.session_id is not None,
        roles=sorted(principal.roles),
    )


@router.post("/congresses/{congress_id}/hand", responses=REFUSED)
async def take_over(congress_id: UUID, body: TakeOverBody, principal: Operator, db: Db) -> CommandAnswer:
    """Take the stage into my hand; whoever held it watches from now on. Everybody sees who holds it."""
    return await take(db, stage_command(principal, congress_id, body))


@router.post("/congresses/{congress_id}/arming", responses=REFUSED)
async def arm_entry(congress_id: UUID, body: ArmBody, principal: Operator, db: Db) -> CommandAnswer:
    """CHUẨN BỊ: draw the name that comes next. The answer's `digest` is what taking it must name."""
    return await arm(db, stage_command(principal, congress_id, body), body.entry_id)


@router.post("/congresses/{congress_id}/disarming", responses=REFUSED)
async def disarm(congress_id: UUID, body: SeenCommand, principal: Operator, db: Db) -> CommandAnswer:
    """Empty the frame of what comes next: nothing is announced by the next press."""
    return await emptied(db, stage_command(principal, congress_id, body))


class FilmBody(SeenCommand):
    """`item` is the number of the programme's item."""

    item: Annotated[int, Field(ge=1, le=100_000)]


@router.post("/congresses/{congress_id}/films", responses=REFUSED)
async def play_film(congress_id: UUID, body: FilmBody, principal: Operator, db: Db) -> CommandAnswer:
    """Let the screens play the film of an item of the programme, each from its own storage; black and every other card stop it."""
    return await play(db, stage_command(principal, congress_id, body), ItemNumber(body.item))


@router.post("/congresses/{congress_id}/lock-release", responses=REFUSED)
async def release_lock(congress_id: UUID, body: ReleaseLockBody, principal: Operator, db: Db) -> CommandAnswer:
    """Leave the flag, the silence or the black, also straight for the other of the first two."""
    to = CardKind(body.to) if body.to else None
    return await release(db, stage_command(principal, congress_id, body), back=body.back, to=to)


@router.post("/congresses/{congress_id}/late-comers", responses=REFUSED)
async def place_late(congress_id: UUID, body: LateBody, principal: Operator, db: Db) -> CommandAnswer:
    """Say when somebody who came late is called; their number stays."""
    return await place(db, stage_command(principal, congress_id, body), body.entry_id, body.place)


@router.post("/congresses/{congress_id}/dwell", responses=REFUSED)
async def set_dwell(congress_id: UUID, body: DwellBody, principal: Operator, db: Db) -> CommandAnswer:
    """Set how long each name stays before the next may be taken."""
    return await dwell(db, stage_command(principal, congress_id, body), body.dwell_ms)


@router.post("/entries/{entry_id}/return", responses=REFUSED)
async def return_entry(entry_id: EntryId, body: ReturnBody, principal: Operator, db: Db) -> CommandAnswer:
    """Announced by mistake: back into the queue, off the screens and the public roll. It is no revocation."""
    return await return_it(db, await entry_command(db, principal, entry_id, body), entry_id, body.reason)
