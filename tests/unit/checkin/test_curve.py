"""Arrivals by the minute become a table of five minutes each."""

from datetime import UTC, datetime

from services.checkin.domain.picture.curve import Step, in_steps


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 12, 1, hour, minute, tzinfo=UTC)


def test_minutes_in_any_order_fall_into_the_five_minutes_of_the_clock_and_add_up() -> None:
    steps = in_steps([(at(0, 44), 4), (at(0, 40), 3), (at(0, 39), 2), (at(1, 0), 1)])
    assert steps == [Step(at(0, 35), 2, 2), Step(at(0, 40), 7, 9), Step(at(1, 0), 1, 10)]


def test_where_nobody_came_there_is_no_table() -> None:
    assert in_steps([]) == []
