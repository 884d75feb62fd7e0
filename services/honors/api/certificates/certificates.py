"""Certificates: where their words stand, the picture under them, and what is printed of them; the yearbook."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, File, Form, Query, UploadFile
from fastapi.responses import Response

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.spreadsheets import SENT, spreadsheet
from services.honors.api.certificates.bodies import Award, PreviewBody, SetLayoutBody
from services.honors.api.who import Editor, Reader, within
from services.honors.usecases.certificates import draw_certificates as drawing
from services.honors.usecases.certificates import set_layout as setting
from services.honors.usecases.certificates.draw_yearbook import draw_yearbook as draw_book
from services.honors.usecases.certificates.export_certificates import export_certificates as export
from services.honors.usecases.certificates.read_certificates import Certificates
from services.honors.usecases.certificates.read_certificates import read_certificates as read

router = APIRouter(tags=["certificates"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound, Malformed)
PDF, PNG = "application/pdf", "image/png"
_FILE = {"schema": {"type": "string", "format": "binary"}}
_DRAWN = {**UNSEEN, **problems(RuleBroken), 200: {"content": {PDF: _FILE}}}
Of = Annotated[Award, Query(alias="award")]


@router.get("/congresses/{congress_id}/certificates", responses=UNSEEN)
async def read_certificates(congress_id: UUID, principal: Reader, db: Db) -> Certificates:
    """Give how many certificates there are by award, how many may be printed, and where their words stand."""
    return await read(db, within(principal, congress_id))


@router.put("/congresses/{congress_id}/certificates/layout", responses={**UNSEEN, **problems(Conflict)})
async def set_certificate_layout(congress_id: UUID, body: SetLayoutBody, principal: Editor, db: Db) -> int:
    """Keep where the words of an award's certificates stand; gives the version that it has now."""
    here, layout = within(principal, congress_id), body.layout.layout()
    return await setting.set_layout(db, here, principal.subject, body.award_name, body.version, layout)


@router.post(
    "/congresses/{congress_id}/certificates/background", status_code=204, responses={**UNSEEN, **problems(TooLarge)}
)
async def set_certificate_background(
    congress_id: UUID,
    principal: Editor,
    db: Db,
    file: Annotated[UploadFile, File(description="Nền của giấy: một ảnh, hoặc trang đầu của một tệp PDF")],
    award_name: Annotated[Award, Form()] = "",
) -> None:
    """Put the office's picture under the words."""
    here = within(principal, congress_id)
    await setting.set_background(db, here, principal.subject, award_name, await file.read())


@router.delete("/congresses/{congress_id}/certificates/background", status_code=204, responses=UNSEEN)
async def remove_certificate_background(congress_id: UUID, principal: Editor, db: Db, award: Of = "") -> None:
    """Take the picture away: the words are printed on the office's own forms."""
    await setting.set_background(db, within(principal, congress_id), principal.subject, award, None)


@router.post(
    "/congresses/{congress_id}/certificates/preview",
    response_class=Response,
    responses={**UNSEEN, **problems(RuleBroken), 200: {"content": {PNG: _FILE}}},
)
async def preview_certificate(congress_id: UUID, body: PreviewBody, principal: Editor, db: Db) -> Response:
    """Give a picture of the longest certificate of an award as a layout, kept or not, would have it."""
    here = within(principal, congress_id)
    made = await drawing.draw_preview(db, here, body.award_name, body.layout.layout())
    return Response(made, media_type=PNG, headers={"cache-control": "no-store"})


@router.get("/congresses/{congress_id}/certificates/print.pdf", response_class=Response, responses=_DRAWN)
async def print_certificates(
    congress_id: UUID, principal: Reader, db: Db, award: Of, background: bool = True
) -> Response:
    """Give an award's certificates in the order of the stack, with the picture under them or the words alone."""
    here = within(principal, congress_id)
    made, edition = await drawing.draw_certificates(db, here, principal.subject, award, background=background)
    return _pdf(made, f"giay-chung-nhan-{edition}")


@router.get("/congresses/{congress_id}/certificates/test.pdf", response_class=Response, responses=_DRAWN)
async def print_certificate_test(congress_id: UUID, principal: Reader, db: Db, award: Of = "") -> Response:
    """Give a sheet with rulers and sample words, to lay over a form."""
    return _pdf(await drawing.draw_test_sheet(db, within(principal, congress_id), award), "to-thu")


@router.get("/congresses/{congress_id}/certificates/data.xlsx", response_class=Response, responses={**UNSEEN, **SENT})
async def export_certificates(congress_id: UUID, principal: Reader, db: Db) -> Response:
    """Give what a print shop needs, in the order of the stack."""
    made = await export(db, within(principal, congress_id), principal.subject)
    return spreadsheet(made, "du-lieu-in-giay")


@router.get("/congresses/{congress_id}/yearbook.pdf", response_class=Response, responses=_DRAWN)
async def draw_yearbook(congress_id: UUID, principal: Reader, db: Db) -> Response:
    """Give the yearbook of all whose words were approved."""
    return _pdf(await draw_book(db, within(principal, congress_id), principal.subject), "ky-yeu")


def _pdf(made: bytes, name: str) -> Response:
    headers = {"cache-control": "no-store", "content-disposition": f'inline; filename="{name}.pdf"'}
    return Response(made, media_type=PDF, headers=headers)
