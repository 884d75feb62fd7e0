"""Takes back one act of one's own on the seats for ten minutes, as long as those people still sit where it put them."""

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, SeatChangeId
from services.registration.domain.seating.moving import Move
from services.registration.domain.seating.taking_back import why_not_taken_back
from services.registration.domain.seating.typed import named_in
from services.registration.storage.seating import changes
from services.registration.usecases.seating.locking import lock_seats
from services.registration.usecases.seating.move_people import Moved
from services.registration.usecases.seating.taking_back.replaying import replay
from services.registration.usecases.seating.taking_back.undo_hall_edit import undo_hall_edit


async def undo_seat_change(db: Database, actor: str, congress_id: CongressId, change_id: SeatChangeId) -> Moved:
    """Give who sits where again; who is no longer on the list is left out. Undoing twice changes nothing.

    Raises NotFound, RuleBroken (somebody else's, too late), which names who was moved since or who sits there now.
    """
    async with db.transaction() as conn:
        change = await changes.find_change(conn, congress_id, change_id)
        if change is None:
            raise NotFound("Không có lần xếp ghế này.")
        locked = await lock_seats(conn, congress_id, change.session_id)
        change = await changes.find_change(conn, congress_id, change_id)
        if change is None or change.undone_at is not None:
            return Moved(None, {})
        if why := why_not_taken_back(actor, change.actor, change.done_at, clock.now()):
            raise RuleBroken(why)
        if change.kind == "HALL":
            moved = await undo_hall_edit(conn, actor, locked, change)
        else:
            back = [
                Move(one.delegate_id, named_in(locked.hall, one.before), named_in(locked.hall, one.after))
                for one in change.moves
                if one.delegate_id in locked.people
            ]
            moved = await replay(conn, actor, locked, change.session_id, back, "UNDONE")
        await changes.mark_undone(conn, change_id, clock.now())
        return moved
