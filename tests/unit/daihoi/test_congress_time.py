"""What a demo leaves of its clock, and what runs afterwards makes of it."""

from datetime import timedelta
from pathlib import Path

from chassis import clock
from daihoi.local.congress_time import let_time_go_on, trouble_of_time
from daihoi.local.home import Home

HOUR = timedelta(hours=1)


def left(folder: Path, by: timedelta, speed: float) -> Home:
    home = Home(folder)
    clock.write_clock_file(home.clock_file, clock.real_now() + by, speed)
    return home


def shown(home: Home) -> timedelta:
    pace, now = clock.pace_of(home.clock_file), clock.real_now()
    assert pace is not None
    assert pace.speed == clock.REAL
    return pace.at(now) - now


def test_a_clock_that_stands_is_named_with_what_lets_it_go_on(tmp_path: Path) -> None:
    assert "simulate --resume" in (trouble_of_time(left(tmp_path, -HOUR, 0)) or "")
    assert trouble_of_time(left(tmp_path, HOUR, 60)) is None


def test_an_installation_that_was_no_demo_has_the_true_time_and_no_clock_file(tmp_path: Path) -> None:
    home = Home(tmp_path)
    let_time_go_on(home)
    assert not home.clock_file.exists()
    assert trouble_of_time(home) is None


def test_after_a_demo_arrivals_get_their_true_minute_again(tmp_path: Path) -> None:
    home = left(tmp_path, -HOUR, 0)
    let_time_go_on(home)
    assert abs(shown(home)) < timedelta(minutes=1)


def test_a_day_that_was_ahead_of_the_true_time_goes_on_from_there(tmp_path: Path) -> None:
    home = left(tmp_path, HOUR, 60)
    let_time_go_on(home)
    assert shown(home) > HOUR - timedelta(minutes=1)
