"""Links to passes, to be sent to those who hold the badges."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from chassis.errors import Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.files.writing import write_table
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.spreadsheets import SENT, spreadsheet
from services.registration.api.file_names import stem_of
from services.registration.api.keyring import Keys
from services.registration.api.text import Code
from services.registration.api.who import Organizer, within
from services.registration.domain.badges.sending import origin_to_send
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import DelegateId
from services.registration.usecases.badges.read_pass_link import PassLink, read_pass_link
from services.registration.usecases.badges.read_pass_links import PassesToSend, PassToSend, read_pass_links

router = APIRouter(tags=["passes"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Malformed)
UnitCode = Annotated[Code | None, Query(description="Chỉ đoàn này.")]
HEADINGS = (
    *("Đoàn", "Mã đại biểu", "Họ và tên", "Chức vụ", "Năm sinh"),
    *("Điện thoại", "Liên kết thẻ", "Tin nhắn", "Đã mở"),
)


@router.get("/delegates/{delegate_id}/pass-link", responses=FAILURES)
async def show_pass_link(
    delegate_id: UUID, principal: Organizer, request: Request, response: Response, db: Db, keys: Keys
) -> PassLink:
    """Give the link to send to this delegate alone: who holds it holds the badge."""
    response.headers["cache-control"] = "no-store"
    return await read_pass_link(db, keys, principal.subject, DelegateId(delegate_id), origin_of(request))


@router.get("/congresses/{congress_id}/pass-links", responses=FAILURES)
async def list_pass_links(
    congress_id: UUID,
    principal: Organizer,
    request: Request,
    response: Response,
    db: Db,
    keys: Keys,
    unit: UnitCode = None,
) -> PassesToSend:
    """Give the links of all badges that hold, each for one person, and who has opened theirs; who took them is noted."""
    response.headers["cache-control"] = "no-store"
    congress = within(principal, congress_id)
    return await read_pass_links(db, keys, principal.subject, congress, origin_of(request), unit)


@router.get(
    "/congresses/{congress_id}/pass-links.xlsx",
    response_class=Response,
    responses={**problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed), **SENT},
)
async def download_pass_links(
    congress_id: UUID, principal: Organizer, request: Request, db: Db, keys: Keys, unit: UnitCode = None
) -> Response:
    """Give the same as a table for the head of a delegation; refused as long as its links open in the house alone."""
    congress = within(principal, congress_id)
    found = await read_pass_links(db, keys, principal.subject, congress, origin_of(request), unit)
    found.require_that_they_open()
    name = await stem_of(db, congress, "lien-ket-the", unit)
    answer = spreadsheet(write_table(HEADINGS, [_row(one) for one in found.passes]), name)
    answer.headers["cache-control"] = "no-store"
    return answer


def _row(one: PassToSend) -> list[str]:
    name = f"{one.form_of_address} {one.full_name}".strip()
    opened = f"{in_vietnam(one.opened_at):%H:%M %d/%m/%Y}" if one.opened_at else "Chưa mở"
    who = [one.unit_name, one.delegate_code, name, one.position, str(one.birth_year or "")]
    return [*who, one.phone, one.url, one.message, opened]


def origin_of(request: Request) -> str:
    """Give where a pass opens that is sent from this desk."""
    return origin_to_send(request.app.state.public_origin, f"https://{request.headers.get('host', '')}")
