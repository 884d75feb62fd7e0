"""The delegate's own way in: the screen at the door, the phones before it, and the organisers' rule."""

import asyncio
from typing import Self
from uuid import UUID

import qrcode
from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field, model_validator
from pydantic.dataclasses import dataclass
from qrcode.image.svg import SvgPathFillImage

from chassis import clock
from chassis.access.attempts import take_try
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooMany, Unauthenticated, Unavailable
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.checkin.api.who import AtTheDoor, Keys, Organizer, Venue, Watcher, post_of, within
from services.checkin.domain.hall.answer import HallAnswer
from services.checkin.domain.hall.rule import HallRule
from services.checkin.domain.ids import CallId, ChallengeId, PhoneId
from services.checkin.domain.scans.report import Method
from services.checkin.domain.scans.scanned_text import CODE_DIGITS, SHORT_CODE_DIGITS
from services.checkin.domain.scans.subject import Stranger
from services.checkin.storage.gates.views import GateCard
from services.checkin.storage.hall import halls
from services.checkin.storage.roster.views import CongressCard
from services.checkin.usecases.hall.ask_to_come_in import HallPromise, ask_to_come_in
from services.checkin.usecases.hall.come_in import come_in
from services.checkin.usecases.hall.follow_call import follow_call
from services.checkin.usecases.hall.problems import NotOffered
from services.checkin.usecases.hall.set_hall_rule import set_hall_rule
from services.checkin.usecases.hall.show_hall_code import show_hall_code
from services.checkin.usecases.scans.recognise import recognise

TRIES_PER_BADGE = 12
"""In a minute, for one pass or one typed code: a whole hall may stand behind one address, nobody needs a badge so often."""

router = APIRouter(tags=["hall"])
_PHONE = problems(NotFound, Conflict, RuleBroken, TooMany, Malformed, Unavailable)


@dataclass(frozen=True)
class HallScreen:
    """What the screen at a door shows. `svg` and `digits` are None while the doors are shut or phones would not trust us
    (`offered` false); the next code comes in `left_ms`. `closed`: the doors were open and are shut.
    """

    congress: CongressCard
    gate: GateCard
    session_name: str
    rehearsal: bool
    closed: bool
    offered: bool
    at_once: bool
    svg: str | None
    digits: str | None
    address: str | None
    left_ms: int


class HallOffer(BaseModel):
    offered: bool


class HallRuleView(BaseModel):
    """`offered`: this installation's certificate is one that phones trust."""

    at_once: bool
    offered: bool


class HallRuleBody(Body):
    at_once: bool


class ComingBody(Body):
    """The door's code, as read (`v.…`) or typed (6 digits), and the badge: the code of the pass, or its 12 digits typed."""

    hall: str = Field(max_length=100)
    pass_code: str | None = Field(default=None, pattern=rf"^[0-9]{{{CODE_DIGITS}}}$")
    short_code: str | None = Field(default=None, pattern=rf"^[0-9]{{{SHORT_CODE_DIGITS}}}$")
    phone: PhoneId | None = Field(
        default=None, description="Số ngẫu nhiên của trang này; không có thì lễ tân xác nhận."
    )

    @model_validator(mode="after")
    def _brings_one_badge(self) -> Self:
        if (self.pass_code is None) is (self.short_code is None):
            raise ValueError("pass_code")
        return self


class TapBody(Body):
    challenge_id: ChallengeId
    phone: PhoneId | None = None


class WaitingBody(Body):
    call_id: CallId


def _offered(request: Request) -> bool:
    return bool(request.app.state.phones_trust)


async def _must_be_offered(request: Request) -> None:
    if not _offered(request):
        raise NotOffered


OFFERED = Depends(_must_be_offered)


@router.get("/hall-code", responses=problems(Unauthenticated, Forbidden, NotFound, Unavailable))
async def get_hall_code(principal: Venue, request: Request, response: Response, db: Db) -> HallScreen:
    """Give the code of this screen's door for the next seconds."""
    response.headers["cache-control"] = "no-store"
    shown, offered = await show_hall_code(db, post_of(principal)), _offered(request)
    code = shown.code if offered else None
    address = f"{request.app.state.public_origin}/pass/#{code.token}" if code else None
    return HallScreen(
        congress=shown.congress,
        gate=shown.gate,
        session_name=shown.session.name,
        rehearsal=shown.session.rehearsal,
        closed=shown.session.was_closed(clock.now()),
        offered=offered,
        at_once=shown.rule.at_once,
        svg=await asyncio.to_thread(_drawn, address) if address else None,
        digits=code.digits if code else None,
        address=address,
        left_ms=shown.left_ms,
    )


@router.get("/hall", dependencies=[public()])
async def is_hall_offered(request: Request) -> HallOffer:
    """Tell a pass whether its bearer may come in by phone here."""
    return HallOffer(offered=_offered(request))


@router.post("/hall-challenges", dependencies=[public(), OFFERED], responses=_PHONE)
async def ask_for_a_tap(body: ComingBody, response: Response, db: Db, keys: Keys) -> HallPromise:
    """Promise one tap to the phone that has read the code at a door. Tries are limited for each badge."""
    response.headers["cache-control"] = "no-store"
    text, method = (body.pass_code, Method.QR) if body.pass_code else (body.short_code or "", Method.SHORT_CODE)
    subject, _ = await recognise(db, keys, text, method)
    if not isinstance(subject, Stranger):
        await take_try(db, f"hall {method}", text, TRIES_PER_BADGE)
    return await ask_to_come_in(db, body.hall.strip(), subject, body.phone)


@router.post("/hall-arrivals", dependencies=[public(), OFFERED], responses=_PHONE)
async def tap(body: TapBody, response: Response, db: Db, door: AtTheDoor) -> HallAnswer:
    """Come in, or wait for a steward's nod."""
    response.headers["cache-control"] = "no-store"
    return await come_in(db, door, body.challenge_id, body.phone)


@router.post("/hall-arrivals/waiting", dependencies=[public(), OFFERED], responses=problems(NotFound, RuleBroken))
async def ask_how_it_stands(body: WaitingBody, response: Response, db: Db) -> HallAnswer:
    """Tell a waiting phone how its call stands. Its id stands in the body: addresses are written into logs."""
    response.headers["cache-control"] = "no-store"
    return await follow_call(db, body.call_id)


@router.get("/congresses/{congress_id}/hall-rule", responses=problems(Unauthenticated, Forbidden, NotFound))
async def get_hall_rule(congress_id: UUID, principal: Watcher, request: Request, db: Db) -> HallRuleView:
    """Tell whether delegates may come in by phone, and whether they come in at once."""
    async with db.connection() as conn:
        rule = await halls.rule_of(conn, within(principal, congress_id))
    return HallRuleView(at_once=rule.at_once, offered=_offered(request))


@router.put(
    "/congresses/{congress_id}/hall-rule", responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)
)
async def put_hall_rule(
    congress_id: UUID, body: HallRuleBody, principal: Organizer, request: Request, db: Db
) -> HallRuleView:
    """Set whether who reads the hall's QR with a pass comes in at once."""
    rule = HallRule(at_once=body.at_once)
    kept = await set_hall_rule(db, principal.subject, within(principal, congress_id), rule)
    return HallRuleView(at_once=kept.at_once, offered=_offered(request))


def _drawn(address: str) -> str:
    return str(qrcode.make(address, image_factory=SvgPathFillImage).to_string(encoding="unicode"))
