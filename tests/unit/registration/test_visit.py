"""With whom somebody comes: what cannot be is refused, and each day has its people."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.answers.visit import LONGEST, DayCount, Visit, Why, by_day, misses, refused

DAY = date(2026, 11, 22)


def test_nobody_leaves_before_coming_or_stays_for_months() -> None:
    assert refused(Visit(arrives_on=DAY, leaves_on=DAY)) is None
    assert refused(Visit(arrives_on=DAY, leaves_on=DAY - timedelta(days=1))) is Why.LEAVES_BEFORE
    assert refused(Visit(arrives_on=DAY, leaves_on=DAY + LONGEST + timedelta(days=1))) is Why.TOO_LONG
    assert refused(Visit(leaves_on=DAY)) is None


def test_each_day_has_the_people_who_are_there_with_companions_and_drivers() -> None:
    next_day = DAY + timedelta(days=1)
    whole = Visit(companions=2, drivers=1, cars=1, arrives_on=DAY, leaves_on=next_day)
    late = Visit(arrives_on=next_day, leaves_on=next_day)
    half_known = Visit(companions=9, arrives_on=next_day)
    told = [whole, late, half_known]
    assert by_day(told, 5, [next_day]) == (
        DayCount(DAY, False, people=1, companions=2, drivers=1, cars=1),
        DayCount(next_day, True, people=8, companions=11, drivers=1, cars=1),
    )
    assert by_day(told, 5, [next_day])[1].meals == 20


def test_a_stay_misses_the_congress_where_no_day_of_it_is_one_on_which_it_sits() -> None:
    before, after = DAY - timedelta(days=2), DAY + timedelta(days=2)
    assert misses(Visit(arrives_on=before, leaves_on=before), [DAY])
    assert misses(Visit(arrives_on=after), [DAY])
    assert misses(Visit(leaves_on=before), [DAY])
    assert not misses(Visit(arrives_on=before), [DAY])
    assert not misses(Visit(companions=3), [DAY])
    assert not misses(Visit(arrives_on=before, leaves_on=after), [DAY])
    assert not misses(Visit(arrives_on=before, leaves_on=before), [DAY, before])


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 20), st.integers(0, 30))), st.integers(0, 9))
def test_the_days_of_stays_add_up_and_stand_in_their_order(visits: list[tuple[int, int, int]], others: int) -> None:
    told = [
        Visit(companions=n, arrives_on=DAY + timedelta(days=d), leaves_on=DAY + timedelta(days=d + s))
        for n, d, s in visits
    ]
    days = by_day(told, others, [DAY])
    assert sum(one.meals for one in days) == others + sum((1 + n) * (s + 1) for n, _, s in visits)
    assert [one.on for one in days] == sorted({one.on for one in days})
