"""Takes in a unit by hand, behind all others."""

from chassis import clock
from chassis.errors import Malformed
from chassis.files.meaning.spelling import exact
from chassis.ids import new_id
from chassis.storage.database import Database
from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Unit
from services.registration.domain.ids import CongressId, UnitActId
from services.registration.domain.units.acts import Kind, UnitAct
from services.registration.domain.units.codes import code_for
from services.registration.domain.units.other_names import why_not_called
from services.registration.storage.units import unit_names, units
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.units.changing import close, tell_units
from services.registration.usecases.units.units_book import UnitsBook


async def add_unit(db: Database, actor: str, congress_id: CongressId, name: str, kind: str) -> UnitsBook:
    """Give the book with the new unit; its code is that of the reference data for this name, else made of the name.

    Raises NotFound, Malformed (a name that stands already).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        if why := why_not_called(name, congress.units):
            raise Malformed(why, errors=[{"field": "body.name", "code": "taken", "message": why}])
        taken = {one.unit.unit_code for one in await units.kept_units(conn, congress_id)}
        unit = _of_reference(name, congress.province, taken) or Unit(
            code_for(name, taken | reference.units().keys()), name, kind
        )
        await units.insert_units(conn, congress_id, [unit])
        await unit_names.forget_former_name(conn, congress_id, exact(name))
        await tell_units(conn, congress_id)
        act = UnitAct(UnitActId(new_id()), congress_id, unit.unit_code, Kind.ADDED, actor, clock.now())
        return await close(conn, act)


def _of_reference(name: str, province: str, taken: set[str]) -> Unit | None:
    for fact in reference.units_of(province).values():
        if exact(fact.name) == exact(name) and fact.unit_code not in taken:
            return Unit(fact.unit_code, fact.name, fact.kind)
    return None
