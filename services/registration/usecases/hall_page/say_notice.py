"""Puts up a notice on the page of a congress: on the phones it stands within a minute."""

from chassis import clock
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.hall_page.page import Audience, Notice, NoticeKind
from services.registration.domain.ids import CongressId, NoticeId
from services.registration.storage.hall_page import pages
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.hall_page.hall_desk import HallDesk, desk_of


async def say_notice(
    db: Database, actor: str, congress_id: CongressId, kind: NoticeKind, audience: Audience, text: str
) -> HallDesk:
    """`audience` ALL or DELEGATES. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        notice = Notice(NoticeId(new_id()), kind, audience, text, clock.now())
        await pages.insert_notice(conn, congress_id, notice, actor)
        await audit.note(conn, actor, "hall_notice.said", str(congress_id), notice=str(notice.notice_id))
        return await desk_of(conn, congress)
