"""Until when the link of a delegation's head opens, and which sitting it tells of."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from services.registration.domain.congress.congress import Session
from services.registration.domain.ids import SessionId
from services.registration.domain.units.head_links import expires_at, sitting_now

FIRST = datetime(2030, 9, 8, 7, 0, tzinfo=UTC)
SECOND = FIRST + timedelta(hours=18)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def sitting(number: int, starts_at: datetime, *, rehearsal: bool = False) -> Session:
    return Session(SessionId(UUID(int=number)), "OFFICIAL", f"Phiên {number}", starts_at, rehearsal=rehearsal)


SITTINGS = [sitting(2, SECOND), sitting(1, FIRST), sitting(3, FIRST - DAY, rehearsal=True)]


def test_a_link_opens_until_a_day_after_the_last_sitting_and_a_late_one_for_a_day() -> None:
    assert expires_at(SITTINGS, SECOND, FIRST - 30 * DAY) == SECOND + DAY
    assert expires_at(SITTINGS, SECOND, SECOND + 3 * DAY) == SECOND + 4 * DAY
    assert expires_at([], SECOND, FIRST) == SECOND + DAY


def test_it_tells_of_the_sitting_whose_doors_are_open_and_of_no_rehearsal() -> None:
    told = [sitting_now(SITTINGS, FIRST + wait) for wait in (-9 * HOUR, -HOUR, 15 * HOUR, 17 * HOUR)]
    assert [one.name for one in told if one] == ["Phiên 1", "Phiên 1", "Phiên 1", "Phiên 2"]
    assert sitting_now([], FIRST) is None
