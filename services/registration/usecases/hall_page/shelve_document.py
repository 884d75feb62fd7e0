"""Says whose a document of the page is and from when until when."""

from collections.abc import Sequence
from dataclasses import replace

from chassis.errors import Malformed
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.hall_page.page import Audience, Shelf, why_not
from services.registration.domain.hall_page.readers import readers_of
from services.registration.domain.ids import CongressId, DelegateId, DocumentId
from services.registration.storage.hall_page import documents
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.hall_page.hall_desk import HallDesk, desk_of, the_document


async def shelve_document(
    db: Database,
    actor: str,
    congress_id: CongressId,
    document_id: DocumentId,
    shelf: Shelf,
    reader_codes: Sequence[str],
) -> HallDesk:
    """`reader_codes` are codes or names and count for NAMED alone. Raises NotFound, Malformed (a code or name of nobody or of
    several, times that make no sense)."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        await the_document(conn, congress_id, document_id)
        if shelf.audience is Audience.NAMED:
            shelf = replace(shelf, readers=await _readers(conn, congress_id, reader_codes))
        if unfit := why_not(shelf):
            field, sentence = unfit
            errors = [{"field": f"body.{field}", "code": "unfit", "message": sentence}]
            raise Malformed(sentence, errors=errors)
        await documents.put_shelf(conn, document_id, shelf)
        details = {"document": str(document_id), "audience": shelf.audience}
        await audit.note(conn, actor, "hall_document.shelved", str(congress_id), **details)
        return await desk_of(conn, congress)


async def _readers(conn: Connection, congress_id: CongressId, written: Sequence[str]) -> frozenset[DelegateId]:
    readers = readers_of(written, await documents.possible_readers(conn, congress_id))
    if isinstance(readers, str):
        raise Malformed(readers, errors=[{"field": "body.reader_codes", "code": "unknown", "message": readers}])
    return readers
