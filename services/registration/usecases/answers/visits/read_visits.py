"""Gives who comes with whom, and for how many to cook and to keep room in the car park."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.answers.visit import DayCount, by_day, misses
from services.registration.domain.congress.congress import days_held
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.storage.answers.counts import count_answers
from services.registration.storage.answers.visits import Visitor, visitors_in
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class DayLine:
    """One day: for how many to cook (`meals`: people, companions and drivers together), and cars. `held`: the congress sits."""

    on: date
    held: bool
    people: int
    companions: int
    drivers: int
    cars: int
    meals: int


@dataclass(frozen=True)
class VisitsBook:
    """`expected`: everybody on the list who came or has not said that they do not; `companions`, `drivers` and `cars` are of those
    who come, on whatever days. `days`: each on which the congress sits, and each of a stay whose days are both known.
    `visitors`: guests, and whoever else told of a visit, also who does not come: they are in no number. `days_unknown` counts
    those of them who come and whose days are not both known; `missing` names who comes on no day of the congress."""

    expected: int
    companions: int
    drivers: int
    cars: int
    days: tuple[DayLine, ...]
    days_unknown: int
    missing: tuple[DelegateId, ...]
    visitors: tuple[Visitor, ...]


async def read_visits(db: Database, actor: str, congress_id: CongressId, *, only_unit: str | None) -> VisitsBook:
    """Give the visits of a congress, or of one unit; that they were read is noted. Raises NotFound."""
    async with db.transaction() as conn:
        held = days_held(await the_congress(conn, congress_id))
        expected = sum(one.expected for one in await count_answers(conn, congress_id, only_unit))
        visitors = await visitors_in(conn, congress_id, only_unit)
        await audit.note(conn, actor, "visits.read", str(congress_id), people=len(visitors))
    coming = [one for one in visitors if one.comes]
    visits = [one.visit for one in coming]
    return VisitsBook(
        expected=expected,
        companions=sum(one.companions for one in visits),
        drivers=sum(one.drivers for one in visits),
        cars=sum(one.cars for one in visits),
        days=lines_of(by_day(visits, expected - len(visits), held)),
        days_unknown=sum(None in (one.arrives_on, one.leaves_on) for one in visits),
        missing=tuple(one.delegate_id for one in coming if misses(one.visit, held)),
        visitors=tuple(visitors),
    )


def lines_of(days: Iterable[DayCount]) -> tuple[DayLine, ...]:
    """Give the days with their sums."""
    return tuple(
        DayLine(one.on, one.held, one.people, one.companions, one.drivers, one.cars, one.meals) for one in days
    )
