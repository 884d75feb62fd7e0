"""Shows a portrait to staff: the part that stands on the badge, or the whole picture for cutting it again."""

from chassis.errors import Forbidden, NotFound
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.storage.photos import photos
from services.registration.usecases.people.finding.the_delegate import the_delegate


async def read_photo(db: Database, delegate_id: DelegateId, *, whole: bool, only_unit: str | None = None) -> bytes:
    """Give a JPEG. Raises NotFound, Forbidden."""
    async with db.connection() as conn:
        delegate = await the_delegate(conn, delegate_id)
        if only_unit not in (None, delegate.person.unit_code):
            raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
        read = photos.whole_of if whole else photos.portrait_of
        found = await read(conn, delegate_id)
    if found is None:
        raise NotFound("Đại biểu này chưa có ảnh.")
    return found
