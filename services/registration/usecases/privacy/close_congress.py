"""Closes a congress: from then on its people's data goes, kind by kind, when its time has come; and stops or goes on with that."""

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.privacy.data_rules import due, with_all
from services.registration.domain.privacy.erasing import ends_at
from services.registration.storage.privacy import closings, data_rules
from services.registration.usecases.congress.the_congress import the_congress_alone
from services.registration.usecases.privacy.read_privacy import Privacy, open_privacy


async def close_congress(db: Database, actor: str, congress_id: CongressId, code: str) -> Privacy:
    """Close it; `code` is the congress's own, typed by who confirms. Again changes nothing.

    Raises NotFound, RuleBroken (not over yet; another code).
    """
    async with db.transaction() as conn:
        congress = await the_congress_alone(conn, congress_id)
        if code != congress.code:
            raise RuleBroken(f"Mã gõ vào không khớp. Xin gõ đúng mã “{congress.code}” để đóng.")
        if (now := clock.now()) < ends_at(congress):
            raise RuleBroken("Đại hội chưa xong. Đóng được từ một ngày sau phiên cuối.")
        if await closings.find_closing(conn, congress_id) is None:
            rules = with_all((await data_rules.find_rules(conn, congress_id))[1])
            await closings.open_closing(conn, congress_id, now, actor, {one.kind: due(one, now) for one in rules})
            await audit.note(conn, actor, "congress.closed", str(congress_id))
        return await open_privacy(conn, congress)


async def pause_closing(db: Database, actor: str, congress_id: CongressId, *, paused: bool) -> Privacy:
    """Break the closing off, or let it go on; what has gone is gone. Raises NotFound, RuleBroken (it was not closed)."""
    async with db.transaction() as conn:
        congress = await the_congress_alone(conn, congress_id)
        closing = await closings.find_closing(conn, congress_id)
        if closing is None:
            raise RuleBroken("Đại hội này chưa đóng.")
        if paused != (closing.paused_at is not None):
            await closings.set_paused(conn, congress_id, clock.now() if paused else None)
            deed = "congress.closing_paused" if paused else "congress.closing_resumed"
            await audit.note(conn, actor, deed, str(congress_id))
        return await open_privacy(conn, congress)
