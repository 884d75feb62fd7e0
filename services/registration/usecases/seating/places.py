"""Looks up where delegates sit, for what others are told of them."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.places import Places, places_in
from services.registration.storage.seating import halls, seats


async def places_of(
    conn: Connection, congress_id: CongressId, delegates: Sequence[Delegate]
) -> dict[DelegateId, Places]:
    """Give the places of each of these delegates, whose usual seat is the one in hand."""
    kept = await halls.find_hall(conn, congress_id)
    apart = await seats.seated_sessions(conn, congress_id)
    own = await seats.session_seats_of(conn, apart, [one.delegate_id for one in delegates]) if apart else {}
    hall = kept.hall if kept else None
    return {one.delegate_id: places_in(hall, one.person.seat, one.delegate_id, apart, own) for one in delegates}
