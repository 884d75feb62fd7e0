"""Badges as pictures, and all of them for printing."""

import asyncio
from uuid import UUID

from fastapi import APIRouter, Response

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.keyring import Keys
from services.registration.api.who import Organizer, within
from services.registration.domain.badges.paper import Layout
from services.registration.domain.ids import DelegateId
from services.registration.usecases.badges.export_badges import Badge, export_badges
from services.registration.usecases.badges.qr_picture import qr_png, qr_svg
from services.registration.usecases.badges.read_badge_code import read_badge_code
from services.registration.usecases.paper.preview_badge import preview_badge

router = APIRouter(tags=["badges"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Malformed)
NOT_KEPT = {"cache-control": "no-store"}


@router.get("/congresses/{congress_id}/badges", responses=FAILURES)
async def list_badges(congress_id: UUID, principal: Organizer, response: Response, db: Db, keys: Keys) -> list[Badge]:
    """Give every badge that holds; who took them is noted."""
    response.headers.update(NOT_KEPT)
    return await export_badges(db, keys, principal.subject, within(principal, congress_id))


@router.get(
    "/delegates/{delegate_id}/credential.svg",
    response_class=Response,
    responses={**FAILURES, 200: {"content": {"image/svg+xml": {"schema": {"type": "string"}}}}},
)
async def show_credential_svg(delegate_id: UUID, principal: Organizer, db: Db, keys: Keys) -> Response:
    """Give the QR of the badge that holds, as SVG."""
    code = await read_badge_code(db, keys, principal.subject, DelegateId(delegate_id))
    return Response(await asyncio.to_thread(qr_svg, code), media_type="image/svg+xml", headers=NOT_KEPT)


@router.get(
    "/delegates/{delegate_id}/credential.png",
    response_class=Response,
    responses={**FAILURES, 200: {"content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}},
)
async def show_credential_png(delegate_id: UUID, principal: Organizer, db: Db, keys: Keys) -> Response:
    """Give the QR of the badge that holds, as PNG."""
    code = await read_badge_code(db, keys, principal.subject, DelegateId(delegate_id))
    return Response(await asyncio.to_thread(qr_png, code), media_type="image/png", headers=NOT_KEPT)


@router.get(
    "/delegates/{delegate_id}/badge.png",
    response_class=Response,
    responses={
        **FAILURES,
        **problems(RuleBroken),
        200: {"content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}},
    },
)
async def show_badge(
    delegate_id: UUID, principal: Organizer, db: Db, keys: Keys, layout: Layout = Layout.SMALL
) -> Response:
    """Give a picture of the badge as it will be printed, with its portrait; nothing is printed by it."""
    picture = await preview_badge(db, keys, principal.subject, DelegateId(delegate_id), layout)
    return Response(picture, media_type="image/png", headers=NOT_KEPT)
