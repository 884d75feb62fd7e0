"""Moves people as an earlier act did, back or forth: steps of undoing and of doing again."""

from collections.abc import Sequence
from typing import Literal

from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.ids import SessionId
from services.registration.domain.seating.moving import Move, Overtaken, Taken, decide_moves
from services.registration.storage.seating import seats
from services.registration.usecases.seating.holding import taken
from services.registration.usecases.seating.locking import Locked
from services.registration.usecases.seating.move_people import Moved
from services.registration.usecases.seating.reseat import reseat, seats_in


async def replay(
    conn: Connection,
    actor: str,
    locked: Locked,
    session_id: SessionId | None,
    moves: Sequence[Move],
    kind: Literal["UNDONE", "REDONE"],
) -> Moved:
    """Raises RuleBroken, which names who was moved since or who sits there now."""
    decided = decide_moves(None, await seats_in(conn, session_id, locked.people), moves)
    if isinstance(decided, Taken):
        raise taken(decided.seat, await seats.describe(conn, decided.sitter))
    if isinstance(decided, Overtaken):
        who = await seats.describe(conn, decided.delegate_id)
        raise RuleBroken(f"{who.words} đã được xếp lại sau lần này. Xin xếp lại bằng tay.")
    assert isinstance(decided, dict)
    return Moved(await reseat(conn, actor, locked.congress, session_id, locked.people, decided, kind), decided)
