"""The decisions of a roll: what is read of each, approved by a second person, and taken back where it was announced by mistake."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.problems import problems
from contracts.access import Role
from services.honors.api.bodies import Digest, Name, ReturnBody
from services.honors.api.commands import entry_command
from services.honors.api.who import Approver, Editor, Operator, Reader, within
from services.honors.domain.decisions.sheet import DecisionLine
from services.honors.domain.ids import EntryId
from services.honors.domain.stage.command import CommandAnswer
from services.honors.usecases.proof.decision_texts import approve_text, list_decisions, write_text
from services.honors.usecases.stage.operating.return_decision import return_decision as return_it

router = APIRouter(tags=["roll"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)


class DecisionTextBody(Body):
    """What the MC reads of a decision, paragraph by paragraph; none takes it away."""

    number: Name
    date: date
    paragraphs: Annotated[list[Annotated[str, PlainText(4000, least=1)]], Field(max_length=80)]


class ApproveDecisionBody(Body):
    """`digest` stands for the text as it was seen; null takes the approval back."""

    number: Name
    date: date
    digest: Digest | None


@dataclass(frozen=True)
class Decisions:
    """The decisions, and what whoever asks may do with their texts."""

    decisions: list[DecisionLine]
    may_write: bool
    may_approve: bool


@router.get("/congresses/{congress_id}/decisions", responses=UNSEEN)
async def get_decisions(congress_id: UUID, principal: Reader, db: Db) -> Decisions:
    """Give the decisions of the roll in the order in which their first names are called."""
    found = await list_decisions(db, within(principal, congress_id), principal.subject)
    may_write = principal.has(Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.ORGANIZER)
    return Decisions(found, may_write=may_write, may_approve=principal.has(Role.HONORS_APPROVER))


@router.put("/congresses/{congress_id}/decisions/text", responses=REFUSED)
async def write_decision(congress_id: UUID, body: DecisionTextBody, principal: Editor, db: Db) -> list[DecisionLine]:
    """Write what the MC reads of a decision in full."""
    here = within(principal, congress_id)
    return await write_text(db, here, principal.subject, body.number, body.date, body.paragraphs)


@router.put("/congresses/{congress_id}/decisions/approval", responses=REFUSED)
async def approve_decision(
    congress_id: UUID, body: ApproveDecisionBody, principal: Approver, db: Db
) -> list[DecisionLine]:
    """Approve this very text, or take the approval back. Whoever wrote it cannot approve it."""
    here = within(principal, congress_id)
    return await approve_text(db, here, principal.subject, principal.name, body.number, body.date, body.digest)


@router.post("/entries/{entry_id}/decision-return", responses=REFUSED)
async def return_decision(entry_id: EntryId, body: ReturnBody, principal: Operator, db: Db) -> CommandAnswer:
    """The decision of this entry was announced by mistake: it waits again."""
    return await return_it(db, await entry_command(db, principal, entry_id, body), entry_id, body.reason)
