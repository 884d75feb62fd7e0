"""When a second factor is asked for, and of whom."""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

BOUND = frozenset({"ORGANIZER", "REVIEWER", "HONORS_APPROVER"})
"""Who can change what everybody sees."""
NEAR = timedelta(days=7)
PERIOD = 30
"""seconds that a code holds"""


class Required(StrEnum):
    """What the installation asks for: NEAR is from seven days before a congress until a day after it began, SERVER is what
    fits who can ask (see `settled`), EVERYBODY is always and of every role.
    """

    NEVER = "never"
    NEAR = "near"
    ALWAYS = "always"
    SERVER = "server"
    EVERYBODY = "everybody"


def settled(required: Required, *, public_name: bool) -> Required:
    """Give what SERVER stands for: ALWAYS where the whole world may try to sign in, else NEAR."""
    if required is not Required.SERVER:
        return required
    return Required.ALWAYS if public_name else Required.NEAR


def is_required(required: Required, roles: Collection[str], starts: Collection[datetime], now: datetime) -> bool:
    """Tell whether somebody with these roles needs one now; `required` is settled. `starts` are the congresses that are no rehearsal."""
    if required is Required.EVERYBODY:
        return bool(roles)
    if BOUND.isdisjoint(roles) or required is Required.NEVER:
        return False
    return required is Required.ALWAYS or any(-timedelta(days=1) <= start - now <= NEAR for start in starts)


FARTHEST = 10
"""of `PERIOD`: how far a phone's clock may be from ours and still be followed"""


def step_of(now: datetime) -> int:
    """Give the number of the 30 seconds that are now."""
    return int(now.timestamp()) // PERIOD


def drifts() -> list[int]:
    """Give how far ahead of ours a phone's clock may be, by 30 seconds, the likelier first."""
    return sorted(range(-FARTHEST, FARTHEST + 1), key=abs)
