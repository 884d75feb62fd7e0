"""Moves people to seats that were found free: the last steps of each use case on seats."""

from collections.abc import Mapping
from dataclasses import replace

from chassis import clock
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import ActId, DelegateId, SeatChangeId, SessionId
from services.registration.domain.people.acts import Act, FieldChange, Kind
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.roster.comparing.known import Origin
from services.registration.storage.people import acts, delegates
from services.registration.storage.people.field_origins import SetField, put_origins
from services.registration.storage.seating import changes, seats
from services.registration.storage.seating.changes import SeatChange, SeatMove
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.tell_delegate import store_and_tell_all, tell_all


async def reseat(
    conn: Connection,
    actor: str,
    congress: Congress,
    session_id: SessionId | None,
    people: Mapping[DelegateId, Delegate],
    new: Mapping[DelegateId, str],
    kind: str,
) -> SeatChangeId:
    """Give each of `new` that seat ('' for none), in one sitting or (None) in all; give the id of the change.

    The caller has locked the congress and `people`, and seen that nobody else sits there.
    """
    moved = [people[one] for one in new]
    before = await seats_in(conn, session_id, people)
    if session_id is None:
        await _reseat_everywhere(conn, actor, congress, moved, new)
    else:
        await seats.put_session_seats(conn, congress.congress_id, session_id, new)
        told = [replace(one, version=one.version + 1) for one in moved]
        await delegates.raise_versions(conn, [one.delegate_id for one in told], clock.now())
        await tell_all(conn, congress, told)
    moves = tuple(SeatMove(one, before[one], seat) for one, seat in new.items())
    change = SeatChange(SeatChangeId(new_id()), congress.congress_id, session_id, kind, actor, clock.now(), moves)
    await changes.keep_change(conn, change)
    await audit.note(conn, actor, "seats.changed", str(congress.congress_id), people=len(moves), kind=kind)
    await touch(conn, LIVE, str(congress.congress_id))
    return change.change_id


async def seats_in(
    conn: Connection, session_id: SessionId | None, people: Mapping[DelegateId, Delegate]
) -> dict[DelegateId, str]:
    """Give everybody's seat in that sitting (None: in all of them), '' for none."""
    if session_id is None:
        return {one: delegate.person.seat for one, delegate in people.items()}
    own = await seats.session_seats_of(conn, [session_id])
    return {one: own.get((session_id, one), "") for one in people}


def origin_of(actor: str, one: Delegate, seat: str) -> Origin:
    """Give whose word the new seat is. To have none is nobody's word: the next file may seat them without a question."""
    return Origin("desk", actor, one.person.seat) if seat else Origin("file")


async def _reseat_everywhere(
    conn: Connection, actor: str, congress: Congress, moved: list[Delegate], new: Mapping[DelegateId, str]
) -> None:
    """The seat is a field of the person: it has its line in their history, and no old file moves them from it."""
    now, congress_id = clock.now(), congress.congress_id
    after = [
        replace(one, person=replace(one.person, seat=new[one.delegate_id]), version=one.version + 1) for one in moved
    ]
    await acts.keep_acts(
        conn,
        [
            Act(
                *(ActId(new_id()), congress_id, one.delegate_id, Kind.EDITED, actor, now, changed.version),
                changes=(FieldChange("seat", one.person.seat, changed.person.seat),),
            )
            for one, changed in zip(moved, after, strict=True)
        ],
    )
    origins = [SetField(one.delegate_id, "seat", origin_of(actor, one, new[one.delegate_id])) for one in moved]
    await put_origins(conn, congress_id, origins, now)
    await seats.contest(conn, congress_id, dict.fromkeys(new, ""))
    await store_and_tell_all(conn, congress, after)
