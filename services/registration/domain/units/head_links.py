"""Until when the link of a delegation's head opens, and which sitting it tells of."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from services.registration.domain.congress.congress import Session

DAY = timedelta(days=1)
DOORS_OPEN_BEFORE = timedelta(hours=2)


def expires_at(sessions: Sequence[Session], starts_at: datetime, now: datetime) -> datetime:
    """Give a day after the last sitting begins; a link made later than that lasts a day."""
    last = max((one.starts_at for one in sessions if not one.rehearsal), default=starts_at)
    return max(last, now) + DAY


def sitting_now(sessions: Sequence[Session], now: datetime) -> Session | None:
    """Give the sitting that is on, or whose doors are open; before all of them the first, None where there is none."""
    held = sorted((one for one in sessions if not one.rehearsal), key=lambda one: one.starts_at)
    begun = [one for one in held if one.starts_at - DOORS_OPEN_BEFORE <= now]
    return begun[-1] if begun else next(iter(held), None)
