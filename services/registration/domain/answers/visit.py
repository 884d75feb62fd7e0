"""With whom and how somebody comes to the congress: what the caterer, the drivers' mess and the car park are counted from."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

MOST = 50
"""Companions, drivers or cars of one person."""
LONGEST = timedelta(days=60)


class Why(StrEnum):
    """Why a visit is not taken."""

    LEAVES_BEFORE = "LEAVES_BEFORE"
    TOO_LONG = "TOO_LONG"
    DOORS_OPEN = "DOORS_OPEN"
    NOT_ASKED = "NOT_ASKED"


@dataclass(frozen=True)
class Visit:
    """`companions` and `drivers` come beside the person and are on no list; `cars` are theirs. Days are Vietnam's; None or ''
    is not known. `contact_*`: whom to ring about the visit."""

    companions: int = 0
    drivers: int = 0
    cars: int = 0
    arrives_on: date | None = None
    leaves_on: date | None = None
    contact_name: str = ""
    contact_phone: str = ""


NOTHING_TOLD = Visit()


def refused(visit: Visit) -> Why | None:
    """Tell why these words cannot be true."""
    if visit.arrives_on is None or visit.leaves_on is None:
        return None
    if visit.leaves_on < visit.arrives_on:
        return Why.LEAVES_BEFORE
    return Why.TOO_LONG if visit.leaves_on - visit.arrives_on > LONGEST else None


def is_there(visit: Visit, on: date) -> bool:
    """Tell whether a day lies in the stay; where a day of it is not known, nothing on that side speaks against it."""
    after = visit.arrives_on is None or visit.arrives_on <= on
    return after and (visit.leaves_on is None or on <= visit.leaves_on)


def misses(visit: Visit, held: Collection[date]) -> bool:
    """Tell whether the stay, of which something is known, has no day of the congress in it: they came for a day that was moved,
    or somebody mistyped."""
    return bool(held) and not any(is_there(visit, on) for on in held)


@dataclass(frozen=True)
class DayCount:
    """For whom to cook and to keep room on a day; `held`: the congress sits on it. `people` are on the list, the others are on
    none."""

    on: date
    held: bool
    people: int = 0
    companions: int = 0
    drivers: int = 0
    cars: int = 0

    @property
    def meals(self) -> int:
        return self.people + self.companions + self.drivers


def by_day(visits: Sequence[Visit], others: int, held: Collection[date]) -> tuple[DayCount, ...]:
    """Count each day on which the congress sits, and each day of a stay whose days are both known, in their order. `visits` of
    who comes; `others` come without a word about it, and are there while the congress sits."""
    whole = [one for one in visits if one.arrives_on and one.leaves_on]
    around = {on for one in whole for on in _days(one)}
    return tuple(
        _count(on, [one for one in (visits if on in held else whole) if is_there(one, on)], others, held)
        for on in sorted({*held, *around})
    )


def _days(visit: Visit) -> Iterator[date]:
    assert visit.arrives_on is not None
    assert visit.leaves_on is not None
    for past in range((visit.leaves_on - visit.arrives_on).days + 1):
        yield visit.arrives_on + timedelta(days=past)


def _count(on: date, there: Sequence[Visit], others: int, held: Collection[date]) -> DayCount:
    beside = (sum(getattr(one, name) for one in there) for name in ("companions", "drivers", "cars"))
    return DayCount(on, on in held, len(there) + (others if on in held else 0), *beside)
