"""Opens or shuts the page of a congress for strangers and says the way there, unless somebody else was first."""

from dataclasses import replace

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.hall_page.page import PageWords
from services.registration.domain.ids import CongressId
from services.registration.storage.hall_page import pages
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.hall_page.hall_desk import HallDesk, desk_of


async def set_hall_words(db: Database, actor: str, congress_id: CongressId, words: PageWords) -> HallDesk:
    """`words.revision` is the one that the editor saw. Raises NotFound, Conflict."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        now = await pages.words_of(conn, congress_id)
        if now.revision != words.revision:
            raise Conflict("Người khác vừa sửa trang này. Xin tải lại trang rồi sửa tiếp.", revision=now.revision)
        await pages.put_words(conn, congress_id, replace(words, revision=now.revision + 1))
        details = {"open": words.open, "by_name": words.by_name, "revision": now.revision + 1}
        await audit.note(conn, actor, "hall_page.set", str(congress_id), **details)
        return await desk_of(conn, congress)
