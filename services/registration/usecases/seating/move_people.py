"""Gives people seats, takes them away, lets two change places: all of it or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from chassis.errors import Conflict, Malformed, NotFound
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import CongressId, DelegateId, SeatChangeId, SessionId
from services.registration.domain.seating.moving import Move, Overtaken, Taken, Unclear, decide_moves
from services.registration.storage.seating import seats
from services.registration.usecases.seating.holding import taken
from services.registration.usecases.seating.locking import lock_seats
from services.registration.usecases.seating.reseat import reseat, seats_in


@dataclass(frozen=True)
class Moved:
    """Who has which seat now, and the id that takes it back (None: nothing was different)."""

    change_id: SeatChangeId | None
    seats: dict[DelegateId, str]


async def move_people(
    db: Database,
    actor: str,
    congress_id: CongressId,
    session_id: SessionId | None,
    moves: Sequence[Move],
    kind: Literal["MOVED", "PROPOSED", "EMPTIED"] = "MOVED",
) -> Moved:
    """Move them in one sitting or (None) in all.

    Raises NotFound, Malformed (a typed form that means no seat or several, which are in `choices`), RuleBroken (somebody
    sits there, who is named), Conflict (somebody was moved meanwhile, who is named).
    """
    async with db.transaction() as conn:
        locked = await lock_seats(conn, congress_id, session_id)
        if not {one.delegate_id for one in moves} <= locked.people.keys():
            raise NotFound("Có người không còn trong danh sách. Xin tải lại trang.")
        decided = decide_moves(locked.hall, await seats_in(conn, session_id, locked.people), moves)
        if not isinstance(decided, dict):
            raise await _refusal(conn, decided)
        if not decided:
            return Moved(None, {})
        change_id = await reseat(conn, actor, locked.congress, session_id, locked.people, decided, kind)
        return Moved(change_id, decided)


async def _refusal(conn: Connection, why: Unclear | Taken | Overtaken) -> Exception:
    if isinstance(why, Unclear):
        return Malformed(why.sentence, choices=why.choices)
    if isinstance(why, Taken):
        return taken(why.seat, await seats.describe(conn, why.sitter))
    who = await seats.describe(conn, why.delegate_id)
    now = f"ngồi ghế {why.now}" if why.now else "chưa có ghế"
    return Conflict(f"Người khác vừa xếp lại: {who.words} nay {now}. Xin xem lại sơ đồ rồi xếp tiếp.", now=why.now)
