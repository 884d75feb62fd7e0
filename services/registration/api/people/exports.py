"""Delegates as a spreadsheet that goes out."""

from typing import Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import Field

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from chassis.http.spreadsheets import SENT, spreadsheet
from services.registration.api.file_names import stem_of
from services.registration.api.text import Code
from services.registration.api.who import Reader, may_know_needs, own_unit, within
from services.registration.domain.ids import DelegateId
from services.registration.usecases.answers.export_callers import export_callers
from services.registration.usecases.roster.export_people import Wish, export_people

router = APIRouter(tags=["roster"])
_NAMES = {
    "roster": "danh-sach-dai-bieu",
    "missing": "thong-tin-con-thieu",
    "roll_call": "danh-sach-ky-nhan",
    "seats": "danh-sach-ghe",
    "badges": "danh-sach-the-dai-bieu",
    "callers": "danh-sach-goi-dien",
}


class WantedExport(Body):
    """`missing`: what lacks of whom, a sheet a unit, to be filled in and sent back; `roll_call`: to print and sign; `seats`: who
    sits where, also in sittings seated on their own; `badges`: whose badge is on paper, in which edition, since when; `callers`: who has not answered, and how many come, of all or of a unit."""

    kind: Literal["roster", "missing", "roll_call", "seats", "badges", "callers"]
    unit_code: Code | None = None
    delegate_ids: list[UUID] | None = Field(None, max_length=20_000, description="Chỉ những người này.")


@router.post(
    "/congresses/{congress_id}/exports",
    response_class=Response,
    responses={**problems(Unauthenticated, Forbidden, NotFound, Malformed), **SENT},
)
async def export_roster(congress_id: UUID, body: WantedExport, principal: Reader, db: Db) -> Response:
    """Give an XLSX whose cells are all texts. The roster comes back by an import and changes nothing; sealed attributes
    are in none of them. A registrar of a unit gets that unit."""
    congress = within(principal, congress_id)
    only_unit = await own_unit(db, principal, congress)
    if body.kind == "callers":
        called = await export_callers(db, principal.subject, congress, only_unit=only_unit or body.unit_code)
        return spreadsheet(called, await stem_of(db, congress, _NAMES[body.kind], body.unit_code))
    only = None if body.delegate_ids is None else frozenset(map(DelegateId, body.delegate_ids))
    wish = Wish(body.kind, body.unit_code, only)
    with_needs = may_know_needs(principal)
    made = await export_people(db, principal.subject, congress, wish, only_unit=only_unit, with_needs=with_needs)
    return spreadsheet(made, await stem_of(db, congress, _NAMES[body.kind], body.unit_code))
