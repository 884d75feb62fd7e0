"""Gives the reviewers' queue: which unit has handed in how much, and who waits."""

from dataclasses import dataclass

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.nominations.states import State
from services.registration.storage.nominations.lists import ListedNomination, UnitQueue, list_nominations, queues_of
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.nominations.how_far import with_how_far

REVIEWED = (State.SUBMITTED, State.RETURNED, State.REJECTED, State.APPROVED)


@dataclass(frozen=True)
class ReviewQueue:
    """Units in the order of protocol; `people` are handed in, given back, rejected or approved, and whoever is on hold. What a unit has not
    handed in is its own: of that the counts alone."""

    units: tuple[UnitQueue, ...]
    people: tuple[ListedNomination, ...]


async def read_queue(db: Database, congress_id: CongressId, unit_code: str | None) -> ReviewQueue:
    """Give the queue of all units, with the people of one or of all. Raises NotFound."""
    async with db.connection() as conn:
        await the_congress(conn, congress_id)
        listed = await list_nominations(conn, congress_id, unit_code, REVIEWED)
        people = await with_how_far(conn, congress_id, listed)
        return ReviewQueue(tuple(await queues_of(conn, congress_id)), tuple(people))
