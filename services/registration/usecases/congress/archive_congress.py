"""Hides a congress from every page; its data stays."""

from chassis.storage.database import Database
from services.registration.domain.congress.congress import Congress, archived
from services.registration.domain.ids import CongressId
from services.registration.usecases.congress.tell_congress import store_and_tell
from services.registration.usecases.congress.the_congress import the_congress_alone


async def archive_congress(db: Database, actor: str, congress_id: CongressId) -> Congress:
    """Give the congress, archived; again changes nothing. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress_alone(conn, congress_id)
        changed = archived(congress)
        if changed is congress:
            return congress
        return await store_and_tell(conn, actor, "congress.archived", changed)
