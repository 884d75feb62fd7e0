"""Takes a line that should not be there out of the register of congresses one level down."""

from chassis.errors import Conflict, Forbidden
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, LowerCongressId
from services.registration.storage.report.lower_congresses import find_lower, remove_lower
from services.registration.usecases.congress.the_congress import the_congress_locked


async def remove_lower_congress(
    db: Database,
    actor: str,
    congress_id: CongressId,
    lower_id: LowerCongressId,
    version: int,
    *,
    only_unit: str | None,
) -> None:
    """Remove it as it was seen in `version`; one that is gone already stays gone. The trail keeps what stood in it.

    Raises NotFound (no such congress), Forbidden (of another unit), Conflict (somebody mended it meanwhile).
    """
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        kept = await find_lower(conn, congress_id, lower_id)
        if kept is None:
            return
        if only_unit is not None and kept.unit_code != only_unit:
            raise Forbidden("Đại hội cấp dưới này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
        if kept.version != version:
            raise Conflict("Dòng này vừa được người khác sửa. Xin xem lại rồi bỏ.", version=kept.version, current=kept)
        await remove_lower(conn, lower_id)
        details = {
            "unit": kept.unit_code,
            "name": kept.name,
            "held_on": kept.held_on.isoformat() if kept.held_on else "",
        }
        await audit.note(conn, actor, "lower_congress.removed", str(lower_id), **details)
