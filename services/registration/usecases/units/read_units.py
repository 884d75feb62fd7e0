"""Gives the units of a congress."""

from chassis.errors import NotFound
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses
from services.registration.usecases.units.units_book import UnitsBook, open_book


async def read_units(db: Database, congress_id: CongressId, *, only_unit: str | None) -> UnitsBook:
    """Raises NotFound. `only_unit` binds a unit registrar."""
    async with db.connection() as conn:
        if await congresses.find_congress(conn, congress_id) is None:
            raise NotFound("Không có đại hội này.")
        return await open_book(conn, congress_id, only_unit)
