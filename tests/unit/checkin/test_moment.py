"""A device tells how long ago it scanned; it is believed between the first opening of the doors and now."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.checkin.domain.gates.clocks import is_wrong
from services.checkin.domain.scans.moment import Moment, believable, settle_moment, settle_undo

OPENED = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
NOW = OPENED + timedelta(hours=2)
YEARS = timedelta(days=730_000)


def test_an_age_within_the_doors_is_believed() -> None:
    told = NOW - timedelta(minutes=50)
    assert settle_moment(NOW, told, OPENED) == Moment(told)


@pytest.mark.parametrize(
    "told", [None, OPENED - timedelta(seconds=1), NOW + timedelta(seconds=1), NOW - timedelta(days=1)]
)
def test_outside_the_bounds_the_servers_time_holds_and_is_marked(told: datetime | None) -> None:
    assert settle_moment(NOW, told, OPENED) == Moment(NOW, unsure=True)


def test_before_the_doors_first_opening_only_half_a_day_is_believed() -> None:
    trial = OPENED - timedelta(days=3)
    assert settle_moment(trial, trial - timedelta(hours=11), OPENED) == Moment(trial - timedelta(hours=11))
    assert settle_moment(trial, trial - timedelta(hours=13), OPENED) == Moment(trial, unsure=True)


@given(st.timedeltas(-YEARS, YEARS))
def test_no_age_moves_an_arrival_before_the_doors_or_after_now(age: timedelta) -> None:
    told = NOW - age if believable(age) else None
    assert OPENED <= settle_moment(NOW, told, OPENED).at <= NOW


@given(st.timedeltas(-YEARS, YEARS))
def test_no_age_takes_an_admission_back_before_it_was_given_or_after_now(age: timedelta) -> None:
    given_at = NOW - timedelta(minutes=30)
    told = NOW - age if believable(age) else None
    at = settle_undo(NOW, told, given_at)
    assert given_at <= at <= NOW
    assert at in (told, NOW)


def test_a_clock_a_minute_off_is_wrong() -> None:
    assert [is_wrong(skew) for skew in (0, 59_999, 60_000, -60_000, 24 * 3_600_000)] == [False, False, True, True, True]
