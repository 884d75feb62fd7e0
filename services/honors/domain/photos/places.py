"""Who stands in which row and place of a group photo."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """`name` with form of address; `seat` is where they sit before, '' where nobody gave one."""

    name: str
    unit: str
    seat: str


@dataclass(frozen=True)
class PhotoRow:
    """`number` from 1 in front, 0 for who is left over; `people` from left to right, None for a place without a name."""

    number: int
    people: list[Person | None]


def placed(in_rows: Sequence[int], people: Sequence[Person]) -> list[PhotoRow]:
    """Give the rows, filled from the front and from the left in the order of `people`; who has no place in the plan stands last."""
    rows: list[PhotoRow] = []
    left = list(people)
    for number, count in enumerate(in_rows, start=1):
        here, left = left[:count], left[count:]
        rows.append(PhotoRow(number, [*here, *[None] * (count - len(here))]))
    return [*rows, *([PhotoRow(0, [*left])] if left else [])]
