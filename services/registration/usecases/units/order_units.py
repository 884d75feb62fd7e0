"""Puts the units of a congress into the order of protocol."""

from collections.abc import Sequence

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId
from services.registration.storage.units import units
from services.registration.usecases.channels import LIVE
from services.registration.usecases.units.changing import lock_congress, tell_units
from services.registration.usecases.units.units_book import UnitsBook, open_book


async def order_units(db: Database, actor: str, congress_id: CongressId, unit_codes: Sequence[str]) -> UnitsBook:
    """Give the book in the new order; `unit_codes` are all units that are not archived, each once.

    Raises NotFound, Conflict (a unit came or went meanwhile).
    """
    async with db.transaction() as conn:
        congress = await lock_congress(conn, congress_id)
        there = [unit.unit_code for unit in congress.units if not unit.archived]
        if sorted(there) != sorted(unit_codes):
            raise Conflict("Danh sách đoàn vừa thay đổi. Xin xem lại rồi xếp tiếp.")
        if there != list(unit_codes):
            await units.put_order(conn, congress_id, unit_codes)
            await tell_units(conn, congress_id)
            await audit.note(conn, actor, "unit.ordered", str(congress_id))
            await touch(conn, LIVE, str(congress_id))
        return await open_book(conn, congress_id)
