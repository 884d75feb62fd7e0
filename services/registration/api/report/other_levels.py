"""The levels above and below a congress: who goes one level up, and what is held one level down."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.keyring import Keys
from services.registration.api.text import Code, Name, Paragraph, UnitCode
from services.registration.api.who import Editor, Organizer, Reader, everywhere, own_unit, within
from services.registration.domain.ids import CongressId, DelegateId, LowerCongressId
from services.registration.domain.report.lower_levels import Doubt, LowerCongress, PlansDue
from services.registration.domain.report.upper_delegation import ListedPerson, Tally
from services.registration.usecases.other_levels.adopt_upper_list import adopt_upper_list
from services.registration.usecases.other_levels.keep_lower_congress import keep_lower_congress
from services.registration.usecases.other_levels.nominate_upward import NominatedUpward, nominate_upward
from services.registration.usecases.other_levels.put_upper_people import put_upper_people
from services.registration.usecases.other_levels.read_lower_levels import LowerLine, read_lower_levels, read_plans_due
from services.registration.usecases.other_levels.read_upper_delegation import read_upper_delegation
from services.registration.usecases.other_levels.remove_lower_congress import remove_lower_congress
from services.registration.usecases.other_levels.set_plans_due import set_plans_due
from services.registration.usecases.other_levels.upper_delegation import UpperDelegation

router = APIRouter(tags=["other levels"])
READING = problems(Unauthenticated, Forbidden, NotFound, Malformed)
WRITING = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)
UNCOUNTED = "Chưa ghi số tán thành. Xin ghi số cánh tay đã đếm (0 nếu không ai tán thành), hoặc chọn “Nhất trí 100%”."
Seen = Annotated[int, Field(ge=0, le=2**31 - 1)]
People = Annotated[int, Field(ge=0, le=100_000)]


class UpperListBody(Body):
    """In their order. `places` as the upper level gave them, null while it gave none; `version` you saw, 0 for none.
    `drops_vote`: you know that other people end the vote that was taken."""

    version: Seen
    delegate_ids: Annotated[list[UUID], Field(max_length=1000)]
    alternate_ids: Annotated[list[UUID], Field(max_length=1000)] = Field(default_factory=list)
    places: People | None = None
    parent_id: UUID | None = None
    drops_vote: bool = False


class VoteBody(Body):
    """Hands that were counted, `other` for another opinion; `abstained` left out: who is left over; counted, also as 0, the
    four add up to those present. `unanimous`: "nhất trí 100%", nobody counted; without it `in_favour` is needed. `version` of the list that was read out. `replaces_vote`: you know that
    a vote was taken and that this one stands instead."""

    version: Seen
    in_favour: People | None = None
    against: People = 0
    abstained: People | None = None
    unanimous: bool = False
    other: People = 0
    replaces_vote: bool = False


class UpwardBody(Body):
    """`unit_code`: which unit of the parent congress this one is; `version` of the list as adopted."""

    version: Seen
    unit_code: UnitCode


class LowerBody(Body):
    """One event of a unit. `version` is the one you saw, 0 for a new one. `confirmed`: what was asked and is meant so."""

    version: Seen
    unit_code: UnitCode
    level: Code
    name: Name
    planned_on: date | None = None
    plan_sent_on: date | None = None
    pilot: bool = False
    held_on: date | None = None
    delegates: People | None = None
    exemplars: People | None = None
    lessons: Paragraph = ""
    result: Paragraph = ""
    confirmed: Annotated[list[Doubt], Field(max_length=2)] = Field(default_factory=list)


class DueBody(Body):
    """`due_on` null: no day any more. `version` is the one you saw, 0 for none."""

    version: Seen
    due_on: date | None = None


@router.get("/congresses/{congress_id}/upper-delegation", responses=READING)
async def show_upper_delegation(congress_id: UUID, principal: Organizer, db: Db) -> UpperDelegation:
    """Give the list, who is there to vote, and the result."""
    return await read_upper_delegation(db, within(principal, congress_id))


@router.put("/congresses/{congress_id}/upper-delegation", responses=WRITING)
async def write_upper_list(congress_id: UUID, body: UpperListBody, principal: Organizer, db: Db) -> UpperDelegation:
    """Write the list; other people end a vote that was taken, and only when you say that you know."""
    going = [ListedPerson(DelegateId(one), place) for place, one in enumerate(body.delegate_ids, 1)]
    spare = [ListedPerson(DelegateId(one), place, True) for place, one in enumerate(body.alternate_ids, 1)]
    parent = CongressId(body.parent_id) if body.parent_id else None
    where = (principal.subject, within(principal, congress_id), body.version)
    return await put_upper_people(db, *where, [*going, *spare], body.places, parent, drops_vote=body.drops_vote)


@router.post("/congresses/{congress_id}/upper-delegation/vote", responses=WRITING)
async def take_down_vote(congress_id: UUID, body: VoteBody, principal: Organizer, db: Db) -> UpperDelegation:
    """Take down a show of hands, set against the official delegates present; instead of one that was taken only when you say
    that you know."""
    if body.in_favour is None and not body.unanimous:
        raise Malformed(UNCOUNTED, errors=[{"field": "body.in_favour", "code": "missing", "message": UNCOUNTED}])
    tally = Tally(body.in_favour or 0, body.against, body.abstained, body.unanimous, body.other)
    where = (principal.subject, principal.name, within(principal, congress_id), body.version)
    return await adopt_upper_list(db, *where, tally, replaces_vote=body.replaces_vote)


@router.post("/congresses/{congress_id}/upper-delegation/nominations", responses=WRITING)
async def send_list_up(
    congress_id: UUID, body: UpwardBody, principal: Organizer, db: Db, keys: Keys
) -> NominatedUpward:
    """Hand the adopted list in at the parent congress, within the places that it gave."""
    everywhere(principal)
    where = (within(principal, congress_id), body.version, body.unit_code)
    return await nominate_upward(db, keys.vault, principal.subject, *where)


@router.get("/congresses/{congress_id}/lower-congresses", responses=READING)
async def list_lower_congresses(congress_id: UUID, principal: Reader, db: Db) -> list[LowerLine]:
    """Give the register, each line with how its plan stands; a clerk of a unit sees their own."""
    congress = within(principal, congress_id)
    return await read_lower_levels(db, congress, only_unit=await own_unit(db, principal, congress))


@router.put("/congresses/{congress_id}/lower-congresses/{lower_id}", responses=WRITING)
async def write_lower_congress(
    congress_id: UUID, lower_id: LowerCongressId, body: LowerBody, principal: Editor, db: Db
) -> LowerCongress:
    """Keep one line, under an id of the caller's; a clerk writes of their own unit only."""
    congress = within(principal, congress_id)
    event = LowerCongress(lower_id=lower_id, **body.model_dump(exclude={"confirmed"}))
    only_unit = await own_unit(db, principal, congress)
    return await keep_lower_congress(
        db, principal.subject, congress, event, only_unit=only_unit, confirmed=body.confirmed
    )


@router.delete("/congresses/{congress_id}/lower-congresses/{lower_id}", status_code=204, responses=WRITING)
async def take_lower_congress_out(
    congress_id: UUID,
    lower_id: LowerCongressId,
    principal: Editor,
    db: Db,
    version: Annotated[int, Query(ge=1, le=2**31 - 1, description="Bản đã xem.")],
) -> None:
    """Remove a line that should not be there; a clerk removes of their own unit only."""
    congress = within(principal, congress_id)
    only_unit = await own_unit(db, principal, congress)
    await remove_lower_congress(db, principal.subject, congress, lower_id, version, only_unit=only_unit)


@router.get("/congresses/{congress_id}/lower-plans-due", responses=READING)
async def show_plans_due(congress_id: UUID, principal: Reader, db: Db) -> PlansDue:
    """Give the last day for the plans of the congresses one level down."""
    return await read_plans_due(db, within(principal, congress_id))


@router.put("/congresses/{congress_id}/lower-plans-due", responses=WRITING)
async def keep_plans_due(congress_id: UUID, body: DueBody, principal: Organizer, db: Db) -> PlansDue:
    """Set the last day for plans; who sent theirs later, or not yet, is marked in the register and told in the report."""
    return await set_plans_due(db, principal.subject, within(principal, congress_id), body.version, body.due_on)
