"""Who of the leaders is introduced to the hall: in the order of protocol, those who are really there, frozen at one moment."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.honors.domain.ids import DelegateId, SessionId
from services.honors.domain.known.known_congress import Sitting

MOST_LEADERS = 200


@dataclass(frozen=True)
class Leader:
    """A leader or guest who is received. `deputy` is who came instead, as they are introduced; "" for nobody.

    `here`: somebody received them, or their deputy. `introduced` is the number in the frozen list, None: not in it.
    """

    delegate_id: DelegateId
    form_of_address: str
    full_name: str
    position: str
    unit_name: str
    pronunciation: str
    seat: str
    here: bool
    vehicle: str = ""
    escort: str = ""
    room: str = ""
    deputy: str = ""
    introduced: int | None = None
    place: int | None = None


@dataclass(frozen=True)
class Introductions:
    """The leaders in their order. `revision` counts every change of the plan; `frozen_at` None while the list is open.

    `counted`: the session that somebody has to be inside to be here, None: any official one.
    """

    revision: int
    frozen_at: datetime | None
    leaders: tuple[Leader, ...]
    counted: SessionId | None = None


def counted_of(sittings: Sequence[Sitting], attended: Collection[SessionId]) -> SessionId | None:
    """Give the last of the real `sittings`, by their start, that somebody has come to; None while nobody has come to any.

    Whoever was there in the morning and left is not introduced in the afternoon.
    """
    begun = [each for each in sittings if each.session_id in attended]
    return max(begun, key=lambda each: (each.starts_at, each.session_id)).session_id if begun else None


def in_order(leaders: Sequence[Leader]) -> tuple[Leader, ...]:
    """Sort by the place that was given; who has none stands last, in the order given."""
    return tuple(sorted(leaders, key=lambda leader: (leader.place is None, leader.place or 0)))


def freeze(leaders: Sequence[Leader]) -> tuple[Leader, ...]:
    """Number those who are here, from 1; the others are in no list."""
    number, frozen = 0, []
    for leader in leaders:
        number += leader.here
        frozen.append(replace(leader, introduced=number if leader.here else None))
    return tuple(frozen)


def is_late(leader: Leader, frozen_at: datetime | None) -> bool:
    """Tell whether they came after the list was frozen."""
    return frozen_at is not None and leader.here and leader.introduced is None


def words(leader: Leader) -> str:
    """Give the words in which the MC introduces them."""
    office = leader.position or leader.unit_name
    person = f"{leader.form_of_address} {leader.full_name}"
    if leader.deputy:
        return f"{leader.deputy}, thay mặt {person[0].lower()}{person[1:]}" + (f", {office}" if office else "")
    return f"{person}, {office}" if office else person
