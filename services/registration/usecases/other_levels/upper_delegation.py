"""The delegation to the congress one level up as pages read it: a step of several use cases."""

from dataclasses import dataclass

from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.report.upper_delegation import UpperList, Words, adoption_words, changed_since
from services.registration.storage.people import delegates
from services.registration.storage.report.upper_lists import count_official_present, upper_list_of
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.report.reckon import session_of

STALE = "Danh sách vừa được người khác sửa. Xin xem lại rồi làm tiếp."


@dataclass(frozen=True)
class UpperPerson:
    """One of the list in the words that the hall voted on, before a vote in those of now; `since`: what is different now, in
    words."""

    delegate_id: DelegateId
    place: int
    alternate: bool
    full_name: str
    unit_code: str
    position: str
    unit: str
    since: str


@dataclass(frozen=True)
class UpperDelegation:
    """`present`: official delegates who are there now, the base of a vote. `words`: the result in sentences."""

    version: int
    places: int | None
    parent_id: CongressId | None
    people: tuple[UpperPerson, ...]
    present: int
    adopted: bool | None
    words: tuple[str, ...]


async def locked(conn: Connection, congress_id: CongressId) -> tuple[Congress, UpperList]:
    """Give both, kept from others until the transaction ends. Raises NotFound."""
    congress = await the_congress_locked(conn, congress_id)
    return congress, await upper_list_of(conn, congress_id)


async def seen(conn: Connection, congress: Congress) -> UpperDelegation:
    """Give the list with names, and who is there to vote."""
    found = await upper_list_of(conn, congress.congress_id)
    people = await named_people(conn, congress, found)
    present = await count_official_present(conn, congress.congress_id, session_of(congress, None).session_id)
    adopted = found.adoption.is_adopted if found.adoption else None
    return UpperDelegation(
        found.version, found.places, found.parent_id, people, present, adopted, adoption_words(found)
    )


async def words_now(conn: Connection, congress: Congress) -> dict[DelegateId, tuple[Words, str]]:
    """Give what is known of each delegate now, beside the code of their unit."""
    units = unit_names(congress)
    return {
        one.delegate_id: (
            Words(one.person.full_name, one.person.position, units.get(one.person.unit_code, "")),
            one.person.unit_code,
        )
        for one in await delegates.delegates_of(conn, congress.congress_id)
    }


async def named_people(conn: Connection, congress: Congress, found: UpperList) -> tuple[UpperPerson, ...]:
    """Give who stands on the list, in its order."""
    if not found.people:
        return ()
    now = await words_now(conn, congress)
    return tuple(
        UpperPerson(
            *(one.delegate_id, one.place, one.alternate),
            *(said.full_name, now[one.delegate_id][1], said.position, said.unit),
            changed_since(said, now[one.delegate_id][0]),
        )
        for one in found.people
        for said in (one.voted or now[one.delegate_id][0],)
    )
