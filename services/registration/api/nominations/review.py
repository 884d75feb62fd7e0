"""The reviewers' side: the queue, decisions, holds."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query

from chassis.errors import Forbidden, Malformed, NotFound, Overtaken, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.nominations.seen import Seen, version_seen
from services.registration.api.text import Code, Note
from services.registration.api.who import RosterKeeper, within
from services.registration.domain.ids import DelegateId
from services.registration.domain.nominations.states import Hold, Step
from services.registration.usecases.nominations.decide_nomination import decide_nomination
from services.registration.usecases.nominations.hold_nomination import hold_nomination
from services.registration.usecases.nominations.nomination_file import NominationFile
from services.registration.usecases.nominations.read_queue import ReviewQueue, read_queue

router = APIRouter(tags=["review"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Overtaken, RuleBroken, Malformed)


class Verdict(Body):
    """RETURN and REJECT need a reason, which the unit reads."""

    step: Literal["RETURN", "APPROVE", "REJECT", "RECONSIDER"]
    reason: Note = ""


class WantedHold(Body):
    """ "" releases. The reason is the reviewers' own."""

    hold: Hold
    reason: Note = ""


@router.get(
    "/congresses/{congress_id}/review-queue", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def show_queue(
    congress_id: UUID,
    principal: RosterKeeper,
    db: Db,
    unit: Annotated[Code, Query(description="Chỉ người của đơn vị này.")] = "",
) -> ReviewQueue:
    """Give which unit handed in how much, and who waits for a decision."""
    return await read_queue(db, within(principal, congress_id), unit or None)


@router.post("/delegates/{delegate_id}/nomination/decision", responses=FAILURES)
async def decide(
    delegate_id: UUID, body: Verdict, principal: RosterKeeper, db: Db, seen: Seen = None
) -> NominationFile:
    """Give back, approve, reject or take up again what was seen (`If-Match`); else 412 with the proposal as it now is."""
    version = version_seen(seen)
    return await decide_nomination(
        db, principal.subject, DelegateId(delegate_id), version, Step(body.step), body.reason
    )


@router.put("/delegates/{delegate_id}/nomination/hold", responses=FAILURES)
async def put_on_hold(
    delegate_id: UUID, body: WantedHold, principal: RosterKeeper, db: Db, seen: Seen = None
) -> NominationFile:
    """Put somebody on hold while discipline, an inspection or a complaint is being verified, or release them."""
    version = version_seen(seen)
    return await hold_nomination(db, principal.subject, DelegateId(delegate_id), version, body.hold, body.reason)
