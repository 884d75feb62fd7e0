"""How old people are on a stated day, as exactly as their birth is known."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from services.registration.domain.composition.facts import Facts
from services.registration.domain.people.delegate import Birth


@dataclass(frozen=True)
class Age:
    """Whole years: where only the year or the month of birth is known, between `least` and `most`."""

    least: int
    most: int

    @property
    def by_year(self) -> int:
        """The age as papers write it of whom only the year is known: the difference of the years."""
        return self.most


@dataclass(frozen=True)
class Span:
    """The days on which somebody may have been born."""

    first: date
    last: date


def span_of(birth: Birth) -> Span:
    if birth.month is None:
        return Span(date(birth.year, 1, 1), date(birth.year, 12, 31))
    if birth.day is None:
        return Span(
            date(birth.year, birth.month, 1), date(birth.year, birth.month, monthrange(birth.year, birth.month)[1])
        )
    day = date(birth.year, birth.month, birth.day)
    return Span(day, day)


def age_on(birth: Birth, day: date) -> Age:
    """Give the age on `day`, the birthday included."""
    span = span_of(birth)
    return Age(_years(span.last, day), _years(span.first, day))


def younger_than(years: int, birth: Birth | None, day: date) -> bool | None:
    """Tell whether somebody has not reached `years` on `day`; None where their birth does not tell."""
    if birth is None:
        return None
    age = age_on(birth, day)
    return True if age.most < years else False if age.least >= years else None


def oldest(people: Sequence[Facts]) -> list[Facts]:
    """Give everybody of whom nobody is surely older: one, or all of a tie, also one that only a bare year leaves open."""
    known = [(one, span_of(one.birth)) for one in people if one.birth]
    limit = min((span.last for _, span in known), default=None)
    return _in_order([(one, span) for one, span in known if limit and span.first <= limit], lambda one: one[1].first)


def youngest(people: Sequence[Facts]) -> list[Facts]:
    """Give everybody of whom nobody is surely younger."""
    known = [(one, span_of(one.birth)) for one in people if one.birth]
    limit = max((span.first for _, span in known), default=None)
    return _in_order([(one, span) for one, span in known if limit and span.last >= limit], lambda one: one[1].first)


def _in_order(found: list[tuple[Facts, Span]], key: Callable[[tuple[Facts, Span]], date]) -> list[Facts]:
    return [one for one, _ in sorted(found, key=lambda one: (key(one), one[0].name, one[0].unit_code))]


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
