"""Sees to it that nobody comes onto a seat on which somebody else sits: a step of each use case that gives a person a seat.

The caller has locked the congress, so nobody sits down meanwhile.
"""

from dataclasses import replace

from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.seat_holder import SeatHolder
from services.registration.domain.seating.typed import named_in
from services.registration.storage.seating import halls, seats


async def require_free_seat(conn: Connection, delegate: Delegate) -> None:
    """Raises RuleBroken, which names who sits there."""
    if sitter := await _sitter(conn, delegate):
        raise taken(delegate.person.seat, sitter)


async def with_seat_named(conn: Connection, delegate: Delegate) -> Delegate:
    """Give somebody who is to be as before with the seat as the hall calls it: it may have come since."""
    kept = await halls.find_hall(conn, delegate.congress_id)
    seat = named_in(kept.hall if kept else None, delegate.person.seat)
    return replace(delegate, person=replace(delegate.person, seat=seat))


async def on_a_free_seat(conn: Connection, delegate: Delegate) -> Delegate:
    """Give somebody who comes back with their seat, or without one when it was given away; what they had is kept as wanted."""
    delegate = await with_seat_named(conn, delegate)
    if not await _sitter(conn, delegate):
        return delegate
    await seats.contest(conn, delegate.congress_id, {delegate.delegate_id: delegate.person.seat})
    return replace(delegate, person=replace(delegate.person, seat=""))


def taken(seat: str, sitter: SeatHolder) -> RuleBroken:
    """Give the refusal of a seat that is somebody's."""
    return RuleBroken(
        f"Ghế {seat} đang là chỗ của {sitter.words}. Xin chọn ghế khác, hoặc đổi chỗ hai người trong sơ đồ ghế.",
        sitter=str(sitter.delegate_id),
        seat=seat,
    )


async def _sitter(conn: Connection, delegate: Delegate) -> SeatHolder | None:
    return await seats.find_sitter(conn, delegate.congress_id, delegate.person.seat, other_than=delegate.delegate_id)
