"""Brings an archived congress back to every page."""

from chassis.storage.database import Database
from services.registration.domain.congress.congress import Congress, restored
from services.registration.domain.ids import CongressId
from services.registration.usecases.congress.tell_congress import store_and_tell
from services.registration.usecases.congress.the_congress import the_congress_locked


async def restore_congress(db: Database, actor: str, congress_id: CongressId) -> Congress:
    """Give the congress, active; again changes nothing. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        changed = restored(congress)
        if changed is congress:
            return congress
        return await store_and_tell(conn, actor, "congress.restored", changed)
