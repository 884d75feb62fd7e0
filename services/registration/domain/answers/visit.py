"""With whom and how somebody comes to the congress: what the caterer, the drivers' mess and the car park are counted from."""

from collections.abc import Iterable, Mapping
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


def there_by_day(visits: Iterable[Visit]) -> Mapping[date, int]:
    """Count people with their companions and drivers on each day of the visits whose days are both known."""
    days: dict[date, int] = {}
    for one in visits:
        if one.arrives_on is None or one.leaves_on is None:
            continue
        for past in range((one.leaves_on - one.arrives_on).days + 1):
            on = one.arrives_on + timedelta(days=past)
            days[on] = days.get(on, 0) + 1 + one.companions + one.drivers
    return dict(sorted(days.items()))
