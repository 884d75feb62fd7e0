"""Sets the hall of a congress, as data; nobody loses a seat by it."""

from dataclasses import dataclass, replace

from chassis import clock
from chassis.errors import Conflict, Malformed, NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.seating.hall import Hall, fault_of
from services.registration.domain.seating.typed import key_of, read_seat
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
    """Call each seat as the hall does, tell the way to it; give how many seats it does not have."""
    people = [
        one
        for one in await delegates.lock_delegates_of(conn, congress.congress_id)
        if one.status is Status.ACTIVE and one.person.seat
    ]
    named = _apart([_named(one, hall) for one in people], people)
    await store_and_tell_all(conn, congress, [replace(one, version=one.version + 1) for one in named])
    apart = await seats.seated_sessions(conn, congress.congress_id)
    elsewhere = {one.delegate_id for one in named if one.person.seat not in hall.seats}
    own = await seats.session_seats_of(conn, apart)
    elsewhere |= {one for (_, one), seat in own.items() if seat and seat not in hall.seats}
    return len(elsewhere)


def _named(one: Delegate, hall: Hall) -> Delegate:
    code = read_seat(one.person.seat, hall)
    return replace(one, person=replace(one.person, seat=code)) if isinstance(code, str) else one


def _apart(named: list[Delegate], before: list[Delegate]) -> list[Delegate]:
    """Where two ways of writing turn out to be one seat of the hall, whose it was already has it, else the first one; the
    others keep what was written.
    """
    theirs = [key_of(one.person.seat) == key_of(old.person.seat) for one, old in zip(named, before, strict=True)]
    held = {key_of(one.person.seat) for one, already in zip(named, theirs, strict=True) if already}
    made = []
    for one, old, already in zip(named, before, theirs, strict=True):
        key = key_of(one.person.seat)
        made.append(one if already or key not in held else old)
        held.add(key)
    return made
