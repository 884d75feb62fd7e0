"""The delegate's own pass, opened by the secret in its address's fragment, which no server or log sees."""

from datetime import datetime

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from chassis.access.attempts import take_try
from chassis.errors import Malformed, NotFound, TooMany
from chassis.http.client_address import address_of
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import public
from contracts.registration import CredentialState
from services.registration.api.badges.qr_picture import qr_svg
from services.registration.api.keyring import Keys
from services.registration.usecases.badges.open_pass import open_pass

TRIES_PER_ADDRESS = 1_000  # a whole hall may stand behind one address; the secret has 192 bits

router = APIRouter(tags=["passes"])


class PassSecret(BaseModel):
    """What stands after # in the pass's address; a mangled one is simply not found."""

    secret: str = Field(max_length=500)


class PassCard(BaseModel):
    """What the phone shows. `qr_svg` and `short_code` are null unless `state` is ISSUED."""

    title_lines: list[str]
    form_of_address: str
    full_name: str
    unit_name: str
    seat: str
    category: str
    category_name: str
    gate_note: str
    starts_at: datetime
    venue: str
    short_code: str | None
    qr_svg: str | None
    state: CredentialState
    synthetic: bool
    hotline: str


@router.post("/passes", dependencies=[public()], responses=problems(NotFound, TooMany, Malformed))
async def show_pass(body: PassSecret, request: Request, response: Response, db: Db, keys: Keys) -> PassCard:
    """Give the pass that a secret opens."""
    await take_try(db, "pass", address_of(request), TRIES_PER_ADDRESS)
    async with db.connection() as conn:
        found = await open_pass(conn, keys, body.secret)
    response.headers["cache-control"] = "no-store"
    return PassCard(
        title_lines=list(found.title_lines),
        form_of_address=found.form_of_address,
        full_name=found.full_name,
        unit_name=found.unit_name,
        seat=found.seat,
        category=found.category,
        category_name=found.category_name,
        gate_note=found.gate_note,
        starts_at=found.starts_at,
        venue=found.venue,
        short_code=found.short_code,
        qr_svg=qr_svg(found.code) if found.code else None,
        state=CredentialState(found.state),
        synthetic=found.synthetic,
        hotline=found.hotline,
    )
