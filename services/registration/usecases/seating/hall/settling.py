"""Settles who sits where in a hall that was just set: steps of setting a hall and of taking that back.

The caller has locked the congress and everybody in it.
"""

from collections.abc import Mapping
from dataclasses import replace

from chassis import clock
from chassis.ids import new_id
from chassis.storage.database import Connection
from services.registration.domain.ids import ActId, DelegateId, SessionId
from services.registration.domain.people.acts import Act, FieldChange, Kind
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.hall import Hall
from services.registration.domain.seating.hall_edit import named
from services.registration.storage.people import acts
from services.registration.storage.people.field_origins import SetField, put_origins
from services.registration.storage.seating import seats
from services.registration.usecases.people.tell_delegate import store_and_tell_all
from services.registration.usecases.seating.locking import Locked
from services.registration.usecases.seating.reseat import origin_of, seats_in

Sittings = dict[SessionId | None, dict[DelegateId, str]]
"""Seats by sitting, None for all of them, and by person."""


async def sittings_of(conn: Connection, locked: Locked) -> Sittings:
    """Give every seat that somebody has."""
    apart = await seats.seated_sessions(conn, locked.congress.congress_id)
    found: Sittings = {}
    for sitting in (None, *apart):
        everybody = await seats_in(conn, sitting, locked.people)
        found[sitting] = {one: seat for one, seat in everybody.items() if seat}
    return found


async def settle(conn: Connection, actor: str, locked: Locked, hall: Hall, sittings: Sittings, new: Sittings) -> int:
    """Give people the seats of `new` ('' for none), call all others as the hall does, tell everybody the way; give how many
    sit on what is no seat of the hall.
    """
    elsewhere: set[DelegateId] = set()
    wanted: Sittings = {}
    for sitting, now in sittings.items():
        given = new.get(sitting, {})
        left = named({one: seat for one, seat in now.items() if one not in given}, hall)
        wanted[sitting] = left | given
        elsewhere |= {one for one, seat in left.items() if seat not in hall.seats}
        if sitting is not None:
            await seats.put_session_seats(conn, locked.congress.congress_id, sitting, wanted[sitting])
    await _keep_in_histories(conn, actor, locked, new.get(None, {}))
    concerned = {one for there in wanted.values() for one in there}
    told = [_with_seat(locked.people[one], wanted[None]) for one in locked.people if one in concerned]
    await store_and_tell_all(conn, locked.congress, told)
    return len(elsewhere)


def _with_seat(one: Delegate, seats_now: Mapping[DelegateId, str]) -> Delegate:
    seat = seats_now.get(one.delegate_id, one.person.seat)
    return replace(one, version=one.version + 1, person=replace(one.person, seat=seat))


async def _keep_in_histories(conn: Connection, actor: str, locked: Locked, new: Mapping[DelegateId, str]) -> None:
    now, congress_id = clock.now(), locked.congress.congress_id
    moved = [locked.people[one] for one in new]
    await acts.keep_acts(
        conn,
        [
            Act(
                *(ActId(new_id()), congress_id, one.delegate_id, Kind.EDITED, actor, now, one.version + 1),
                changes=(FieldChange("seat", one.person.seat, new[one.delegate_id]),),
            )
            for one in moved
        ],
    )
    origins = [SetField(one.delegate_id, "seat", origin_of(actor, one, new[one.delegate_id])) for one in moved]
    await put_origins(conn, congress_id, origins, now)
