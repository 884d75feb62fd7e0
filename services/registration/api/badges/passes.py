"""The delegate's own pass, opened by the secret in its address's fragment, which no server or log sees."""

from typing import Literal

from fastapi import APIRouter, Request, Response
from pydantic import Field

from chassis.access.attempts import take_try, trying
from chassis.errors import Conflict, Malformed, NotFound, RuleBroken, TooMany
from chassis.http.client_address import address_of
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.registration.api.answers.visits import VisitWords
from services.registration.api.keyring import Keys
from services.registration.api.text import Note
from services.registration.domain.answers.register import Value
from services.registration.usecases.answers.answer_by_pass import OwnAnswer, answer_by_pass
from services.registration.usecases.answers.visits.keeping_visit import VisitFile
from services.registration.usecases.answers.visits.tell_own_visit import tell_own_visit
from services.registration.usecases.badges.open_pass import Pass, open_pass

TRIES_PER_ADDRESS = 1_000  # a whole hall may stand behind one address; the secret has 192 bits
WORDS_PER_LINK = 20
"""in a minute, by one link: each is a line in the trail"""

router = APIRouter(tags=["passes"])


class PassSecret(Body):
    """What stands after # in the pass's address; a mangled one is simply not found."""

    secret: str = Field(max_length=500)


class OwnWord(PassSecret):
    """DECLINED needs a reason."""

    answer: Literal["CONFIRMED", "DECLINED"]
    reason: Note = ""


class OwnVisit(PassSecret, VisitWords):
    """With whom and how the guest comes, whole."""


@router.post("/passes", dependencies=[public()], responses=problems(NotFound, TooMany, Malformed))
async def show_pass(body: PassSecret, request: Request, response: Response, db: Db, keys: Keys) -> Pass:
    """Give the pass that a secret opens."""
    response.headers["cache-control"] = "no-store"
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        return await open_pass(db, keys, body.secret)


@router.post(
    "/passes/answers", dependencies=[public()], responses=problems(NotFound, Conflict, RuleBroken, TooMany, Malformed)
)
async def answer_summons(body: OwnWord, request: Request, response: Response, db: Db) -> OwnAnswer:
    """Say whether the holder of a pass comes, and why not; changed by saying it again, until the doors open."""
    response.headers["cache-control"] = "no-store"
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        return await answer_by_pass(db, body.secret, Value(body.answer), body.reason)


@router.put(
    "/passes/visit", dependencies=[public()], responses=problems(NotFound, Conflict, RuleBroken, TooMany, Malformed)
)
async def tell_of_visit(body: OwnVisit, request: Request, response: Response, db: Db) -> VisitFile:
    """Say with whom and how the guest who holds a pass comes; changed by saying it again, until the doors open."""
    response.headers["cache-control"] = "no-store"
    await take_try(db, "visit-by-pass", body.secret, WORDS_PER_LINK)
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        return await tell_own_visit(db, body.secret, body.visit, body.seen)
