"""Finds a file that came in and may still be taken back."""

from datetime import timedelta

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, ImportId
from services.registration.storage.people import roster_imports
from services.registration.storage.people.roster_imports import KeptImport

TIME_TO_UNDO = timedelta(hours=24)


async def find_to_undo(
    conn: Connection, congress_id: CongressId, import_id: ImportId, only_actor: str | None
) -> KeptImport:
    """Give the import; `only_actor` binds who sees their own alone. Raises NotFound, RuleBroken (undone already, too late)."""
    found = await roster_imports.imports_of(conn, congress_id)
    kept = next((one for one in found if one.import_id == import_id and only_actor in (None, one.actor)), None)
    if kept is None:
        raise NotFound("Không có lần nhập này.")
    if kept.undone_at:
        raise RuleBroken("Lần nhập này đã được hoàn tác rồi.")
    if clock.now() - kept.imported_at > TIME_TO_UNDO:
        raise RuleBroken("Chỉ hoàn tác được trong 24 giờ sau khi nhập. Xin sửa từng người, hoặc nhập tệp đúng.")
    return kept
