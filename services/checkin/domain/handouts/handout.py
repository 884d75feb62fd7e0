"""What delegates are given at the desk, each once: papers, yearbook, gift, meal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import DelegateId, ItemId

MOST_ITEMS = 8
"""More would not fit on a device at the desk."""


@dataclass(frozen=True, slots=True)
class Item:
    """One kind of thing that is handed out."""

    item_id: ItemId
    name: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Somebody was given an item at `at`; `given` false: that was taken back."""

    delegate_id: DelegateId
    item_id: ItemId
    given: bool
    at: datetime


def newest(ticks: Iterable[Tick]) -> list[Tick]:
    """Give one tick for each person and item: the newest, and of two at one moment the one that came last."""
    kept: dict[tuple[DelegateId, ItemId], Tick] = {}
    for tick in ticks:
        key = (tick.delegate_id, tick.item_id)
        if key not in kept or kept[key].at <= tick.at:
            kept[key] = tick
    return [kept[key] for key in sorted(kept)]
