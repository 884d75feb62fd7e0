"""Gives the register of congresses one level down."""

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.report.lower_levels import LowerCongress
from services.registration.storage.report.lower_congresses import lower_of
from services.registration.usecases.congress.the_congress import the_congress


async def read_lower_levels(db: Database, congress_id: CongressId, *, only_unit: str | None) -> list[LowerCongress]:
    """Give the register; `only_unit` binds a clerk of a unit. Raises NotFound."""
    async with db.transaction() as conn:
        await the_congress(conn, congress_id)
        return await lower_of(conn, congress_id, only_unit)
