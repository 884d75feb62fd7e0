"""Asks, before anybody is added in whatever way, whether they are on the roster already."""

from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.people.delegate import HERE, Person
from services.registration.domain.people.namesakes import namesakes_sentence, people_like
from services.registration.storage.people import delegates


async def require_nobody_like(
    conn: Connection, congress: Congress, person: Person, *, only_unit: str | None = None
) -> None:
    """Two people of one name and birth, or of one name and phone, are most often one: entered twice, or gone to another
    delegation. Raises RuleBroken with the codes of such people in `same`. A unit's clerk (`only_unit`) hears of nobody else's."""
    everybody = await delegates.delegates_of(conn, congress.congress_id)
    active = [one for one in everybody if one.status in HERE and only_unit in (None, one.person.unit_code)]
    if alike := people_like(person, active):
        said = namesakes_sentence(person, alike, unit_names(congress))
        raise RuleBroken(said, same=[one.delegate_code for one in alike])
