"""Keeps that an honour roll could not be read at all, and says when nothing is left to do about it."""

from chassis import clock
from chassis.errors import NotFound
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, ImportId
from services.honors.storage.roll_file import roll_imports
from services.honors.storage.roll_file.roll_imports import KeptRollImport

_LONGEST = 500


async def keep_refused_roll(db: Database, actor: str, congress_id: CongressId, filename: str, why: str) -> None:
    """Keep the file in the log with the sentence that its sender read; the same refusal once."""
    async with db.transaction() as conn:
        kept = await roll_imports.imports_of(conn, congress_id)
        same = next((one for one in kept if one.filename == filename), None)
        if same and same.refused == why[:_LONGEST] and not same.settled_at:
            return
        about = (ImportId(new_id()), congress_id, actor, filename, clock.now(), 0, 0, 0)
        await roll_imports.keep_import(conn, KeptRollImport(*about, refused=why[:_LONGEST]))


async def settle_refused_roll(db: Database, actor: str, congress_id: CongressId, import_id: ImportId) -> None:
    """Say that nothing is left to do about a file that could not be read. Raises NotFound where there is none open."""
    async with db.transaction() as conn:
        if not await roll_imports.settle_refused(conn, congress_id, import_id, clock.now()):
            raise NotFound("Không có tệp này, hoặc tệp đã xử lý rồi.")
        await audit.note(conn, actor, "roll.file_settled", str(import_id))
