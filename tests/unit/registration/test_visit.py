"""With whom somebody comes: what cannot be is refused, and each day has its people."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.answers.visit import LONGEST, Visit, Why, refused, there_by_day

DAY = date(2026, 11, 22)


def test_nobody_leaves_before_coming_or_stays_for_months() -> None:
    assert refused(Visit(arrives_on=DAY, leaves_on=DAY)) is None
    assert refused(Visit(arrives_on=DAY, leaves_on=DAY - timedelta(days=1))) is Why.LEAVES_BEFORE
    assert refused(Visit(arrives_on=DAY, leaves_on=DAY + LONGEST + timedelta(days=1))) is Why.TOO_LONG
    assert refused(Visit(leaves_on=DAY)) is None


def test_each_day_has_the_people_who_are_there_with_companions_and_drivers() -> None:
    whole = Visit(companions=2, drivers=1, arrives_on=DAY, leaves_on=DAY + timedelta(days=1))
    late = Visit(arrives_on=DAY + timedelta(days=1), leaves_on=DAY + timedelta(days=1))
    unknown = Visit(companions=9, arrives_on=DAY)
    assert there_by_day([whole, late, unknown]) == {DAY: 4, DAY + timedelta(days=1): 5}


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20), st.integers(0, 30))))
def test_a_day_never_has_more_than_all_of_them_and_the_days_add_up(visits: list[tuple[int, int, int]]) -> None:
    told = [
        Visit(companions=n, arrives_on=DAY + timedelta(days=d), leaves_on=DAY + timedelta(days=d + s))
        for n, d, s in visits
    ]
    days = there_by_day(told)
    assert sum(days.values()) == sum((1 + n) * (s + 1) for n, _, s in visits)
    assert list(days) == sorted(days)
