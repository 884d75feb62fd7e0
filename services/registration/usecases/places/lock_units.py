"""Locks the lists of the units from this moment on: of all of them, also of those that had got longer, or of one."""

from chassis import clock
from chassis.errors import Malformed, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId
from services.registration.storage.places import movements
from services.registration.storage.units.units import find_unit
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.places.places_book import PlacesBook, open_book


async def lock_units(db: Database, actor: str, congress_id: CongressId, unit_code: str = "") -> PlacesBook:
    """Give the book. The moment is the server's own, whatever the clock of who asks; '' locks every unit. What is over stays
    over since when it was.

    Raises NotFound, Malformed (such a unit is none), RuleBroken (the congress does not ask its units).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        if unit_code:
            unit = await find_unit(conn, congress_id, unit_code)
            if unit is None or unit.merged_into is not None:
                raise Malformed("Đại hội này không có đơn vị đó. Xin chọn trong danh sách.")
        if movements.ALL_UNITS not in await movements.deadlines_of(conn, congress_id):
            raise RuleBroken("Đại hội chưa mở cho các đơn vị tự đề cử, chưa có gì để khóa.")
        now = clock.now()
        if unit_code:
            await movements.lock_unit(conn, congress_id, unit_code, actor, now)
        else:
            await movements.lock_all(conn, congress_id, actor, now)
        await audit.note(conn, actor, "submission.locked", str(congress_id), unit=unit_code)
        await touch(conn, LIVE, str(congress_id))
        return await open_book(conn, congress)
