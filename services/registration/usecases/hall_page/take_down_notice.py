"""Takes a notice down; its words stay in the book."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, NoticeId
from services.registration.storage.hall_page import pages
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.hall_page.hall_desk import HallDesk, desk_of


async def take_down_notice(db: Database, actor: str, congress_id: CongressId, notice_id: NoticeId) -> HallDesk:
    """Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        if not await pages.take_down(conn, congress_id, notice_id, clock.now()):
            raise NotFound("Không có thông báo này. Có thể vừa được gỡ; xin tải lại trang.")
        await audit.note(conn, actor, "hall_notice.taken_down", str(congress_id), notice=str(notice_id))
        return await desk_of(conn, congress)
