"""Where one person sits, in words and as a small plan for who looks for the seat."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from services.registration.domain.congress.congress import Session
from services.registration.domain.ids import DelegateId, SessionId
from services.registration.domain.seating.hall import Hall, Row, way_to


@dataclass(frozen=True)
class SessionPlace:
    """The seat in a sitting that is seated on its own, and the way there; '' for none."""

    session_id: SessionId
    seat: str
    way: str


@dataclass(frozen=True)
class Places:
    """The way to the usual seat, '' where nobody knows it, and the seats of single sittings."""

    way: str = ""
    sessions: tuple[SessionPlace, ...] = ()


def places_in(
    hall: Hall | None,
    seat: str,
    delegate_id: DelegateId,
    sessions: Sequence[SessionId],
    own: Mapping[tuple[SessionId, DelegateId], str],
) -> Places:
    """Give the places of one delegate; `sessions` are seated on their own, `own` has the seats there."""
    seats = {one: own.get((one, delegate_id), "") for one in sessions}
    return Places(_way(hall, seat), tuple(SessionPlace(one, there, _way(hall, there)) for one, there in seats.items()))


def by_session(sessions: Iterable[Session], seat: str, places: Places) -> list[tuple[str, str]]:
    """Give a sitting's name and the seat there in the order of their start, ('', seat) where it is one for all of them.

    `seat` is the usual one; a sitting in which the person has no seat is left out, and so is a rehearsal.
    """
    own = {one.session_id: one.seat for one in places.sessions}
    held = sorted((one for one in sessions if not one.rehearsal), key=lambda one: one.starts_at)
    found = [(one.name, own.get(one.session_id, seat)) for one in held]
    if all(there == seat for _, there in found):
        return [("", seat)] if seat else []
    return [(name, there) for name, there in found if there]


def seat_in(session_id: SessionId, seat: str, places: Places) -> str:
    """Give the seat in one sitting; `seat` is the usual one."""
    return next((one.seat for one in places.sessions if one.session_id == session_id), seat)


def _way(hall: Hall | None, seat: str) -> str:
    return way_to(hall, hall.seats[seat]) if hall and seat in hall.seats else ""


@dataclass(frozen=True)
class Strip:
    """A row as its runs of places between aisles: from and to, counted from the middle (-1 the first to the left, 1 the first to
    the right; no place is 0), of somebody who faces the stage."""

    row: str
    runs: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class OwnPlan:
    """The strips of the seat's floor, from the stage backwards; `place` is the seat in `row`. `floor` is 0 in a hall of one."""

    floor: int
    strips: tuple[Strip, ...]
    row: str
    place: int


def own_plan(hall: Hall | None, seat: str) -> OwnPlan | None:
    """Give the plan for a seat by its code; None without a hall or for words that are no seat of it."""
    own = hall.seats.get(seat) if hall else None
    if hall is None or own is None:
        return None
    strips = tuple(Strip(row.code, _runs(row)) for row in hall.rows if row.floor == own.floor)
    several = len({row.floor for row in hall.rows}) > 1
    return OwnPlan(own.floor if several else 0, strips, own.row, own.place)


def _runs(row: Row) -> tuple[tuple[int, int], ...]:
    """Split the places where an aisle lies: after so many from the middle on either side, 0 being the middle itself."""
    runs: list[tuple[int, int]] = []
    for place in (*range(-row.left, 0), *range(1, row.right + 1)):
        inner = min(abs(place), abs(runs[-1][1])) if runs else 0
        crosses_middle = bool(runs) and runs[-1][1] < 0 < place
        if runs and not (0 in row.aisles if crosses_middle else inner in row.aisles):
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(runs)
