"""The report to the upper level, as page and file, with what the office types."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.keyring import Keys
from services.registration.api.report.credentials import DOCX, FILE, MEDIA, NOT_KEPT, PDF
from services.registration.api.text import Note, Paragraph
from services.registration.api.who import Organizer, StatisticsReader, within
from services.registration.domain.report.summary import SummaryNotes
from services.registration.usecases.summary.read_summary import read_summary
from services.registration.usecases.summary.set_summary_notes import set_summary_notes
from services.registration.usecases.summary.summary import SummaryReport
from services.registration.usecases.summary.summary_file import summary_file

router = APIRouter(tags=["reports"])
READING = problems(Unauthenticated, Forbidden, NotFound, Malformed)
WRITING = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)


class NotesBody(Body):
    """`version` is the one you saw, 0 for none. `addressee`: who stands after “Kính gửi”, "" as the level has it."""

    version: Annotated[int, Field(ge=0, le=2**31 - 1)]
    held_on: date | None = None
    addressee: Note = ""
    press: Paragraph = ""
    problems: Paragraph = ""
    proposals: Paragraph = ""


@router.get("/congresses/{congress_id}/summary-report", responses=READING)
async def show_summary_report(congress_id: UUID, principal: StatisticsReader, db: Db, keys: Keys) -> SummaryReport:
    """Give what is known now: attendance (frozen where it is), programme as held, honours, delegation, lower levels."""
    return await read_summary(db, keys.vault, principal.subject, within(principal, congress_id))


@router.put("/congresses/{congress_id}/summary-report/notes", responses=WRITING)
async def keep_summary_notes(congress_id: UUID, body: NotesBody, principal: Organizer, db: Db) -> SummaryNotes:
    """Keep press, problems, proposals and the day it was really held."""
    notes = SummaryNotes(**body.model_dump())
    return await set_summary_notes(db, principal.subject, within(principal, congress_id), notes)


@router.get(
    "/congresses/{congress_id}/summary-report/file",
    response_class=Response,
    responses={**WRITING, 200: {"content": {PDF: FILE, DOCX: FILE}}},
)
async def download_summary_report(
    congress_id: UUID, principal: StatisticsReader, db: Db, keys: Keys, form: Literal["pdf", "docx"] = "docx"
) -> Response:
    """Give the same as a file."""
    made = await summary_file(db, keys.vault, principal.subject, within(principal, congress_id), form)
    headers = {**NOT_KEPT, "content-disposition": f'attachment; filename="bao-cao-tong-ket.{form}"'}
    return Response(made, media_type=MEDIA[form], headers=headers)
