"""What a file is called that goes out: by its unit, where it is of one."""

from uuid import UUID

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.photos.file_names import of_unit
from services.registration.storage.units.units import find_unit


async def stem_of(db: Database, congress_id: CongressId | UUID, stem: str, unit_code: str | None) -> str:
    """Give `stem`, with the unit's name behind it (ASCII, without ending)."""
    if not unit_code:
        return stem
    async with db.connection() as conn:
        kept = await find_unit(conn, CongressId(congress_id), unit_code)
    return of_unit(stem, kept.unit.name) if kept else stem
