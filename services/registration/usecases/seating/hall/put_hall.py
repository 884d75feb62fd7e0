"""Sets the hall of a congress, as data; nobody loses a seat by it unseen."""

from dataclasses import asdict, dataclass, replace
from typing import Any

from chassis import clock
from chassis.errors import Conflict, Malformed, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId, DelegateId, SeatChangeId
from services.registration.domain.seating.hall import Hall, fault_of
from services.registration.domain.seating.hall_edit import asking, seats_lost, without_seat
from services.registration.storage.seating import changes, halls
from services.registration.storage.seating.changes import SeatChange, SeatMove
from services.registration.storage.seating.halls import KeptHall
from services.registration.usecases.channels import LIVE
from services.registration.usecases.seating.hall.settling import Sittings, settle, sittings_of
from services.registration.usecases.seating.locking import Locked, lock_seats


@dataclass(frozen=True)
class HallPut:
    """The new version, how many people lost their seat by it, and how many sit on words that are no seat of this hall and of
    no earlier one: they keep them until somebody seats them anew."""

    version: int
    seats: int
    elsewhere: int
    unseated: int


async def put_hall(
    db: Database, actor: str, congress_id: CongressId, hall: Hall, version: int, *, may_unseat: int = 0
) -> HallPut:
    """Store the hall if its version is still the one that was seen (0: none yet). Seats that were typed before it was known
    get their name in it.

    Raises NotFound, Malformed, Conflict, RuleBroken (more than `may_unseat` people lose their seat; how many is in `unseats`).
    """
    if fault := fault_of(hall.rows, hall.numbering):
        raise Malformed(fault)
    async with db.transaction() as conn:
        locked = await lock_seats(conn, congress_id, None)
        before = await halls.find_hall(conn, congress_id)
        if version != (before.version if before else 0):
            raise Conflict("Người khác vừa sửa sơ đồ hội trường. Xin tải lại trang rồi sửa tiếp.")
        sittings = await sittings_of(conn, locked)
        lost = {one: without_seat(now, locked.hall, hall) for one, now in sittings.items()}
        people = {one for gone in lost.values() for one in gone}
        if len(people) > may_unseat:
            raise _question(locked, lost, people)
        await _keep(conn, actor, congress_id, before, hall, lost)
        gone: Sittings = {one: dict.fromkeys(there, "") for one, there in lost.items()}
        elsewhere = await settle(conn, actor, locked, hall, sittings, gone)
        await audit.note(conn, actor, "hall.changed", str(congress_id), seats=len(hall.seats), unseated=len(people))
        await touch(conn, LIVE, str(congress_id))
    return HallPut(version + 1, len(hall.seats), elsewhere, len(people))


def _question(locked: Locked, lost: Sittings, people: set[DelegateId]) -> RuleBroken:
    seats = {one: seat for there in lost.values() for one, seat in there.items()}
    order = [one for one in seats if one in people]
    names = [f"{locked.people[one].person.full_name} ({seats[one]})" for one in order]
    return RuleBroken(asking(names), unseats=len(people))


async def _keep(
    conn: Connection, actor: str, congress_id: CongressId, before: KeptHall | None, hall: Hall, lost: Sittings
) -> None:
    """Store the hall and what it was before, so that the edit can be taken back."""
    now, version = clock.now(), (before.version if before else 0) + 1
    await halls.put_hall(conn, congress_id, KeptHall(hall, version), now)
    blocks = await halls.blocks_of(conn, congress_id)
    there = [replace(one, seats=tuple(seat for seat in one.seats if seat in hall.seats)) for one in blocks]
    await halls.put_blocks(conn, congress_id, there)
    kept: dict[str, Any] = {
        "version": version,
        "before": asdict(before.hall) if before else None,
        "blocks": seats_lost(blocks, hall),
        "apart": [
            [str(sitting), str(one), seat] for sitting, gone in lost.items() if sitting for one, seat in gone.items()
        ],
    }
    moves = tuple(SeatMove(one, seat, "") for one, seat in lost.get(None, {}).items())
    await changes.keep_change(
        conn, SeatChange(SeatChangeId(new_id()), congress_id, None, "HALL", actor, now, moves, hall=kept)
    )
