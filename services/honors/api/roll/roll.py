"""The honour roll: the catalogue, the order, and what is mended in it."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter

from chassis import clock
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.bodies import CorrectBody, HoldBody, RunningOrderBody, WithdrawBody
from services.honors.api.commands import entry_command
from services.honors.api.who import Anyone, Approver, Editor, Holder, Insider, Withdrawer, may_mend_at_once, within
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.award_catalogue import Award, award_catalogue
from services.honors.domain.roll.entry_view import RollView
from services.honors.domain.stage.command import CommandAnswer
from services.honors.usecases.roll import correct_entry as correcting
from services.honors.usecases.roll import hold_entry as holding
from services.honors.usecases.roll import set_running_order as ordering
from services.honors.usecases.roll import withdraw_entry as withdrawing
from services.honors.usecases.stage.scene import read_scene

router = APIRouter(tags=["roll"])
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


@dataclass(frozen=True)
class Catalogue:
    awards: list[Award]


@router.get("/award-catalogue", responses=problems(Unauthenticated))
async def get_award_catalogue(principal: Anyone) -> Catalogue:
    """List the awards, highest first."""
    return Catalogue(list(award_catalogue().values()))


@router.get("/congresses/{congress_id}/roll", responses=problems(Unauthenticated, Forbidden, NotFound))
async def get_roll(congress_id: UUID, principal: Insider, db: Db) -> RollView:
    """Give the whole roll in running order, with who is in the hall and what stands against announcing."""
    here = within(principal, congress_id)
    async with db.snapshot() as conn:
        scene = await read_scene(conn, here)
    return scene.roll_view(clock.now())


@router.put("/congresses/{congress_id}/running-order", responses=REFUSED)
async def set_running_order(congress_id: UUID, body: RunningOrderBody, principal: Approver, db: Db) -> RollView:
    """Approve the order of the entries that are still to be announced: it is frozen as the next edition."""
    here = within(principal, congress_id)
    return await ordering.set_running_order(db, here, principal.subject, principal.name, body.revision, body.entry_ids)


@router.post("/entries/{entry_id}/hold", responses=REFUSED)
async def hold_entry(entry_id: EntryId, body: HoldBody, principal: Holder, db: Db) -> CommandAnswer:
    """Keep an entry from being announced, or let it go on."""
    command = await entry_command(db, principal, entry_id, body)
    act = holding.hold_entry if body.on else holding.release_entry
    return await act(db, command, entry_id, body.reason)


@router.post("/entries/{entry_id}/correction", responses=REFUSED)
async def correct_entry(entry_id: EntryId, body: CorrectBody, principal: Editor, db: Db) -> CommandAnswer:
    """Mend the words, of an announced entry before everybody at once; the wrong ones stay in the audit trail."""
    command = await entry_command(db, principal, entry_id, body)
    return await correcting.correct_entry(
        db,
        command,
        entry_id,
        body.mending(),
        body.reason,
        may_mend_at_once=may_mend_at_once(principal),
        in_public=body.in_public,
        though_present=body.though_present,
    )


@router.post("/entries/{entry_id}/withdrawal", responses=REFUSED)
async def withdraw_entry(entry_id: EntryId, body: WithdrawBody, principal: Withdrawer, db: Db) -> CommandAnswer:
    """Take an entry off the roll, with a trace."""
    command = await entry_command(db, principal, entry_id, body)
    return await withdrawing.withdraw_entry(db, command, entry_id, body.reason)
