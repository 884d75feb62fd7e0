"""Takes back an edit of the hall: its rows are there again, and who lost a seat by it sits on it again."""

from dataclasses import replace
from uuid import UUID

from chassis import clock
from chassis.errors import RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.ids import DelegateId, SeatChangeId, SessionId
from services.registration.domain.seating.hall import Hall
from services.registration.domain.seating.typed import key_of
from services.registration.storage.seating import changes, halls
from services.registration.storage.seating.changes import SeatChange, SeatMove
from services.registration.storage.seating.halls import KeptHall
from services.registration.usecases.channels import LIVE
from services.registration.usecases.seating.hall.settling import Sittings, settle, sittings_of
from services.registration.usecases.seating.locking import Locked
from services.registration.usecases.seating.move_people import Moved


async def undo_hall_edit(conn: Connection, actor: str, locked: Locked, change: SeatChange) -> Moved:
    """Give who sits again. Who was given another seat since stays there.

    Raises RuleBroken: the first hall, one that was edited again, people on rows that would go.
    """
    congress_id, about = change.congress_id, change.hall or {}
    kept = await halls.find_hall(conn, congress_id)
    if not about.get("before"):
        raise RuleBroken("Đây là sơ đồ đầu tiên nên không hoàn tác được. Xin bấm “Hội trường” và sửa lại.")
    if kept is None or kept.version != about["version"]:
        raise RuleBroken("Sơ đồ hội trường đã được sửa lần nữa. Xin hoàn tác lần sửa sau cùng trước.")
    hall = halls.hall_of(about["before"])
    sittings = await sittings_of(conn, locked)
    _require_nobody_on_new_rows(locked, sittings, kept.hall, hall)
    await halls.put_hall(conn, congress_id, KeptHall(hall, kept.version + 1), clock.now())
    await _give_blocks_back(conn, change)
    back = {one: _free(there, sittings[one], locked) for one, there in _lost(change).items() if one in sittings}
    await settle(conn, actor, locked, hall, sittings, back)
    usual = back.get(None, {})
    moves = tuple(SeatMove(one, "", seat) for one, seat in usual.items())
    undone = SeatChange(SeatChangeId(new_id()), congress_id, None, "UNDONE", actor, clock.now(), moves)
    await changes.keep_change(conn, undone)
    await audit.note(conn, actor, "hall.edit_undone", str(congress_id), people=len(moves))
    await touch(conn, LIVE, str(congress_id))
    return Moved(undone.change_id, usual)


def _require_nobody_on_new_rows(locked: Locked, sittings: Sittings, now: Hall, before: Hall) -> None:
    there = {
        one: seat
        for seats in sittings.values()
        for one, seat in seats.items()
        if seat in now.seats and seat not in before.seats
    }
    for one, seat in there.items():
        name = locked.people[one].person.full_name
        raise RuleBroken(
            f"{len(there)} người đã ngồi ghế mà sơ đồ cũ không có, ví dụ {name} (ghế {seat}). Xin xếp họ chỗ khác trước."
        )


def _lost(change: SeatChange) -> Sittings:
    found: Sittings = {None: {one.delegate_id: one.before for one in change.moves}}
    for sitting, one, seat in (change.hall or {})["apart"]:
        found.setdefault(SessionId(UUID(sitting)), {})[DelegateId(UUID(one))] = seat
    return found


def _free(lost: dict[DelegateId, str], now: dict[DelegateId, str], locked: Locked) -> dict[DelegateId, str]:
    """Give the seats of those who still have none and are on the list, where nobody sits on them."""
    held = {key_of(seat) for seat in now.values()}
    return {
        one: seat
        for one, seat in lost.items()
        if one in locked.people and one not in now and not (key_of(seat) and key_of(seat) in held)
    }


async def _give_blocks_back(conn: Connection, change: SeatChange) -> None:
    blocks = await halls.blocks_of(conn, change.congress_id)
    lost = {(kind, key, name): seats for kind, key, name, seats in (change.hall or {})["blocks"]}
    taken = {seat for one in blocks for seat in one.seats}
    whole = []
    for one in blocks:
        more = tuple(seat for seat in lost.get((one.kind.value, one.key, one.name), ()) if seat not in taken)
        whole.append(replace(one, seats=(*one.seats, *more)))
        taken.update(more)
    await halls.put_blocks(conn, change.congress_id, whole)
