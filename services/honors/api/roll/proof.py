"""The roll before the day: proofread, approved by a second person, put into an edition."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from contracts.access import Role
from services.honors.api.bodies import ApprovalRuleBody, ApproveBody, AwardRenamingBody, PlaceBody, ProxyRuleBody
from services.honors.api.commands import entry_command, stage_command
from services.honors.api.who import Approver, Editor, Organizer, Reader, within
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.proof_sheet import ProofSheet
from services.honors.domain.roll.entry_view import RollView
from services.honors.domain.stage.command import CommandAnswer
from services.honors.domain.stage.rules import StageRule
from services.honors.domain.stage.stage_state import StageState
from services.honors.usecases.proof import approve_words as approving
from services.honors.usecases.proof import set_stage_rule as ruling
from services.honors.usecases.proof import take_back_approval as taking_back
from services.honors.usecases.proof.read_proof import read_proof
from services.honors.usecases.roll import place_entry as placing
from services.honors.usecases.roll import rename_award as renaming
from services.honors.usecases.stage.scene import congress_of_entry

router = APIRouter(tags=["roll"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)


@dataclass(frozen=True)
class Proof:
    """The sheet, and what whoever asks may do with it."""

    sheet: ProofSheet
    may_approve: bool
    may_correct: bool
    may_set_rule: bool


@router.get("/congresses/{congress_id}/proof", responses=UNSEEN)
async def get_proof(congress_id: UUID, principal: Reader, db: Db) -> Proof:
    """Give the whole roll with what is unlinked, doubtful and unapproved, each entry as it will be drawn and read."""
    return Proof(
        sheet=await read_proof(db, within(principal, congress_id), principal.subject),
        may_approve=principal.has(Role.HONORS_APPROVER),
        may_correct=principal.has(Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.ORGANIZER),
        may_set_rule=principal.has(Role.ORGANIZER),
    )


@router.put("/entries/{entry_id}/approval", responses=REFUSED)
async def approve_entry(entry_id: EntryId, body: ApproveBody, principal: Approver, db: Db) -> CommandAnswer:
    """Approve these very words, or take the approval back. Whoever wrote them since they were approved cannot approve them."""
    command = await entry_command(db, principal, entry_id, body)
    if body.digest is None:
        return await taking_back.take_back_approval(db, command, entry_id)
    return await approving.approve_words(db, command, entry_id, body.digest)


@router.post("/congresses/{congress_id}/award-renamings", responses=REFUSED)
async def rename_award(congress_id: UUID, body: AwardRenamingBody, principal: Editor, db: Db) -> CommandAnswer:
    """Write the name of an award anew in all entries that were shown, none of them announced: in all, or in none. Taking that back
    leaves what was announced since as it is, and names it.
    """
    command = stage_command(principal, congress_id, body)
    asked = renaming.Renaming(body.written, body.wanted, tuple(body.entry_ids), takes_back=body.takes_back)
    return await renaming.rename_award(db, command, asked)


@router.put("/entries/{entry_id}/place", responses=REFUSED)
async def place_entry(entry_id: EntryId, body: PlaceBody, principal: Approver, db: Db) -> RollView:
    """Give somebody a place who came after the order was approved; that makes the next edition."""
    async with db.connection() as conn:
        here = within(principal, await congress_of_entry(conn, entry_id))
    return await placing.place_entry(db, here, principal.subject, principal.name, body.revision, entry_id, body.place)


@router.put("/congresses/{congress_id}/approval-rule", responses=REFUSED)
async def set_approval_rule(congress_id: UUID, body: ApprovalRuleBody, principal: Organizer, db: Db) -> StageState:
    """Say whether nothing unapproved may be taken on stage."""
    here = within(principal, congress_id)
    return await ruling.set_stage_rule(db, here, principal.subject, StageRule.APPROVAL, holds=body.needed)


@router.put("/congresses/{congress_id}/proxy-rule", responses=REFUSED)
async def set_proxy_rule(congress_id: UUID, body: ProxyRuleBody, principal: Organizer, db: Db) -> StageState:
    """Say whether somebody may be named to receive instead of a living person."""
    here = within(principal, congress_id)
    return await ruling.set_stage_rule(db, here, principal.subject, StageRule.LIVING_PROXY, holds=body.allowed)
