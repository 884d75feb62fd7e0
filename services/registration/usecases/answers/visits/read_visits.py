"""Gives who comes with whom, and for how many to cook and to keep room in the car park."""

from dataclasses import dataclass
from datetime import date

from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.answers.visit import there_by_day
from services.registration.domain.ids import CongressId
from services.registration.storage.answers.counts import count_answers
from services.registration.storage.answers.visits import Visitor, visitors_in
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class DayCount:
    """People with companions and drivers who are there on a day, of the visits whose days are both known."""

    on: date
    people: int


@dataclass(frozen=True)
class VisitsBook:
    """`expected`: everybody on the list who has not said that they do not come; with `companions` and `drivers` they make
    `meals`. `visitors`: guests, and whoever else told of a visit, also who does not come: they are in no number. `days_unknown` counts those of them who
    come and whose days are not both known."""

    expected: int
    companions: int
    drivers: int
    cars: int
    meals: int
    days: tuple[DayCount, ...]
    days_unknown: int
    visitors: tuple[Visitor, ...]


async def read_visits(db: Database, actor: str, congress_id: CongressId, *, only_unit: str | None) -> VisitsBook:
    """Give the visits of a congress, or of one unit; that they were read is noted. Raises NotFound."""
    async with db.transaction() as conn:
        await the_congress(conn, congress_id)
        expected = sum(one.expected for one in await count_answers(conn, congress_id, only_unit))
        visitors = await visitors_in(conn, congress_id, only_unit)
        await audit.note(conn, actor, "visits.read", str(congress_id), people=len(visitors))
    visits = [one.visit for one in visitors if one.comes]
    companions, drivers = sum(one.companions for one in visits), sum(one.drivers for one in visits)
    return VisitsBook(
        expected=expected,
        companions=companions,
        drivers=drivers,
        cars=sum(one.cars for one in visits),
        meals=expected + companions + drivers,
        days=tuple(DayCount(on, people) for on, people in there_by_day(visits).items()),
        days_unknown=sum(None in (one.arrives_on, one.leaves_on) for one in visits),
        visitors=tuple(visitors),
    )
