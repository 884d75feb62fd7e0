"""When each delegate arrives on congress morning: buses in bursts, the peak in the last quarter of an hour.

Source of the shape: domain brief, section 15 (40 people of one delegation in three minutes) and section 7 (45 minutes,
three times the mean rate in the last 15).
"""

from dataclasses import dataclass
from datetime import timedelta
from random import Random

from daihoi.simulation.invented.people import Congress, Person

DOORS_OPEN_BEFORE = timedelta(minutes=45)
BUS_UNLOADS_IN = timedelta(minutes=3)
BUS_FROM = 20
SHARE_IN_LAST_QUARTER = 0.6


@dataclass(frozen=True)
class Arrival:
    """One person at the door. `before_opening` counts down to the opening (negative: late); `gate` counts from 0."""

    person: Person
    before_opening: timedelta
    gate: int
    again: bool = False


@dataclass(frozen=True)
class Morning:
    arrivals: tuple[Arrival, ...]
    absent: tuple[Person, ...]
    revoked: tuple[Person, ...]

    @property
    def on_time(self) -> tuple[Arrival, ...]:
        """Give who comes before the opening: the report that is frozen there waits for them, however slow the machine is."""
        return tuple(one for one in self.arrivals if one.before_opening >= timedelta(0))

    @property
    def late(self) -> tuple[Arrival, ...]:
        return tuple(one for one in self.arrivals if one.before_opening < timedelta(0))

    @property
    def there_at_the_opening(self) -> frozenset[str]:
        """Give the codes of those who are in the hall then; who has a revoked badge is not let in."""
        return frozenset(one.person.code for one in self.on_time) - {one.code for one in self.revoked}


def plan_morning(
    congress: Congress, seed: int, gates: int, absent_honourees: int = 2, absent_others: int = 12, late: int = 6
) -> Morning:
    """Give who comes when, who never comes and whose badge is revoked before the doors. The same for the same seed."""
    chance = Random(seed)
    honoured = [one.representative for one in congress.honourees]
    individuals = [one.representative for one in congress.honourees if one.kind == "INDIVIDUAL"]
    others = [one for one in congress.people if one not in honoured and one.scanned]
    revoked = tuple(chance.sample(others, 3))
    absent = (
        *chance.sample(individuals, absent_honourees),
        *chance.sample([one for one in others if one not in revoked], absent_others),
    )
    coming = [one for one in congress.people if one not in absent]
    arrivals: list[Arrival] = []
    for delegation in _delegations(coming):
        opening = _unloading(chance)
        step = BUS_UNLOADS_IN / max(len(delegation), 1) if len(delegation) >= BUS_FROM else timedelta(seconds=20)
        first_gate = chance.randrange(gates)
        for place, person in enumerate(delegation):
            arrivals.append(Arrival(person, opening - place * step, (first_gate + place) % gates))
    tardy = chance.sample([one for one in arrivals if one.person not in honoured and one.person.scanned], late)
    arrivals = [one for one in arrivals if one not in tardy]
    arrivals += [Arrival(one.person, timedelta(minutes=-chance.uniform(2, 12)), one.gate) for one in tardy]
    twice = chance.sample([one for one in arrivals if one.person.scanned and one.person not in revoked], 8)
    arrivals += [
        Arrival(one.person, one.before_opening - timedelta(minutes=2), (one.gate + 1) % gates, again=True)
        for one in twice
    ]
    return Morning(tuple(sorted(arrivals, key=lambda one: -one.before_opening)), tuple(absent), revoked)


def _delegations(people: list[Person]) -> list[list[Person]]:
    """Each unit comes together; leaders come on their own."""
    by_unit: dict[str, list[Person]] = {}
    for one in people:
        by_unit.setdefault(one.unit.code if one.scanned else one.code, []).append(one)
    return list(by_unit.values())


def _unloading(chance: Random) -> timedelta:
    if chance.random() < SHARE_IN_LAST_QUARTER:
        return timedelta(minutes=chance.uniform(5, 15))
    return timedelta(minutes=chance.uniform(15, 45))
