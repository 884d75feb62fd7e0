"""Deletes a document of the page; who opened it before keeps what lies on their phone."""

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, DocumentId
from services.registration.storage.hall_page import documents
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.hall_page.hall_desk import HallDesk, desk_of, the_document


async def remove_hall_document(db: Database, actor: str, congress_id: CongressId, document_id: DocumentId) -> HallDesk:
    """Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        await the_document(conn, congress_id, document_id)
        await documents.remove_document(conn, document_id)
        await audit.note(conn, actor, "hall_document.removed", str(congress_id), document=str(document_id))
        return await desk_of(conn, congress)
