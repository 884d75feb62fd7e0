"""The clock file of an installation: a demo plays its day by it, and whatever runs afterwards has to find time running."""

from datetime import datetime
from zoneinfo import ZoneInfo

from chassis import clock
from daihoi.language import words
from daihoi.local.home import Home

_HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def in_vietnam(moment: datetime) -> datetime:
    """Give the same moment by the clocks of Vietnam, as lists at a terminal show it."""
    return moment.astimezone(_HERE)


def let_time_go_on(home: Home) -> None:
    """Where a demo left its clock, go on at real speed: from the true time, or from where it stands if that is later."""
    if pace := clock.pace_of(home.clock_file):
        now = clock.real_now()
        clock.write_clock_file(home.clock_file, max(pace.at(now), now), clock.REAL)


def trouble_of_time(home: Home) -> str | None:
    """Name a congress time that stands still; None while it runs."""
    pace = clock.pace_of(home.clock_file)
    if pace is None or pace.speed > 0:
        return None
    shown = in_vietnam(pace.at(clock.real_now()))
    return words("trouble.time", time=f"{shown:%H:%M:%S}")
