"""Brings an archived congress back to every page."""

from chassis.errors import NotFound
from chassis.storage.database import Database
from services.registration.domain.congress.congress import Congress, restored
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses
from services.registration.usecases.congress.tell_congress import store_and_tell


async def restore_congress(db: Database, actor: str, congress_id: CongressId) -> Congress:
    """Give the congress, active; again changes nothing. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        if congress is None:
            raise NotFound("Không có đại hội này.")
        changed = restored(congress)
        if changed is congress:
            return congress
        return await store_and_tell(conn, actor, "congress.restored", changed)
