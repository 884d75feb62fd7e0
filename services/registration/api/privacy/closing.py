"""Why data is kept in a congress and how long, and closing it."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.text import Code, Line
from services.registration.api.who import Auditing, Organizer, within
from services.registration.domain.privacy.data_rules import LONGEST, Basis, DataRule, Kind
from services.registration.usecases.privacy.close_congress import close_congress, pause_closing
from services.registration.usecases.privacy.read_privacy import Privacy, read_privacy
from services.registration.usecases.privacy.set_data_rules import set_data_rules

router = APIRouter(tags=["personal data"])
WRITING = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)


class RuleBody(Body):
    kind: Kind
    basis: Basis
    source: Line
    months: Annotated[int, Field(ge=0, le=LONGEST)]


class RulesBody(Body):
    """`version` is the one you saw, 0 for the defaults; a kind that is left out has its default."""

    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    rules: Annotated[list[RuleBody], Field(max_length=len(Kind))]


class ClosingBody(Body):
    """`code`: the congress's own, typed by who confirms."""

    code: Code


class PauseBody(Body):
    """Whether the closing is broken off or goes on."""

    paused: bool


@router.get("/congresses/{congress_id}/privacy", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_privacy(congress_id: UUID, principal: Auditing, db: Db) -> Privacy:
    """Give each kind of data with its purpose, basis and time, of how many people it is there, and how far the closing is."""
    return await read_privacy(db, within(principal, congress_id))


@router.put("/congresses/{congress_id}/privacy", responses=WRITING)
async def set_privacy(congress_id: UUID, body: RulesBody, principal: Organizer, db: Db) -> Privacy:
    """Set the rules of this congress."""
    rules = tuple(DataRule(one.kind, one.basis, one.source, one.months) for one in body.rules)
    return await set_data_rules(db, principal.subject, within(principal, congress_id), body.version, rules)


@router.post("/congresses/{congress_id}/closing", responses=WRITING)
async def begin_closing(congress_id: UUID, body: ClosingBody, principal: Organizer, db: Db) -> Privacy:
    """Close a congress that is over: its people's data goes when the rules say, by itself."""
    return await close_congress(db, principal.subject, within(principal, congress_id), body.code)


@router.put("/congresses/{congress_id}/closing/pause", responses=WRITING)
async def break_closing_off(congress_id: UUID, body: PauseBody, principal: Organizer, db: Db) -> Privacy:
    """Break the closing off or let it go on."""
    return await pause_closing(db, principal.subject, within(principal, congress_id), paused=body.paused)
