"""Sets the hall of a congress, as data; nobody loses a seat by it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from chassis import clock
from chassis.errors import Conflict, Malformed, NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Status
from services.registration.domain.seating.hall import Hall, fault_of
from services.registration.domain.seating.typed import key_of, named_in
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.seating import halls, seats
from services.registration.storage.seating.halls import KeptHall
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.tell_delegate import store_and_tell_all


@dataclass(frozen=True)
class HallPut:
    """The new version, and how many people sit on seats that this hall does not have: they keep them until somebody seats
    them anew."""

    version: int
    seats: int
    elsewhere: int


async def put_hall(db: Database, actor: str, congress_id: CongressId, hall: Hall, version: int) -> HallPut:
    """Store the hall if its version is still the one that was seen (0: none yet). Seats that were typed before it was known
    get their name in it. Raises NotFound, Malformed, Conflict.
    """
    if fault := fault_of(hall.rows, hall.numbering):
        raise Malformed(fault)
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        if congress is None:
            raise NotFound("Không có đại hội này.")
        kept = await halls.find_hall(conn, congress_id)
        if version != (kept.version if kept else 0):
            raise Conflict("Người khác vừa sửa sơ đồ hội trường. Xin tải lại trang rồi sửa tiếp.")
        await halls.put_hall(conn, congress_id, KeptHall(hall, version + 1), clock.now())
        blocks = await halls.blocks_of(conn, congress_id)
        there = [replace(one, seats=tuple(seat for seat in one.seats if seat in hall.seats)) for one in blocks]
        await halls.put_blocks(conn, congress_id, there)
        elsewhere = await _name_seats(conn, congress, hall)
        await audit.note(conn, actor, "hall.changed", str(congress_id), seats=len(hall.seats))
        await touch(conn, LIVE, str(congress_id))
    return HallPut(version + 1, len(hall.seats), elsewhere)


async def _name_seats(conn: Connection, congress: Congress, hall: Hall) -> int:
    """Call each seat as the hall does, also in sittings seated on their own, tell the way to it; give how many people have one
    that it does not have.
    """
    apart = await seats.seated_sessions(conn, congress.congress_id)
    elsewhere: set[DelegateId] = set()
    seated: set[DelegateId] = set()
    for session_id in apart:
        own = {one: seat for (_, one), seat in (await seats.session_seats_of(conn, [session_id])).items() if seat}
        named = _named(own, hall)
        await seats.put_session_seats(conn, congress.congress_id, session_id, named)
        elsewhere |= {one for one, seat in named.items() if seat not in hall.seats}
        seated |= own.keys()
    people = [
        one
        for one in await delegates.lock_delegates_of(conn, congress.congress_id)
        if one.status is Status.ACTIVE and (one.person.seat or one.delegate_id in seated)
    ]
    named = _named({one.delegate_id: one.person.seat for one in people if one.person.seat}, hall)
    elsewhere |= {one for one, seat in named.items() if seat not in hall.seats}
    told = [
        replace(
            one, version=one.version + 1, person=replace(one.person, seat=named.get(one.delegate_id, one.person.seat))
        )
        for one in people
    ]
    await store_and_tell_all(conn, congress, told)
    return len(elsewhere)


def _named(typed: Mapping[DelegateId, str], hall: Hall) -> dict[DelegateId, str]:
    """Give the seats by their names in the hall. Where two ways of writing turn out to be one seat, whose it was already has
    it, else the first one; the others keep what was written.
    """
    wanted = {one: named_in(hall, seat) for one, seat in typed.items()}
    theirs = {one for one, seat in wanted.items() if key_of(seat) == key_of(typed[one])}
    held = {key_of(wanted[one]) for one in theirs}
    named = {}
    for one, seat in wanted.items():
        named[one] = seat if one in theirs or key_of(seat) not in held else typed[one]
        held.add(key_of(seat))
    return named
