"""Decides whether people may sit where they are to sit: one person a seat, and nobody is moved unseen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.seating.hall import Hall
from services.registration.domain.seating.typed import Several, key_of, read_seat


@dataclass(frozen=True)
class Move:
    """Somebody is to have the seat that `typed` means, '' none. `seen` is the seat that the mover saw them on."""

    delegate_id: DelegateId
    typed: str
    seen: str


@dataclass(frozen=True)
class Unclear:
    """A typed form that means no seat of the hall, or one of `choices`."""

    typed: str
    choices: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        if self.choices:
            return f"“{self.typed}” có thể là ghế {' hoặc '.join(self.choices)}. Xin chọn một ghế."
        return f"Không có ghế “{self.typed}” trong sơ đồ hội trường. Xin xem lại hàng và số ghế."


@dataclass(frozen=True)
class Taken:
    """Somebody sits there who is not moved away."""

    seat: str
    sitter: DelegateId


@dataclass(frozen=True)
class Overtaken:
    """Somebody sits elsewhere than the mover saw."""

    delegate_id: DelegateId
    now: str


def read_typed_seat(text: str, hall: Hall | None) -> str | Unclear:
    """Give a seat as it is to be stored: its code in the hall, without a hall as it was typed."""
    if hall is None or not text:
        return text
    found = read_seat(text, hall)
    return found if isinstance(found, str) else Unclear(text, found.codes if isinstance(found, Several) else ())


def decide_moves(
    hall: Hall | None, seating: Mapping[DelegateId, str], moves: Sequence[Move]
) -> dict[DelegateId, str] | Unclear | Taken | Overtaken:
    """Give the new seat of each who moves. `seating` has the seat of everybody on the list, '' for none.

    Whoever makes a place free in the same act has left it: two may change places.
    """
    wanted: dict[DelegateId, str] = {}
    for move in moves:
        if key_of(now := seating[move.delegate_id]) != key_of(move.seen) or bool(now) != bool(move.seen):
            return Overtaken(move.delegate_id, now)
        seat = read_typed_seat(move.typed, hall)
        if isinstance(seat, Unclear):
            return seat
        wanted[move.delegate_id] = seat
    held = {key_of(seat): one for one, seat in seating.items() if one not in wanted and key_of(seat)}
    for one, seat in wanted.items():
        sitter = held.setdefault(key_of(seat), one) if key_of(seat) else one
        if sitter != one:
            return Taken(seat, sitter)
    return {one: seat for one, seat in wanted.items() if seat != seating[one]}


def on_free_seats(coming: Iterable[Delegate], staying: Iterable[Delegate]) -> list[Delegate]:
    """Give who comes back to an earlier state, without the seat on which somebody else sits by now."""
    held = {key_of(one.person.seat) for one in staying if one.status is Status.ACTIVE}
    made = []
    for one in coming:
        key = key_of(one.person.seat)
        made.append(replace(one, person=replace(one.person, seat="")) if key and key in held else one)
        held.add(key)
    return made
