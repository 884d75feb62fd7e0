"""The congress that something is asked or done in; there is none of it without one."""

from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses

NO_CONGRESS = "Không có đại hội này."


async def the_congress(conn: Connection, congress_id: CongressId) -> Congress:
    """Give it as it is now. Raises NotFound."""
    return _there(await congresses.find_congress(conn, congress_id))


async def the_congress_locked(conn: Connection, congress_id: CongressId) -> Congress:
    """Give it and let nobody else change it, or anybody in it, before this transaction ends. Raises NotFound."""
    return _there(await congresses.lock_congress(conn, congress_id))


async def the_congress_alone(conn: Connection, congress_id: CongressId) -> Congress:
    """Give it once all that is being done in it has ended; nothing is begun in it before this transaction ends. Raises NotFound."""
    return _there(await congresses.lock_congress_alone(conn, congress_id))


def _there(congress: Congress | None) -> Congress:
    if congress is None:
        raise NotFound(NO_CONGRESS)
    return congress
