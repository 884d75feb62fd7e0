"""Gives the list of who goes to the congress one level up, and what the hall decided."""

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.other_levels.upper_delegation import UpperDelegation, seen


async def read_upper_delegation(db: Database, congress_id: CongressId) -> UpperDelegation:
    """Raises NotFound."""
    async with db.transaction() as conn:
        return await seen(conn, await the_congress(conn, congress_id))
