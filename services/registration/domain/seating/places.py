"""Where one person sits, in words for who looks for the seat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.registration.domain.ids import DelegateId, SessionId
from services.registration.domain.seating.hall import Hall, way_to


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


def _way(hall: Hall | None, seat: str) -> str:
    return way_to(hall, hall.seats[seat]) if hall and seat in hall.seats else ""
