"""The portal of a unit: its people and how far they are, handing in, taking back."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import Field

from chassis.errors import Forbidden, Malformed, NotFound, Overtaken, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.nominations.seen import Seen, etag_of, version_seen
from services.registration.api.text import Code, Line
from services.registration.api.who import Editor, Reader, own_unit, own_unit_beside, within
from services.registration.domain.ids import DelegateId
from services.registration.usecases.nominations.handing_in.recall_nominations import Recalled, recall_nominations
from services.registration.usecases.nominations.handing_in.submit_nominations import Submitted, submit_nominations
from services.registration.usecases.nominations.nomination_file import NominationFile, read_nomination
from services.registration.usecases.nominations.nominations_book import NominationBook, read_nominations
from services.registration.usecases.nominations.rank_alternate import rank_alternate
from services.registration.usecases.nominations.withdraw_nomination import withdraw_nomination

router = APIRouter(tags=["nominations"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Overtaken, RuleBroken, Malformed)


class Submission(Body):
    """Which unit hands in; a clerk may leave it out, it is their own."""

    unit_code: Code = ""


class TakingBack(Body):
    """Which unit takes back what it handed in, a clerk's own if left out; `delegate_id`: one person alone."""

    unit_code: Code = ""
    delegate_id: UUID | None = None


class Withdrawal(Body):
    reason: Line


class Rank(Body):
    """`place` among the alternates of the unit's category from 1; null: among those who come."""

    place: Annotated[int, Field(ge=1, le=1_000)] | None


@router.get(
    "/congresses/{congress_id}/nominations", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def show_nominations(
    congress_id: UUID, principal: Reader, db: Db, unit: Annotated[Code, Query(description="Mã đơn vị.")] = ""
) -> NominationBook:
    """Give a unit's places and people. A clerk sees their own unit, whatever they ask for."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    return await read_nominations(db, congress, bound or unit, with_holds=bound is None)


@router.post(
    "/congresses/{congress_id}/submissions",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def hand_in(congress_id: UUID, body: Submission, principal: Editor, db: Db) -> Submitted:
    """Hand in everybody on a unit's list, within its places and before its deadline. Again: nobody more."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    unit = _own(bound, body.unit_code)
    return await submit_nominations(db, principal.subject, congress, unit, with_holds=bound is None)


@router.post(
    "/congresses/{congress_id}/submissions/taking-back",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def take_submission_back(congress_id: UUID, body: TakingBack, principal: Editor, db: Db) -> Recalled:
    """Take back what nobody has decided on yet, before the deadline: all of the unit's, or one person."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    unit = _own(bound, body.unit_code)
    only = DelegateId(body.delegate_id) if body.delegate_id else None
    return await recall_nominations(db, principal.subject, congress, unit, only=only, with_holds=bound is None)


def _own(bound: str | None, asked: str) -> str:
    """Give the unit that is meant. Raises Forbidden where a clerk means another one."""
    if bound is not None and asked not in ("", bound):
        raise Forbidden("Bạn chỉ nộp, lấy về được danh sách của đơn vị mình.")
    return bound or asked


@router.get("/delegates/{delegate_id}/nomination", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_nomination(delegate_id: UUID, principal: Reader, db: Db, response: Response) -> NominationFile:
    """Give one proposal; the ETag is what a decision has to name."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    found = await read_nomination(db, principal.subject, delegate, only_unit=bound)
    response.headers["etag"] = etag_of(found.person.version)
    return found


@router.post("/delegates/{delegate_id}/nomination/withdrawal", responses=FAILURES)
async def take_name_back(
    delegate_id: UUID, body: Withdrawal, principal: Editor, db: Db, seen: Seen = None
) -> NominationFile:
    """Take a name off the unit's list, while no badge holds."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await withdraw_nomination(db, principal.subject, delegate, version_seen(seen), body.reason, only_unit=bound)


@router.put("/delegates/{delegate_id}/nomination/alternate", responses=FAILURES)
async def put_alternate(delegate_id: UUID, body: Rank, principal: Editor, db: Db, seen: Seen = None) -> NominationFile:
    """Put somebody among the alternates of their unit's category, or let them move up in order."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await rank_alternate(db, principal.subject, delegate, version_seen(seen), body.place, only_unit=bound)
