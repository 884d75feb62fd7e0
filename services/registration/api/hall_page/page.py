"""The page that everybody opens by one QR: by a stranger, and by the holder of a pass, whose secret stands in no address."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import Field
from starlette.responses import StreamingResponse

from chassis.access.attempts import few_guesses, trying
from chassis.errors import Malformed, NotFound, TooMany
from chassis.files.vietnamese import fold
from chassis.http.client_address import address_of
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.problems import problems
from chassis.http.route_rules import public
from services.registration.api.badges.passes import TRIES_PER_ADDRESS, PassSecret
from services.registration.api.hall_page.files import SENT, as_file
from services.registration.api.keyring import Keys
from services.registration.domain.ids import CongressId, DocumentId
from services.registration.usecases.hall_page.find_seat import FoundSeat, seat_by_code, seat_by_name
from services.registration.usecases.hall_page.read_hall_document import document_for_anybody, document_for_pass
from services.registration.usecases.hall_page.read_hall_page import HallPage, read_page_of_pass, read_public_page

router = APIRouter(tags=["hall page"], dependencies=[public()])
MISSES_PER_ADDRESS = 60  # a whole hall may stand behind one address, and who guesses names finds few
MISSES_PER_NAME = 8  # an hour: else the years are tried one by one, and tell when somebody was born
GUESSED_TOO_OFTEN = (
    "Họ tên này vừa được tra sai nhiều lần. Xin tra bằng 12 số trên thẻ, hỏi bàn hỗ trợ, hoặc thử lại sau một giờ."
)


class SeatCode(Body):
    """The twelve digits under the QR of a badge, typed with or without blanks."""

    code: Annotated[str, PlainText(40, least=1)]


class SeatName(Body):
    """The whole name and the year of birth, which only who knows the person knows."""

    full_name: Annotated[str, PlainText(200, least=1)]
    birth_year: Annotated[int, Field(ge=1900, le=2100)]


@router.get("/congresses/{congress_id}/hall-page", responses=problems(NotFound))
async def show_hall_page(congress_id: UUID, response: Response, db: Db, keys: Keys) -> HallPage:
    """Give what everybody may read."""
    response.headers["cache-control"] = "no-store"
    return await read_public_page(db, keys, CongressId(congress_id))


@router.get(
    "/congresses/{congress_id}/hall-page/documents/{document_id}",
    response_class=StreamingResponse,
    responses={**problems(NotFound), **SENT},
)
async def take_public_document(congress_id: UUID, document_id: DocumentId, db: Db) -> StreamingResponse:
    """Give a document that is for everybody."""
    return as_file(await document_for_anybody(db, CongressId(congress_id), document_id))


@router.post("/congresses/{congress_id}/hall-page/seat-by-code", responses=problems(NotFound, TooMany, Malformed))
async def find_seat_by_code(
    congress_id: UUID, body: SeatCode, request: Request, response: Response, db: Db
) -> FoundSeat:
    """Give the seat of who holds a badge."""
    response.headers["cache-control"] = "no-store"
    async with trying(db, ("hall_seat", address_of(request), MISSES_PER_ADDRESS)):
        return await seat_by_code(db, CongressId(congress_id), body.code)


@router.post("/congresses/{congress_id}/hall-page/seat-by-name", responses=problems(NotFound, TooMany, Malformed))
async def find_seat_by_name(
    congress_id: UUID, body: SeatName, request: Request, response: Response, db: Db
) -> FoundSeat:
    """Give the seat of who has this name and year of birth, where the organisers allow that."""
    response.headers["cache-control"] = "no-store"
    whose = f"{congress_id} {fold(body.full_name)}"
    async with (
        trying(db, ("hall_seat", address_of(request), MISSES_PER_ADDRESS)),
        few_guesses(db, "hall_seat_name", whose, MISSES_PER_NAME, GUESSED_TOO_OFTEN),
    ):
        return await seat_by_name(db, CongressId(congress_id), body.full_name, body.birth_year)


@router.post("/passes/hall-page", responses=problems(NotFound, TooMany, Malformed))
async def show_hall_page_of_pass(
    body: PassSecret, request: Request, response: Response, db: Db, keys: Keys
) -> HallPage:
    """Give the page with what is for the holder of this pass."""
    response.headers["cache-control"] = "no-store"
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        return await read_page_of_pass(db, keys, body.secret)


@router.post(
    "/passes/hall-page/documents/{document_id}",
    response_class=StreamingResponse,
    responses={**problems(NotFound, TooMany, Malformed), **SENT},
)
async def take_document_of_pass(
    document_id: DocumentId, body: PassSecret, request: Request, db: Db
) -> StreamingResponse:
    """Give a document that is for the holder of this pass."""
    async with trying(db, ("pass", address_of(request), TRIES_PER_ADDRESS)):
        found = await document_for_pass(db, body.secret, document_id)
    return as_file(found)
