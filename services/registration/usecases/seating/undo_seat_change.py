"""Takes back one act on the seats, as long as those people still sit where it put them."""

from uuid import UUID

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.seating.moving import Move, Overtaken, Taken, decide_moves
from services.registration.domain.seating.typed import named_in
from services.registration.storage.seating import changes, seats
from services.registration.usecases.seating.holding import taken
from services.registration.usecases.seating.locking import lock_seats
from services.registration.usecases.seating.move_people import Moved
from services.registration.usecases.seating.reseat import reseat, seats_in


async def undo_seat_change(db: Database, actor: str, congress_id: CongressId, change_id: UUID) -> Moved:
    """Give who sits where again; who is no longer on the list is left out. Undoing twice changes nothing.

    Raises NotFound, RuleBroken, which names who was moved since or who sits there now.
    """
    async with db.transaction() as conn:
        change = await changes.find_change(conn, congress_id, change_id)
        if change is None:
            raise NotFound("Không có lần xếp ghế này.")
        locked = await lock_seats(conn, congress_id, change.session_id)
        if change.undone_at is not None:
            return Moved(None, {})
        back = [
            Move(one.delegate_id, named_in(locked.hall, one.before), named_in(locked.hall, one.after))
            for one in change.moves
            if one.delegate_id in locked.people
        ]
        decided = decide_moves(None, await seats_in(conn, change.session_id, locked.people), back)
        if isinstance(decided, Taken):
            raise taken(decided.seat, await seats.describe(conn, decided.sitter))
        if isinstance(decided, Overtaken):
            who = await seats.describe(conn, decided.delegate_id)
            raise RuleBroken(f"{who.words} đã được xếp lại sau lần này nên chưa hoàn tác được. Xin xếp lại bằng tay.")
        assert isinstance(decided, dict)
        undone = await reseat(conn, actor, locked.congress, change.session_id, locked.people, decided, "UNDONE")
        await changes.mark_undone(conn, change_id, clock.now())
        return Moved(undone, decided)
