"""The page that everybody opens by one QR, as the organisers work on it."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, UploadFile
from pydantic import Field, StringConstraints
from starlette.responses import StreamingResponse

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.files.plain_text import clean
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, Moment, PlainText
from chassis.http.problems import problems
from services.registration.api.hall_page.files import SENT, as_file
from services.registration.api.text import Name
from services.registration.api.who import Organizer, within
from services.registration.domain.hall_page.page import (
    MOST_BYTES,
    MOST_READERS,
    Audience,
    NoticeKind,
    PageWords,
    Shelf,
)
from services.registration.domain.ids import DocumentId, NoticeId
from services.registration.usecases.hall_page.hall_desk import HallDesk, read_hall_desk
from services.registration.usecases.hall_page.keep_hall_document import keep_hall_document
from services.registration.usecases.hall_page.read_hall_document import document_for_desk
from services.registration.usecases.hall_page.remove_hall_document import remove_hall_document
from services.registration.usecases.hall_page.say_notice import say_notice as put_up
from services.registration.usecases.hall_page.set_hall_words import set_hall_words as store_words
from services.registration.usecases.hall_page.shelve_document import shelve_document
from services.registration.usecases.hall_page.take_down_notice import take_down_notice as take_down

router = APIRouter(prefix="/congresses/{congress_id}", tags=["hall page"])
REFUSED = problems(Unauthenticated, Forbidden, NotFound, Malformed)
ReaderCode = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class HallWords(Body):
    """`revision` is the one that was seen, 0 before anybody saved the page."""

    open: bool
    by_name: bool
    way: Annotated[str, PlainText(1000)] = ""
    revision: Annotated[int, Field(ge=0, le=2**31 - 2)]


class HallShelf(Body):
    """Whose a document is. Times left out: at once, for ever, no embargo. `reader_codes`, codes or names, for NAMED alone."""

    title: Name
    audience: Audience
    from_at: Moment | None = None
    until_at: Moment | None = None
    embargo_until: Moment | None = None
    reader_codes: Annotated[tuple[ReaderCode, ...], Field(max_length=MOST_READERS)] = ()


class HallNoticeWords(Body):
    """A few words for the phones."""

    kind: NoticeKind = NoticeKind.NOTICE
    audience: Literal["ALL", "DELEGATES"] = "ALL"
    text: Annotated[str, PlainText(500, least=1)]


@router.get("/hall-desk", responses=problems(Unauthenticated, Forbidden, NotFound))
async def show_hall_desk(congress_id: UUID, principal: Organizer, db: Db) -> HallDesk:
    """Give the page with all its documents and notices, whoever they are for."""
    return await read_hall_desk(db, within(principal, congress_id))


@router.put("/hall-desk", responses={**REFUSED, **problems(Conflict)})
async def set_hall_words(congress_id: UUID, body: HallWords, principal: Organizer, db: Db) -> HallDesk:
    """Open or shut the page for strangers, and say the way to the hall."""
    words = PageWords(body.open, body.by_name, body.way, body.revision)
    return await store_words(db, principal.subject, within(principal, congress_id), words)


@router.post("/hall-documents", status_code=201, responses={**REFUSED, **problems(RuleBroken, TooLarge)})
async def add_hall_document(congress_id: UUID, file: UploadFile, principal: Organizer, db: Db) -> HallDesk:
    """Keep a document, PDF, JPEG or PNG up to 20 MB. Nobody sees it until its audience is said."""
    data, name = await file.read(MOST_BYTES + 1), clean(file.filename or "")[:200]
    return await keep_hall_document(db, principal.subject, within(principal, congress_id), data, name)


@router.put("/hall-documents/{document_id}", responses=REFUSED)
async def shelve_hall_document(
    congress_id: UUID, document_id: DocumentId, body: HallShelf, principal: Organizer, db: Db
) -> HallDesk:
    """Say whose a document is, from when until when, and until when its content is held back."""
    shelf = Shelf(body.title, body.audience, body.from_at, body.until_at, body.embargo_until)
    congress = within(principal, congress_id)
    return await shelve_document(db, principal.subject, congress, document_id, shelf, body.reader_codes)


@router.delete("/hall-documents/{document_id}", responses=REFUSED)
async def delete_hall_document(congress_id: UUID, document_id: DocumentId, principal: Organizer, db: Db) -> HallDesk:
    """Delete a document."""
    return await remove_hall_document(db, principal.subject, within(principal, congress_id), document_id)


@router.get(
    "/hall-documents/{document_id}/content",
    response_class=StreamingResponse,
    responses={**REFUSED, **SENT},
)
async def take_hall_document(
    congress_id: UUID, document_id: DocumentId, principal: Organizer, db: Db
) -> StreamingResponse:
    """Give a document to be looked at before anybody else may."""
    return as_file(await document_for_desk(db, within(principal, congress_id), document_id))


@router.post("/hall-notices", status_code=201, responses=REFUSED)
async def say_notice(congress_id: UUID, body: HallNoticeWords, principal: Organizer, db: Db) -> HallDesk:
    """Put up a notice."""
    audience = Audience(body.audience)
    return await put_up(db, principal.subject, within(principal, congress_id), body.kind, audience, body.text)


@router.delete("/hall-notices/{notice_id}", responses=REFUSED)
async def take_down_notice(congress_id: UUID, notice_id: NoticeId, principal: Organizer, db: Db) -> HallDesk:
    """Take a notice down."""
    return await take_down(db, principal.subject, within(principal, congress_id), notice_id)
