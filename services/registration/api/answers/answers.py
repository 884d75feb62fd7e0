"""Answers and leave of one delegate, by staff: the desk for everybody, a unit's clerk for their own people."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.text import Note
from services.registration.api.who import Editor, Reader, own_unit, own_unit_beside, within
from services.registration.domain.answers.register import Line, Value
from services.registration.domain.ids import DelegateId
from services.registration.usecases.answers.answers_file import AnswersFile, read_answers
from services.registration.usecases.answers.count_answers import AnswersBook, count_answers
from services.registration.usecases.answers.say_for_delegate import say_for_delegate
from services.registration.usecases.answers.take_back_word import take_back_word

router = APIRouter(tags=["answers"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)
Number = Annotated[int, Field(ge=0, le=1_000_000, description="Số lời đã xem, như `number` của hồ sơ.")]


class Word(Body):
    """CONFIRMED and DECLINED are answers; LATE, LEAVES_EARLY and ABSENT are leave. All but CONFIRMED need a reason."""

    value: Value
    reason: Note = ""
    seen: Number


class TakingBack(Body):
    """Which line's last word is taken back."""

    line: Line
    reason: Note = ""
    seen: Number


@router.get("/delegates/{delegate_id}/answers", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_answers(delegate_id: UUID, principal: Editor, db: Db) -> AnswersFile:
    """Give what somebody answered and was granted, and how that came about; the reading is noted."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await read_answers(db, principal.subject, delegate, only_unit=bound)


@router.post("/delegates/{delegate_id}/answers", responses=FAILURES)
async def say_answer(delegate_id: UUID, body: Word, principal: Editor, db: Db) -> AnswersFile:
    """Write down an answer, or grant leave. Units answer until the doors open and grant leave at any time."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await say_for_delegate(db, principal.subject, delegate, body.value, body.reason, body.seen, only_unit=bound)


@router.post("/delegates/{delegate_id}/answers/taking-back", responses=FAILURES)
async def take_answer_back(delegate_id: UUID, body: TakingBack, principal: Editor, db: Db) -> AnswersFile:
    """Take the last answer or leave back: what held before holds again. A unit takes back its own words alone."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await take_back_word(db, principal.subject, delegate, body.line, body.reason, body.seen, only_unit=bound)


@router.get("/congresses/{congress_id}/answers", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_answer_counts(congress_id: UUID, principal: Reader, db: Db) -> AnswersBook:
    """Count who comes, by unit with its head, and for how many to cook. A registrar sees their own unit."""
    congress = within(principal, congress_id)
    return await count_answers(db, congress, only_unit=await own_unit(db, principal, congress))
