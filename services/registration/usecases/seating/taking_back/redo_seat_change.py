"""Does again what its maker took back within ten minutes: the same record holds again, and can be taken back again."""

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, SeatChangeId
from services.registration.domain.seating.moving import Move
from services.registration.domain.seating.taking_back import why_not_done_again
from services.registration.domain.seating.typed import named_in
from services.registration.storage.seating import changes
from services.registration.usecases.seating.locking import lock_seats
from services.registration.usecases.seating.move_people import Moved
from services.registration.usecases.seating.taking_back.replaying import replay


async def redo_seat_change(db: Database, actor: str, congress_id: CongressId, change_id: SeatChangeId) -> Moved:
    """Give who sits where again; what holds already is not done twice.

    Raises NotFound, RuleBroken (somebody else's, too late, an edit of the hall), which names who was moved since.
    """
    async with db.transaction() as conn:
        change = await changes.find_change(conn, congress_id, change_id)
        if change is None:
            raise NotFound("Không có lần xếp ghế này.")
        locked = await lock_seats(conn, congress_id, change.session_id)
        change = await changes.find_change(conn, congress_id, change_id)
        if change is None or change.undone_at is None:
            return Moved(None, {})
        if change.kind == "HALL":
            raise RuleBroken("Sơ đồ hội trường không làm lại được. Xin bấm “Hội trường” và sửa lại.")
        if why := why_not_done_again(actor, change.actor, change.undone_at, clock.now()):
            raise RuleBroken(why)
        forth = [
            Move(one.delegate_id, named_in(locked.hall, one.after), named_in(locked.hall, one.before))
            for one in change.moves
            if one.delegate_id in locked.people
        ]
        moved = await replay(conn, actor, locked, change.session_id, forth, "REDONE")
        await changes.mark_done_again(conn, change_id, clock.now())
        return moved
