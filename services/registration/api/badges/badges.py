"""Badges as pictures, and all of them for printing."""

from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.badges.qr_picture import qr_png, qr_svg
from services.registration.api.keyring import Keys
from services.registration.api.who import Organizer, within
from services.registration.domain.ids import DelegateId
from services.registration.usecases.badges.export_badges import export_badges
from services.registration.usecases.badges.read_badge_code import read_badge_code
from services.registration.usecases.badges.read_pass_link import read_pass_link

router = APIRouter(tags=["badges"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Malformed)


class BadgeView(BaseModel):
    """What is printed. `code` is the QR's 214 digits, `short_code` 12 digits to type, `pass_path` the phone's page."""

    delegate_id: UUID
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_code: str
    unit_name: str
    category: str
    seat: str
    code: str
    short_code: str
    version: int
    pass_path: str


class PassLink(BaseModel):
    """Where a phone opens the pass, behind the public origin."""

    pass_path: str


@router.get("/congresses/{congress_id}/badges", responses=FAILURES)
async def list_badges(
    congress_id: UUID, principal: Organizer, response: Response, db: Db, keys: Keys
) -> list[BadgeView]:
    """Give every badge that holds; who took them is noted."""
    async with db.transaction() as conn:
        badges = await export_badges(conn, keys, principal.subject, within(principal, congress_id))
    response.headers["cache-control"] = "no-store"
    return [BadgeView.model_validate(one, from_attributes=True) for one in badges]


@router.get(
    "/delegates/{delegate_id}/credential.svg",
    response_class=Response,
    responses={**FAILURES, 200: {"content": {"image/svg+xml": {"schema": {"type": "string"}}}}},
)
async def show_credential_svg(delegate_id: UUID, principal: Organizer, db: Db, keys: Keys) -> Response:
    """Give the QR of the badge that holds, as SVG."""
    async with db.transaction() as conn:
        code = await read_badge_code(conn, keys, principal.subject, DelegateId(delegate_id))
    return Response(qr_svg(code), media_type="image/svg+xml", headers={"cache-control": "no-store"})


@router.get(
    "/delegates/{delegate_id}/credential.png",
    response_class=Response,
    responses={**FAILURES, 200: {"content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}},
)
async def show_credential_png(delegate_id: UUID, principal: Organizer, db: Db, keys: Keys) -> Response:
    """Give the QR of the badge that holds, as PNG."""
    async with db.transaction() as conn:
        code = await read_badge_code(conn, keys, principal.subject, DelegateId(delegate_id))
    return Response(qr_png(code), media_type="image/png", headers={"cache-control": "no-store"})


@router.get("/delegates/{delegate_id}/pass-link", responses=FAILURES)
async def show_pass_link(delegate_id: UUID, principal: Organizer, response: Response, db: Db, keys: Keys) -> PassLink:
    """Give the link to send to this delegate alone: who holds it holds the badge."""
    async with db.transaction() as conn:
        path = await read_pass_link(conn, keys, principal.subject, DelegateId(delegate_id))
    response.headers["cache-control"] = "no-store"
    return PassLink(pass_path=path)
