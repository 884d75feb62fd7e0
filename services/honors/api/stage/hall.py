"""Cards for the hall that name nobody, and the picture of the public roll's code."""

from typing import Annotated, Literal
from uuid import UUID

import qrcode
from fastapi import APIRouter, Request, Response
from qrcode.image.svg import SvgPathFillImage

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import PlainText
from chassis.http.problems import problems
from services.honors.api.bodies import SeenCommand
from services.honors.api.commands import stage_command
from services.honors.api.who import Insider, Onlooker, Operator, within
from services.honors.domain.stage.command import CommandAnswer
from services.honors.domain.stage.stage import CardKind
from services.honors.storage.known.known_delegates import list_units
from services.honors.usecases.stage.hall.show_hall_card import show_hall_card as show

router = APIRouter(tags=["stage"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed)


class HallCardBody(SeenCommand):
    """`unit_name` is the delegation of an ARRIVAL; a COUNTDOWN is to the next sitting."""

    card: Literal["WELCOME", "ARRIVAL", "COUNTDOWN", "ROLL_CODE"]
    unit_name: Annotated[str, PlainText(300)] = ""


@router.post("/congresses/{congress_id}/hall-cards", responses=REFUSED)
async def show_hall_card(
    congress_id: UUID, body: HallCardBody, principal: Operator, db: Db, request: Request
) -> CommandAnswer:
    """Put such a card on the screens."""
    command, origin = stage_command(principal, congress_id, body), str(request.app.state.public_origin)
    return await show(db, command, CardKind(body.card), body.unit_name, origin)


@router.get("/congresses/{congress_id}/delegations", responses=UNSEEN)
async def list_delegations(congress_id: UUID, principal: Insider, db: Db) -> list[str]:
    """Give the delegations that may be announced as arriving."""
    async with db.connection() as conn:
        return await list_units(conn, within(principal, congress_id))


@router.get(
    "/congresses/{congress_id}/roll-code.svg",
    response_class=Response,
    responses={**UNSEEN, 200: {"content": {"image/svg+xml": {"schema": {"type": "string"}}}}},
)
async def get_roll_code(congress_id: UUID, principal: Onlooker, request: Request) -> Response:
    """Give the address of the public roll as a QR, with its quiet zone."""
    address = f"{request.app.state.public_origin}/feed/{within(principal, congress_id)}"
    drawn = qrcode.make(address, image_factory=SvgPathFillImage).to_string()
    return Response(drawn, media_type="image/svg+xml", headers={"cache-control": "private, max-age=3600"})
