"""Keeps the documents of a congress's page, in parts: neither side holds a whole file."""

from collections.abc import Collection, Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.hall_page.page import Audience, Document, Shelf
from services.registration.domain.hall_page.readers import Reader
from services.registration.domain.ids import CongressId, DelegateId, DocumentId


async def documents_of(conn: Connection, congress_id: CongressId) -> list[Document]:
    """Give all of them, the oldest first."""
    return [
        Document(
            row["document_id"],
            row["name"],
            row["media_type"],
            row["bytes"],
            row["kept_at"],
            Shelf(
                title=row["title"],
                audience=Audience(row["audience"]),
                from_at=row["from_at"],
                until_at=row["until_at"],
                embargo_until=row["embargo_until"],
                readers=frozenset(DelegateId(one) for one in row["readers"]),
            ),
        )
        for row in await conn.fetch(_ALL, congress_id)
    ]


async def insert_document(
    conn: Connection, congress_id: CongressId, document: Document, digest: bytes, actor: str
) -> bool:
    """Store what a file is, before its parts; tell False where the congress has the same file already."""
    done = await conn.fetchval(
        _INSERT,
        *(document.document_id, congress_id, document.shelf.title, document.name, document.media_type),
        *(document.bytes, digest, document.shelf.audience, actor, document.kept_at),
    )
    return done is not None


async def insert_part(conn: Connection, document_id: DocumentId, number: int, content: bytes) -> None:
    await conn.execute(_INSERT_PART, document_id, number, content)


async def read_part(conn: Connection, document_id: DocumentId, number: int) -> bytes | None:
    """Give one part of the content, counted from 0; None behind the last one."""
    part: bytes | None = await conn.fetchval(_PART, document_id, number)
    return part


async def put_shelf(conn: Connection, document_id: DocumentId, shelf: Shelf) -> None:
    """Store whose a document is and when, and who is named."""
    times: Sequence[datetime | None] = (shelf.from_at, shelf.until_at, shelf.embargo_until)
    await conn.execute(_PUT, document_id, shelf.title, shelf.audience, *times)
    await conn.execute(_NO_READERS, document_id)
    await conn.execute(_READERS, document_id, list(shelf.readers))


async def remove_document(conn: Connection, document_id: DocumentId) -> None:
    await conn.execute(_REMOVE, document_id)


async def possible_readers(conn: Connection, congress_id: CongressId) -> list[Reader]:
    """Give everybody who is on the list, by unit and name."""
    return [Reader(**dict(row)) for row in await conn.fetch(_POSSIBLE, congress_id)]


async def named(conn: Connection, readers: Collection[DelegateId]) -> dict[DelegateId, tuple[str, str]]:
    """Give the code and the name of each."""
    rows = await conn.fetch(_NAMED, list(readers))
    return {DelegateId(row["delegate_id"]): (row["delegate_code"], row["full_name"]) for row in rows}


_ALL = """
SELECT document_id, title, name, media_type, bytes, kept_at, audience, from_at, until_at, embargo_until,
       ARRAY(SELECT delegate_id FROM hall_document_readers r WHERE r.document_id = d.document_id) AS readers
FROM hall_documents d WHERE congress_id = $1 ORDER BY kept_at, document_id
"""
_INSERT = """
INSERT INTO hall_documents (document_id, congress_id, title, name, media_type, bytes, digest, audience, actor, kept_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (congress_id, digest) DO NOTHING RETURNING document_id
"""
_INSERT_PART = """INSERT INTO hall_document_parts (document_id, number, content) VALUES ($1, $2, $3)"""
_PART = """SELECT content FROM hall_document_parts WHERE document_id = $1 AND number = $2"""
_PUT = """
UPDATE hall_documents SET title = $2, audience = $3, from_at = $4, until_at = $5, embargo_until = $6
WHERE document_id = $1
"""
_NO_READERS = """DELETE FROM hall_document_readers WHERE document_id = $1"""
_REMOVE = """DELETE FROM hall_documents WHERE document_id = $1"""
_READERS = """INSERT INTO hall_document_readers (document_id, delegate_id) SELECT $1, unnest($2::uuid[])"""
_POSSIBLE = """
SELECT d.delegate_id, d.delegate_code AS code, d.full_name, u.name AS unit
FROM delegates d JOIN units u USING (congress_id, unit_code)
WHERE d.congress_id = $1 AND d.status = 'ACTIVE' AND d.erased_at IS NULL ORDER BY u.place, d.sort_key, d.delegate_code
"""
_NAMED = """
SELECT delegate_id, delegate_code, full_name FROM delegates WHERE delegate_id = ANY($1) ORDER BY sort_key, delegate_code
"""
