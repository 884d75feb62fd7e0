"""Asks, before anybody is added in whatever way, whether they are on the roster already."""

from collections.abc import Iterable

from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import HERE, Delegate, Person
from services.registration.domain.people.namesakes import namesakes_sentence, people_like, taken_name_sentence
from services.registration.storage.people import delegates


async def require_nobody_like(
    conn: Connection,
    congress: Congress,
    person: Person,
    *,
    only_unit: str | None = None,
    but: DelegateId | None = None,
) -> None:
    """Two people of one name and birth, or of one name and phone, are most often one: entered twice, or gone to another
    delegation. A unit's clerk (`only_unit`) hears of nobody else's. `but` is whoever gets the name and is there already.
    Raises RuleBroken with the codes of such people in `same`."""
    everybody = await delegates.delegates_of(conn, congress.congress_id)
    there = (one for one in everybody if one.status in HERE and one.delegate_id != but)
    active = [one for one in there if only_unit in (None, one.person.unit_code)]
    if alike := people_like(person, active):
        say = taken_name_sentence if but else namesakes_sentence
        said = say(person, alike, unit_names(congress))
        raise RuleBroken(said, same=_codes(alike))


def _codes(people: Iterable[Delegate]) -> list[str]:
    return [one.delegate_code for one in people]
