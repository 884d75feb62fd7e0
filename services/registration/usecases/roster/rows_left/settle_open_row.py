"""Says of a row that did not come in that nothing is left to do about it."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId, ImportId
from services.registration.storage.people import roster_imports
from services.registration.usecases.channels import LIVE


async def settle_open_row(
    db: Database, actor: str, congress_id: CongressId, import_id: ImportId, at: int, *, only_own: bool = False
) -> None:
    """Settle the row of this number; a unit's clerk (`only_own`) only of a file of their own. Raises NotFound where the
    import has no such row open."""
    async with db.transaction() as conn:
        by = actor if only_own else None
        if not await roster_imports.settle_row(conn, congress_id, import_id, at, by):
            raise NotFound("Không có dòng này, hoặc dòng đã xử lý rồi.")
        await audit.note(conn, actor, "roster.row_settled", str(import_id), at=at)
        await touch(conn, LIVE, str(congress_id))
