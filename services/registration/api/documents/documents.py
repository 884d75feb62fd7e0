"""Summonses, invitations, rosters and roll calls: what the office fills in, a look at it, and the files."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.file_names import stem_of
from services.registration.api.keyring import Keys
from services.registration.api.text import Code, Paragraph, Text, UnitCode
from services.registration.api.who import Organizer, within
from services.registration.domain.documents.letterhead import Letterhead, LetterKind
from services.registration.domain.documents.wanted import Document, Form, WantedDocuments
from services.registration.domain.ids import DelegateId, DocumentRunId, SessionId
from services.registration.storage.documents.runs import DocumentRun
from services.registration.usecases.documents.make_documents import make_documents
from services.registration.usecases.documents.preview_letter import preview_letter
from services.registration.usecases.documents.read_documents import Documents, read_documents
from services.registration.usecases.documents.read_run import read_run
from services.registration.usecases.documents.save_letterhead import KeptLetterhead, save_letterhead

router = APIRouter(tags=["documents"])
READING = problems(Unauthenticated, Forbidden, NotFound, Malformed)
WRITING = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)
NOT_KEPT = {"cache-control": "no-store"}
PDF, DOCX = "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FILE = {"schema": {"type": "string", "format": "binary"}}
_NAMES = {
    Document.SUMMONS: "giay-trieu-tap",
    Document.INVITATION: "giay-moi",
    Document.ROSTER: "danh-sach-theo-doan",
    Document.ROLL_CALL: "danh-sach-diem-danh",
}
Few = Annotated[list[Text], Field(max_length=10)]


class LetterheadWords(Body):
    """What the office fills in; no number or no day leaves room for a hand."""

    parent_organ: Text = ""
    organ: Text
    number: Annotated[Code, Field(description="Số; để trống thì điền tay.")] = ""
    sign: Code
    place: Text
    issued_on: date | None = None
    subject: Text = ""
    content: list[Paragraph] = Field(default_factory=list, max_length=20)
    signer_role: Few = Field(default_factory=list)
    signer_name: Text = ""
    recipients: Few = Field(default_factory=list)

    def head(self) -> Letterhead:
        lists = {name: tuple(getattr(self, name)) for name in ("content", "signer_role", "recipients")}
        return Letterhead(**{**self.model_dump(include=set(LetterheadWords.model_fields)), **lists})


class LetterheadEdit(LetterheadWords):
    """`version` is the one you saw, 0 for the proposal."""

    version: Annotated[int, Field(ge=0, le=2**31 - 1)]


class WantedFile(Body):
    """One file. Nobody named: everybody of the unit, or of the congress, whom the document is for. `session_id`: a list for one
    sitting, with the seats there; letters have those of all."""

    run_id: DocumentRunId
    document: Document
    form: Form = Form.PDF
    unit_code: UnitCode | None = None
    delegate_ids: list[UUID] = Field(default_factory=list, max_length=20_000)
    session_id: UUID | None = None


@router.get("/congresses/{congress_id}/documents", responses=READING)
async def show_documents(congress_id: UUID, principal: Organizer, db: Db) -> Documents:
    """Give the office's words, whom each document is for, and what was made."""
    return await read_documents(db, within(principal, congress_id))


@router.put("/congresses/{congress_id}/letterheads/{kind}", responses=WRITING)
async def keep_letterhead(
    congress_id: UUID, kind: LetterKind, body: LetterheadEdit, principal: Organizer, db: Db
) -> KeptLetterhead:
    """Keep the office's words for one kind of letter."""
    return await save_letterhead(db, principal.subject, within(principal, congress_id), kind, body.version, body.head())


@router.post(
    "/congresses/{congress_id}/letterheads/{kind}/preview",
    response_class=Response,
    responses={**WRITING, 200: {"content": {"image/png": _FILE}}},
)
async def look_at_letter(
    congress_id: UUID, kind: LetterKind, body: LetterheadWords, principal: Organizer, db: Db
) -> Response:
    """Give a picture of a letter to nobody with these words; nothing is kept."""
    picture = await preview_letter(db, within(principal, congress_id), kind, body.head())
    return Response(picture, media_type="image/png", headers=NOT_KEPT)


@router.post(
    "/congresses/{congress_id}/documents",
    response_class=Response,
    responses={**WRITING, 200: {"content": {PDF: _FILE, DOCX: _FILE}}},
)
async def make_file(congress_id: UUID, body: WantedFile, principal: Organizer, db: Db, keys: Keys) -> Response:
    """Give the file. Meanwhile `GET …/documents/{run_id}` says how far it is."""
    people = frozenset(map(DelegateId, body.delegate_ids))
    session = SessionId(body.session_id) if body.session_id else None
    wanted = WantedDocuments(body.document, body.form, body.unit_code, people, session)
    congress = within(principal, congress_id)
    made = await make_documents(db, keys, principal.subject, congress, body.run_id, wanted)
    stem = await stem_of(db, congress, _NAMES[body.document], body.unit_code)
    name = f'attachment; filename="{stem}.{body.form.lower()}"'
    media = PDF if body.form is Form.PDF else DOCX
    return Response(made, media_type=media, headers={**NOT_KEPT, "content-disposition": name})


@router.get("/congresses/{congress_id}/documents/{run_id}", responses=READING)
async def show_making(congress_id: UUID, run_id: DocumentRunId, principal: Organizer, db: Db) -> DocumentRun:
    """Say how far a making is."""
    return await read_run(db, within(principal, congress_id), run_id)
