"""Gives a document of the page out, part by part: to a stranger, to the holder of a pass, to an organiser."""

from collections.abc import AsyncIterator
from itertools import count

from chassis.storage.database import Database
from services.registration.domain.hall_page.page import Document
from services.registration.domain.ids import CongressId, DocumentId
from services.registration.storage.hall_page import documents
from services.registration.usecases.hall_page.hall_desk import the_document
from services.registration.usecases.hall_page.read_hall_page import (
    opened_by_anybody,
    opened_by_pass,
    readable_document,
)

Content = tuple[Document, AsyncIterator[bytes]]
"""What a file is, and its content in parts."""


async def document_for_anybody(db: Database, congress_id: CongressId, document_id: DocumentId) -> Content:
    """Raises NotFound for what is not everybody's, or not now."""
    async with db.connection() as conn:
        document = await readable_document(conn, await opened_by_anybody(conn, congress_id), document_id)
    return document, _parts(db, document_id)


async def document_for_pass(db: Database, secret: str, document_id: DocumentId) -> Content:
    """Raises NotFound for what is not this delegate's, or not now."""
    async with db.connection() as conn:
        document = await readable_document(conn, await opened_by_pass(conn, secret), document_id)
    return document, _parts(db, document_id)


async def document_for_desk(db: Database, congress_id: CongressId, document_id: DocumentId) -> Content:
    """Raises NotFound."""
    async with db.connection() as conn:
        document = await the_document(conn, congress_id, document_id)
    return document, _parts(db, document_id)


async def _parts(db: Database, document_id: DocumentId) -> AsyncIterator[bytes]:
    for number in count():  # whoever takes them slowly holds no connection meanwhile
        async with db.connection() as conn:
            part = await documents.read_part(conn, document_id, number)
        if part is None:
            return
        yield part
