"""The link of a delegation's head: given and taken back by the office or the unit's clerk, opened by whoever holds it."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import Field

from chassis.access.attempts import trying
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooMany, Unauthenticated
from chassis.http.client_address import address_of
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.registration.api.badges.pass_links import origin_of
from services.registration.api.badges.passes import TRIES_PER_ADDRESS, PassSecret
from services.registration.api.text import Note, UnitCode
from services.registration.api.who import Editor, own_unit, within
from services.registration.domain.answers.register import Line, Value
from services.registration.domain.ids import DelegateId
from services.registration.storage.units.head_links import HeadLink, links_of
from services.registration.usecases.head_links.give_head_link import GivenHeadLink
from services.registration.usecases.head_links.give_head_link import give_head_link as give
from services.registration.usecases.head_links.read_delegation import Delegation, read_delegation
from services.registration.usecases.head_links.revoke_head_link import revoke_head_link as revoke
from services.registration.usecases.head_links.say_by_head import say_by_head, take_back_by_head

router = APIRouter(tags=["heads of delegations"])
STAFF = problems(Unauthenticated, Forbidden, NotFound, Malformed)
HEAD = problems(NotFound, Forbidden, Conflict, RuleBroken, TooMany, Malformed)
Number = Annotated[int, Field(ge=0, le=1_000_000, description="Số lời đã xem, như `number` của người đó.")]


class HeadsWord(PassSecret):
    """What is said of one of the delegation. All but CONFIRMED need a reason."""

    delegate_id: UUID
    value: Value
    reason: Note = ""
    seen: Number


class HeadsTakingBack(PassSecret):
    """Which line's last word is taken back, of one of the delegation."""

    delegate_id: UUID
    line: Line
    seen: Number


@router.get("/congresses/{congress_id}/head-links", responses=STAFF)
async def list_head_links(congress_id: UUID, principal: Editor, db: Db) -> list[HeadLink]:
    """Give which units have a link that holds, until when, and when it was last opened; never the link itself."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    async with db.connection() as conn:
        return await links_of(conn, congress, bound)


@router.post(
    "/congresses/{congress_id}/head-links/{unit_code}", status_code=201, responses={**STAFF, **problems(Conflict)}
)
async def give_head_link(
    congress_id: UUID, unit_code: UnitCode, principal: Editor, request: Request, response: Response, db: Db
) -> GivenHeadLink:
    """Give a link for the head of this unit, once; the one before it holds no more."""
    response.headers["cache-control"] = "no-store"
    congress, origin = within(principal, congress_id), origin_of(request)
    bound = await own_unit(db, principal, congress)
    return await give(db, principal.subject, congress, unit_code, origin, only_unit=bound)


@router.delete("/congresses/{congress_id}/head-links/{unit_code}", responses=STAFF)
async def revoke_head_link(congress_id: UUID, unit_code: UnitCode, principal: Editor, db: Db) -> list[HeadLink]:
    """Take the link of a unit back."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    return await revoke(db, principal.subject, congress, unit_code, only_unit=bound)


@router.post("/delegations", dependencies=[public()], responses=problems(NotFound, TooMany, Malformed))
async def open_delegation(body: PassSecret, request: Request, response: Response, db: Db) -> Delegation:
    """Give the head of a delegation their people."""
    response.headers["cache-control"] = "no-store"
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        return await read_delegation(db, body.secret)


@router.post("/delegations/answers", dependencies=[public()], responses=HEAD)
async def say_of_delegation(body: HeadsWord, request: Request, response: Response, db: Db) -> Delegation:
    """Report one of the delegation absent, late, leaving early, or what they answered."""
    response.headers["cache-control"] = "no-store"
    who = DelegateId(body.delegate_id)
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        return await say_by_head(db, body.secret, who, body.value, body.reason, body.seen)


@router.post("/delegations/answers/taking-back", dependencies=[public()], responses=HEAD)
async def take_back_of_delegation(body: HeadsTakingBack, request: Request, response: Response, db: Db) -> Delegation:
    """Take back what the unit said of one of the delegation."""
    response.headers["cache-control"] = "no-store"
    who = DelegateId(body.delegate_id)
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        return await take_back_by_head(db, body.secret, who, body.line, body.seen)
