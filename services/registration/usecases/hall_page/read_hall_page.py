"""Reads the page of a congress as its readers see it: a stranger, or the holder of a pass."""

from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.access.slips import issue_slip
from chassis.errors import NotFound
from chassis.storage.database import Connection, Database
from contracts.access import PROGRAMME_SLIP
from services.registration.domain.congress.congress import Congress, CongressState
from services.registration.domain.congress.moving import Move
from services.registration.domain.hall_page.page import (
    Audience,
    Document,
    Notice,
    NoticeKind,
    PageWords,
    is_listed,
    is_readable,
)
from services.registration.domain.ids import CongressId, DelegateId, DocumentId, NoticeId
from services.registration.domain.people.delegate import CredentialState, Status
from services.registration.storage.badges import credentials
from services.registration.storage.congress import congresses, moves
from services.registration.storage.hall_page import documents, pages
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring, hash_of_secret

NO_PAGE = "Trang này chưa mở hoặc đã đóng. Xin hỏi Ban Tổ chức."


@dataclass(frozen=True)
class HallSession:
    """A sitting that is really held."""

    session_name: str
    starts_at: datetime


@dataclass(frozen=True)
class HallMove:
    """What the invitation still says where the congress went to another time or place."""

    old_starts_at: datetime
    old_venue: str


@dataclass(frozen=True)
class HallDocument:
    """`opens_at`: when its content may be had, None where that is now."""

    document_id: DocumentId
    title: str
    name: str
    media_type: str
    bytes: int
    opens_at: datetime | None


@dataclass(frozen=True)
class HallNotice:
    notice_id: NoticeId
    kind: NoticeKind
    text: str
    said_at: datetime


@dataclass(frozen=True)
class HallPage:
    """What one reader sees. `own`: opened by a pass, so the seat stands there. `by_name`: seats are found by name and birth year too.
    `programme_slip`: with it honors gives this reader the programme.
    """

    congress_id: CongressId
    title_lines: tuple[str, ...]
    starts_at: datetime
    venue: str
    gate_note: str
    hotline: str
    synthetic: bool
    own: bool
    by_name: bool
    way: str
    sessions: tuple[HallSession, ...]
    moved: HallMove | None
    documents: tuple[HallDocument, ...]
    notices: tuple[HallNotice, ...]
    programme_slip: str


@dataclass(frozen=True)
class Opened:
    """Whose page it is; `reader` None is a stranger."""

    congress: Congress
    words: PageWords
    reader: DelegateId | None


async def read_public_page(db: Database, keyring: Keyring, congress_id: CongressId) -> HallPage:
    """Raises NotFound where the organisers have not opened it."""
    async with db.connection() as conn:
        return await _page(conn, keyring, await opened_by_anybody(conn, congress_id))


async def read_page_of_pass(db: Database, keyring: Keyring, secret: str) -> HallPage:
    """Give the page with what is for this delegate. Raises NotFound for a secret that opens nothing, or a badge that ended."""
    async with db.connection() as conn:
        return await _page(conn, keyring, await opened_by_pass(conn, secret))


async def opened_by_anybody(conn: Connection, congress_id: CongressId) -> Opened:
    """Raises NotFound."""
    congress = await congresses.find_congress(conn, congress_id)
    words = await pages.words_of(conn, congress_id)
    if congress is None or congress.state is not CongressState.ACTIVE or not words.open:
        raise NotFound(NO_PAGE)
    return Opened(congress, words, None)


async def opened_by_pass(conn: Connection, secret: str) -> Opened:
    """Raises NotFound."""
    opened = await credentials.find_by_pass(conn, hash_of_secret(secret))
    delegate = await delegates.find_delegate(conn, opened.delegate_id) if opened else None
    congress = await congresses.find_congress(conn, delegate.congress_id) if delegate else None
    if opened is None or delegate is None or congress is None or congress.state is not CongressState.ACTIVE:
        raise NotFound(NO_PAGE)
    holds = any(
        one.credential_id == opened.credential_id and one.state is CredentialState.ISSUED
        for one in delegate.credentials
    )
    if not holds or delegate.status is not Status.ACTIVE:
        raise NotFound(NO_PAGE)
    return Opened(congress, await pages.words_of(conn, congress.congress_id), delegate.delegate_id)


async def readable_document(conn: Connection, opened: Opened, document_id: DocumentId) -> Document:
    """Give a document that this reader may have now. Raises NotFound, never saying that there is one for others."""
    for one in await documents.documents_of(conn, opened.congress.congress_id):
        if one.document_id == document_id and is_readable(one.shelf, opened.reader, clock.now()):
            return one
    raise NotFound("Tài liệu này chưa mở hoặc đã được gỡ. Xin tải lại trang.")


async def _page(conn: Connection, keyring: Keyring, opened: Opened) -> HallPage:
    congress, reader, now = opened.congress, opened.reader, clock.now()
    kept = await documents.documents_of(conn, congress.congress_id)
    said = await pages.notices_of(conn, congress.congress_id)
    moved = await moves.moves_of(conn, congress.congress_id)
    return HallPage(
        congress_id=congress.congress_id,
        title_lines=congress.title_lines,
        starts_at=congress.starts_at,
        venue=congress.venue,
        gate_note=congress.gate_note,
        hotline=congress.hotline,
        synthetic=congress.synthetic,
        own=reader is not None,
        by_name=opened.words.by_name,
        way=opened.words.way,
        sessions=_sessions(congress),
        moved=_moved(moved[0]) if moved else None,
        documents=tuple(_document(one, now) for one in kept if is_listed(one.shelf, reader, now)),
        notices=tuple(_notice(one) for one in said if reader or one.audience is Audience.ALL),
        programme_slip=issue_slip(keyring.token_key, keyring.token_key_number, PROGRAMME_SLIP, congress.congress_id),
    )


def _sessions(congress: Congress) -> tuple[HallSession, ...]:
    held = sorted((one for one in congress.sessions if not one.rehearsal), key=lambda one: one.starts_at)
    return tuple(HallSession(one.name, one.starts_at) for one in held)


def _moved(move: Move) -> HallMove:
    return HallMove(move.old_starts_at, move.old_venue)


def _document(one: Document, now: datetime) -> HallDocument:
    embargo = one.shelf.embargo_until
    opens_at = embargo if embargo and now < embargo else None
    return HallDocument(one.document_id, one.shelf.title, one.name, one.media_type, one.bytes, opens_at)


def _notice(one: Notice) -> HallNotice:
    return HallNotice(one.notice_id, one.kind, one.text, one.said_at)
