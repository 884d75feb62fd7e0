"""Gives the units of a congress."""

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.units.units_book import UnitsBook, open_book


async def read_units(db: Database, congress_id: CongressId, *, only_unit: str | None) -> UnitsBook:
    """Raises NotFound. `only_unit` binds a unit registrar."""
    async with db.connection() as conn:
        await the_congress(conn, congress_id)
        return await open_book(conn, congress_id, only_unit)
