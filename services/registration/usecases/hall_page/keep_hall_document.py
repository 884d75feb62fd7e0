"""Takes in a document for the page of a congress; nobody sees it until somebody says whose it is."""

import hashlib

from chassis import clock
from chassis.errors import RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.hall_page.page import MOST_BYTES, MOST_DOCUMENTS, Audience, Document, Shelf
from services.registration.domain.ids import CongressId, DocumentId
from services.registration.domain.nominations.evidence import file_name
from services.registration.storage.hall_page import documents
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.content_taken_in import media_type_of, parts_of
from services.registration.usecases.hall_page.hall_desk import HallDesk, desk_of


async def keep_hall_document(db: Database, actor: str, congress_id: CongressId, content: bytes, name: str) -> HallDesk:
    """Raises NotFound, TooLarge, Malformed (no PDF, JPEG or PNG), RuleBroken (the same file again, too many)."""
    media_type = await media_type_of(content, MOST_BYTES, "Tài liệu")
    named = file_name(name, media_type)
    shelf = Shelf(named.rsplit(".", 1)[0], Audience.NOBODY)
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        if len(await documents.documents_of(conn, congress_id)) >= MOST_DOCUMENTS:
            raise RuleBroken(f"Mỗi đại hội tối đa {MOST_DOCUMENTS} tài liệu. Xin xóa bớt hoặc ghép lại thành một PDF.")
        kept = Document(DocumentId(new_id()), named, media_type, len(content), clock.now(), shelf)
        if not await documents.insert_document(conn, congress_id, kept, hashlib.sha256(content).digest(), actor):
            raise RuleBroken("Tệp này đã có trong danh sách tài liệu. Xin sửa ngay ở tài liệu đó.")
        for number, part in enumerate(parts_of(content)):
            await documents.insert_part(conn, kept.document_id, number, part)
        await audit.note(conn, actor, "hall_document.kept", str(congress_id), document=str(kept.document_id))
        return await desk_of(conn, congress)
