"""Reads the page of a congress as its organisers work on it: everything, whoever it is for."""

from dataclasses import dataclass
from datetime import datetime

from chassis.errors import NotFound
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.hall_page.page import Audience, Document, Notice, PageWords
from services.registration.domain.ids import CongressId, DocumentId
from services.registration.storage.hall_page import documents, pages
from services.registration.usecases.congress.the_congress import the_congress

HALL_PAGE = "/hall/#"


@dataclass(frozen=True)
class NamedReader:
    """Somebody for whom a document is, by name."""

    delegate_code: str
    full_name: str


@dataclass(frozen=True)
class ShelvedDocument:
    """A document with whose it is and when. Times None: at once, for ever, no embargo."""

    document_id: DocumentId
    title: str
    name: str
    media_type: str
    bytes: int
    kept_at: datetime
    audience: Audience
    from_at: datetime | None
    until_at: datetime | None
    embargo_until: datetime | None
    readers: tuple[NamedReader, ...]


@dataclass(frozen=True)
class HallDesk:
    """`path` opens the page; `public_address` is the congress's own origin for it, "" for none."""

    path: str
    public_address: str
    words: PageWords
    documents: tuple[ShelvedDocument, ...]
    notices: tuple[Notice, ...]


async def read_hall_desk(db: Database, congress_id: CongressId) -> HallDesk:
    """Raises NotFound."""
    async with db.connection() as conn:
        return await desk_of(conn, await the_congress(conn, congress_id))


async def the_document(conn: Connection, congress_id: CongressId, document_id: DocumentId) -> Document:
    """Raises NotFound."""
    for one in await documents.documents_of(conn, congress_id):
        if one.document_id == document_id:
            return one
    raise NotFound("Không có tài liệu này. Có thể vừa được xóa; xin tải lại trang.")


async def desk_of(conn: Connection, congress: Congress) -> HallDesk:
    """Give the page as it stands."""
    kept = await documents.documents_of(conn, congress.congress_id)
    people = await documents.named(conn, {reader for one in kept for reader in one.shelf.readers})
    return HallDesk(
        path=f"{HALL_PAGE}{congress.congress_id}",
        public_address=congress.public_address,
        words=await pages.words_of(conn, congress.congress_id),
        documents=tuple(_shelved(one, {who: NamedReader(*words) for who, words in people.items()}) for one in kept),
        notices=tuple(await pages.notices_of(conn, congress.congress_id)),
    )


def _shelved(document: Document, people: dict[object, NamedReader]) -> ShelvedDocument:
    shelf = document.shelf
    return ShelvedDocument(
        document_id=document.document_id,
        title=shelf.title,
        name=document.name,
        media_type=document.media_type,
        bytes=document.bytes,
        kept_at=document.kept_at,
        audience=shelf.audience,
        from_at=shelf.from_at,
        until_at=shelf.until_at,
        embargo_until=shelf.embargo_until,
        readers=tuple(words for who, words in people.items() if who in shelf.readers),
    )
