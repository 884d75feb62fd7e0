"""Takes the link of a delegation's head back: from now on it opens nothing."""

from chassis import clock
from chassis.errors import Forbidden, NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.units import head_links
from services.registration.storage.units.head_links import HeadLink
from services.registration.storage.units.units import find_unit


async def revoke_head_link(
    db: Database, actor: str, congress_id: CongressId, unit_code: str, *, only_unit: str | None
) -> list[HeadLink]:
    """Give the links that hold. Raises NotFound where there was none, Forbidden."""
    async with db.transaction() as conn:
        if await find_unit(conn, congress_id, unit_code) is None:
            raise NotFound("Không có đại hội hoặc đoàn này. Xin tải lại trang.")
        if only_unit not in (None, unit_code):
            raise Forbidden("Đoàn này không phải của bạn. Xin liên hệ Ban Tổ chức.")
        if not await head_links.revoke_link(conn, congress_id, unit_code, clock.now()):
            raise NotFound("Đoàn này không có liên kết nào đang dùng.")
        await audit.note(conn, actor, "head_link.revoked", str(congress_id), unit=unit_code)
        return await head_links.links_of(conn, congress_id, only_unit)
