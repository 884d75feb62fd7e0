"""The arrivals of a session as a table that can be read out. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

STEP = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Step:
    """People who came in during the five minutes from `begins`, and how many there were at their end."""

    begins: datetime
    came: int
    total: int


def in_steps(minutes: Iterable[tuple[datetime, int]]) -> list[Step]:
    """Give the steps in which anybody came, the earliest first. `minutes`: a minute and who came in it, in any order."""
    came: dict[datetime, int] = {}
    for minute, number in minutes:
        begins = minute - (minute - datetime.min.replace(tzinfo=minute.tzinfo)) % STEP
        came[begins] = came.get(begins, 0) + number
    steps, total = [], 0
    for begins in sorted(came):
        total += came[begins]
        steps.append(Step(begins, came[begins], total))
    return steps
