"""Reads how far a making of documents is."""

from chassis.errors import NotFound
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, DocumentRunId
from services.registration.storage.documents import runs
from services.registration.storage.documents.runs import DocumentRun


async def read_run(db: Database, congress_id: CongressId, run_id: DocumentRunId) -> DocumentRun:
    """Raises NotFound."""
    async with db.connection() as conn:
        found = await runs.find_run(conn, congress_id, run_id)
    if found is None:
        raise NotFound("Không có lần tạo này.")
    return found
