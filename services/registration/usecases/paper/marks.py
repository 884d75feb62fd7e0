"""Looks up what tells namesakes of a congress apart on their badges."""

from chassis.files.vietnamese import sort_key
from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.namesakes import marks_of_namesakes
from services.registration.storage.people import delegates


async def marks_now(conn: Connection, congress_id: CongressId) -> dict[DelegateId, str]:
    """Give the mark of each person on the list who has a namesake there. One name is what sorts alike, as for the list's view
    and `badge_papers`, which says whose paper a namesake overtakes."""
    people = await delegates.delegates_of(conn, congress_id)
    active = [one for one in people if one.on_list]
    return marks_of_namesakes(active, sort_key)
