"""What the operator does on stage: announce, defer, change the card."""

from uuid import UUID

from fastapi import APIRouter

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.bodies import (
    AnnounceBody,
    BatchSizeBody,
    CardBody,
    DeferBody,
    RehearsalBody,
    ReinstateBody,
)
from services.honors.api.commands import entry_command, stage_command
from services.honors.api.who import Edge, Operator, within
from services.honors.domain.ids import EntryId
from services.honors.domain.stage.announcement import Take
from services.honors.domain.stage.command import CommandAnswer
from services.honors.domain.stage.stage_state import StageState
from services.honors.usecases.stage import defer_entry as deferring
from services.honors.usecases.stage import set_batch_size as batching
from services.honors.usecases.stage import set_rehearsal as rehearsing
from services.honors.usecases.stage.operating import announce_entry as announcing
from services.honors.usecases.stage.operating import show_card as showing

router = APIRouter(tags=["stage"])
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


@router.post("/congresses/{congress_id}/announcements", responses=REFUSED)
async def announce_entry(congress_id: UUID, body: AnnounceBody, principal: Operator, db: Db) -> CommandAnswer:
    """CÔNG BỐ: take the armed name; from here on it is public. A refusal is an outcome with a sentence, not an error."""
    command = stage_command(principal, congress_id, body)
    return await announcing.announce_entry(db, command, _taken(body))


@router.post("/congresses/{congress_id}/cards", responses=REFUSED)
async def show_card(congress_id: UUID, body: CardBody, principal: Operator, db: Db) -> CommandAnswer:
    """Put a card on the screens. BLACK is the panic key; it, the flag and the silence are left by their release only."""
    command = stage_command(principal, congress_id, body)
    return await showing.show_card(db, command, body.card, body.item, body.entry_id, body.row_id)


@router.put("/congresses/{congress_id}/batch-size", responses=REFUSED)
async def set_batch_size(congress_id: UUID, body: BatchSizeBody, principal: Operator, db: Db) -> StageState:
    """Say how many stand in one row on the stage."""
    here = within(principal, congress_id)
    return await batching.set_batch_size(db, here, principal.subject, body.revision, body.size)


@router.put("/congresses/{congress_id}/rehearsal", responses=REFUSED)
async def set_rehearsal(congress_id: UUID, body: RehearsalBody, principal: Operator, db: Db) -> StageState:
    """Begin or end a rehearsal: what it announces is marked everywhere, public nowhere, and taken back at its end."""
    command = stage_command(principal, congress_id, body)
    return await rehearsing.set_rehearsal(db, command, on=body.on, real_names=body.real_names)


@router.post("/entries/{entry_id}/deferral", responses=REFUSED)
async def defer_entry(entry_id: EntryId, body: DeferBody, principal: Edge, db: Db) -> CommandAnswer:
    """Give it later at the unit."""
    return await deferring.defer_entry(db, await entry_command(db, principal, entry_id, body), entry_id, body.reason)


@router.post("/entries/{entry_id}/reinstatement", responses=REFUSED)
async def reinstate_entry(entry_id: EntryId, body: ReinstateBody, principal: Edge, db: Db) -> CommandAnswer:
    """The honouree has come after all."""
    return await deferring.reinstate_entry(db, await entry_command(db, principal, entry_id, body), entry_id)


def _taken(body: AnnounceBody) -> Take:
    return Take(body.entry_id, body.digest, body.skip_dwell, tuple(body.entry_ids), body.is_decision)
