"""What may be done with the programme while it is held. Each gives the programme as it stands then, or the sentence why not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from services.honors.domain.programme.programme import LONGEST_MINUTES, Item, ItemState, Programme

NOTHING_RUNS = "Chưa có mục nào đang diễn ra."
NO_ITEM = "Không có mục này trong chương trình. Xin tải lại trang."


class Act(StrEnum):
    """START an item; ADVANCE to the next one; END without a next one; HOLD and GO_ON; SKIP and TAKE_UP; LENGTHEN by minutes
    (also less); let the alternate speak INSTEAD, or not; RESTART: as if nothing had been held (after a rehearsal).
    """

    START = "START"
    ADVANCE = "ADVANCE"
    END = "END"
    HOLD = "HOLD"
    GO_ON = "GO_ON"
    SKIP = "SKIP"
    TAKE_UP = "TAKE_UP"
    LENGTHEN = "LENGTHEN"
    INSTEAD = "INSTEAD"
    RESTART = "RESTART"


@dataclass(frozen=True)
class Wanted:
    """`number` is of the item that is meant, None for the running one; `minutes` only for LENGTHEN."""

    act: Act
    number: int | None = None
    minutes: int = 0


def act(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    """Do it at `now`."""
    return _ACTS[wanted.act](programme, wanted, now)


def _start(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    item = programme.item(wanted.number)
    if item is None:
        return NO_ITEM
    if item.state in (ItemState.RUNNING, ItemState.DONE):
        return "Mục này đang hoặc đã diễn ra."
    begun = replace(item, state=ItemState.RUNNING, started_at=now, ended_at=None)
    return _with(_ended(programme, now), begun)


def _advance(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del wanted
    reached = max((place for place, each in enumerate(programme.items, 1) if _was_held(each)), default=0)
    coming = next((each for each in programme.items[reached:] if each.state is ItemState.PLANNED), None)
    if coming is None:
        return "Không còn mục nào phía sau. Bấm “Kết thúc” khi mục cuối đã xong."
    return _start(programme, Wanted(Act.START, coming.number), now)


def _end(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del wanted
    return _ended(programme, now) if programme.running else NOTHING_RUNS


def _hold(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del wanted
    if programme.running is None:
        return NOTHING_RUNS
    return programme if programme.held_at else replace(programme, held_at=now)


def _go_on(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del wanted
    if programme.held_at is None:
        return "Chương trình không tạm dừng."
    return replace(programme, held_at=None, held_for=programme.held_for + max(timedelta(), now - programme.held_at))


def _skip(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del now
    item = programme.item(wanted.number)
    if item is None:
        return NO_ITEM
    if item.state is not ItemState.PLANNED:
        return "Chỉ bỏ qua được mục chưa diễn ra."
    return _with(programme, replace(item, state=ItemState.SKIPPED))


def _take_up(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del now
    item = programme.item(wanted.number)
    if item is None:
        return NO_ITEM
    if item.state is not ItemState.SKIPPED:
        return "Mục này không bị bỏ qua."
    return _with(programme, replace(item, state=ItemState.PLANNED))


def _lengthen(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del now
    item = programme.item(wanted.number) if wanted.number is not None else programme.running
    if item is None:
        return NOTHING_RUNS if wanted.number is None else NO_ITEM
    more = item.more + wanted.minutes
    if not 1 <= item.minutes + more <= LONGEST_MINUTES:
        return f"Một mục dài từ 1 đến {LONGEST_MINUTES} phút."
    return _with(programme, replace(item, more=more))


def _instead(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del now
    item = programme.item(wanted.number)
    if item is None:
        return NO_ITEM
    if not item.alternate:
        return "Mục này chưa có người dự phòng. Xin ghi tên người dự phòng trước."
    return _with(programme, replace(item, instead=not item.instead))


def _restart(programme: Programme, wanted: Wanted, now: datetime) -> Programme | str:
    del wanted, now
    items = (replace(each, state=ItemState.PLANNED, more=0, started_at=None, ended_at=None) for each in programme.items)
    return replace(programme, items=tuple(items), held_at=None, held_for=timedelta())


def _was_held(item: Item) -> bool:
    return item.state in (ItemState.RUNNING, ItemState.DONE)


def _ended(programme: Programme, now: datetime) -> Programme:
    running = programme.running
    rested = replace(programme, held_at=None, held_for=timedelta())
    return _with(rested, replace(running, state=ItemState.DONE, ended_at=now)) if running else rested


def _with(programme: Programme, item: Item) -> Programme:
    items = (item if each.number == item.number else each for each in programme.items)
    return replace(programme, items=tuple(items))


_ACTS: dict[Act, Callable[[Programme, Wanted, datetime], Programme | str]] = {
    Act.START: _start,
    Act.ADVANCE: _advance,
    Act.END: _end,
    Act.HOLD: _hold,
    Act.GO_ON: _go_on,
    Act.SKIP: _skip,
    Act.TAKE_UP: _take_up,
    Act.LENGTHEN: _lengthen,
    Act.INSTEAD: _instead,
    Act.RESTART: _restart,
}
