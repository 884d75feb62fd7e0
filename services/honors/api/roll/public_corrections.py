"""Corrections of announced names: written down by one, let out by another."""

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.honors.api.bodies import CorrectBody, LooseCommand
from services.honors.api.commands import entry_command
from services.honors.api.who import PublicMender, may_mend_at_once
from services.honors.domain.ids import EntryId
from services.honors.domain.stage.command import CommandAnswer
from services.honors.usecases.proof import ask_correction as asking
from services.honors.usecases.proof import settle_correction as settling

router = APIRouter(tags=["roll"])
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


class SettleCorrectionBody(LooseCommand):
    """`digest` stands for the correction as it was seen; `go` lets it out, else it is dropped."""

    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
    go: bool


@router.post("/entries/{entry_id}/public-correction", responses=REFUSED)
async def ask_correction(entry_id: EntryId, body: CorrectBody, principal: PublicMender, db: Db) -> CommandAnswer:
    """Keep the new words of an announced entry until a second person lets them go out: nothing outside changes by it."""
    command = await entry_command(db, principal, entry_id, body)
    though = body.though_present
    return await asking.ask_correction(db, command, entry_id, body.mending(), body.reason, though_present=though)


@router.put("/entries/{entry_id}/public-correction", responses=REFUSED)
async def settle_correction(
    entry_id: EntryId, body: SettleCorrectionBody, principal: PublicMender, db: Db
) -> CommandAnswer:
    """Let the correction go out, which only an approver other than its writer can, or drop it."""
    command = await entry_command(db, principal, entry_id, body)
    go, may = body.go, may_mend_at_once(principal)
    return await settling.settle_correction(db, command, entry_id, body.digest, go=go, may_let_out=may)
