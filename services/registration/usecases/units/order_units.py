"""Puts the units of a congress into the order of protocol."""

from collections.abc import Sequence

from chassis import clock
from chassis.errors import Conflict
from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, UnitActId
from services.registration.domain.units.acts import Kind, UnitAct, ordered
from services.registration.storage.units import units
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.units.changing import close, tell_units
from services.registration.usecases.units.units_book import UnitsBook, open_book


async def order_units(db: Database, actor: str, congress_id: CongressId, unit_codes: Sequence[str]) -> UnitsBook:
    """Give the book in the new order; `unit_codes` are all units that are not archived, each once.

    Raises NotFound, Conflict (a unit came or went meanwhile).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        there = [unit.unit_code for unit in congress.units if not unit.archived]
        if sorted(there) != sorted(unit_codes):
            raise Conflict("Danh sách đoàn vừa thay đổi. Xin xem lại rồi xếp tiếp.")
        if there == list(unit_codes):
            return await open_book(conn, congress_id)
        await units.put_order(conn, congress_id, unit_codes)
        await tell_units(conn, congress_id)
        farthest, change = ordered(there, unit_codes)
        act = UnitAct(UnitActId(new_id()), congress_id, farthest, Kind.ORDERED, actor, clock.now(), changes=(change,))
        return await close(conn, act)
