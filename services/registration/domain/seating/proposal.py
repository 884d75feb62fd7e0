"""Proposes who sits where: delegations from the front in the order of protocol, leaders in the rows kept for them.

Pure: the organiser sees the proposal and adjusts it before and after it holds.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import RECEIVED_AT_DESK
from services.registration.domain.seating.blocks import Block, BlockKind
from services.registration.domain.seating.hall import Hall, Seat

_MOST_SKIPPED = 2
"""So many seats are enough to skip that nobody of a unit sits alone, unless a row has but one."""


@dataclass(frozen=True)
class Sitter:
    """Somebody who is to have a seat. `honoured`: walks to the stage, so rather by an aisle."""

    delegate_id: DelegateId
    unit_code: str
    category: str
    honoured: bool = False


@dataclass(frozen=True)
class Proposal:
    """A seat's code for each person who gets one now, and who finds no seat any more."""

    seats: dict[DelegateId, str]
    left_over: tuple[DelegateId, ...]


def propose(
    hall: Hall,
    people: Sequence[Sitter],
    taken: Iterable[str],
    unit_order: Sequence[str],
    blocks: Sequence[Block] = (),
    groups: Mapping[str, Sequence[DelegateId]] | None = None,
) -> Proposal:
    """Seat `people` (all without a seat yet, each unit's in their order) on seats that are not `taken` (codes).

    `unit_order` are the units' codes in the order of protocol; `groups` are the people of NAMED blocks by the block's key,
    in the order in which they are called. A block's seats are for whom it names alone: those of an EMPTY block, and of a
    NAMED one whose people nobody named, stay free. Who does not fit into their block sits where everybody does.
    """
    free = _Free(hall, taken, blocks)
    place = {code: at for at, code in enumerate(unit_order)}
    leaders = [one for one in people if one.category in RECEIVED_AT_DESK]
    others = [one for one in people if one.category not in RECEIVED_AT_DESK]
    others.sort(key=lambda one: place.get(one.unit_code, len(place)))
    seats = _in_groups(free, people, blocks, groups or {})
    for block in (one for kind in (BlockKind.CATEGORY, BlockKind.UNIT) for one in blocks if one.kind is kind):
        inside = [one for one in (*leaders, *others) if one.delegate_id not in seats and _belongs(one, block)]
        seats |= _together(inside, free.in_block(block, len(inside)))
    seats |= _together(waiting := _without(leaders, seats), free.kept(len(waiting)))
    seats |= _together(waiting := _without(leaders, seats), free.ordinary(len(waiting)))
    for _, unit in groupby(_without(others, seats), key=lambda one: one.unit_code):
        members = list(unit)
        seats |= _together(members, free.ordinary(len(members)))
    return Proposal(seats, tuple(one.delegate_id for one in people if one.delegate_id not in seats))


def _in_groups(
    free: "_Free", people: Sequence[Sitter], blocks: Sequence[Block], groups: Mapping[str, Sequence[DelegateId]]
) -> dict[DelegateId, str]:
    """Seat each group in its block in its own order: who is called first sits first."""
    waiting = {one.delegate_id for one in people}
    seats: dict[DelegateId, str] = {}
    for block in blocks:
        if block.kind is not BlockKind.NAMED:
            continue
        inside = [one for one in dict.fromkeys(groups.get(block.key, ())) if one in waiting and one not in seats]
        found = free.in_block(block, len(inside))
        seats |= {one: seat.code for one, seat in zip(inside, found, strict=False)}
    return seats


class _Free:
    """The seats that nobody has, each given out once."""

    def __init__(self, hall: Hall, taken: Iterable[str], blocks: Sequence[Block]) -> None:
        self._gone = set(taken)
        inside = {seat for block in blocks for seat in block.seats}
        rows = [list(row) for _, row in groupby(hall.seats.values(), key=lambda seat: seat.row)]
        for at, row in enumerate(rows):
            row.sort(
                key=lambda seat: seat.place, reverse=at % 2 == 1
            )  # who goes on in the next row sits behind, not across
        self._all = [seat for row in rows for seat in row]
        self._ordinary = [seat for seat in self._all if not seat.kept and seat.code not in inside]
        by_rank = [sorted(row, key=lambda seat: (abs(seat.place), seat.place)) for row in rows]
        self._kept = [seat for row in by_rank for seat in row if seat.kept and seat.code not in inside]
        self._begin = 0

    def ordinary(self, count: int) -> list[Seat]:
        """Seats behind one another from where the unit before ended, so that nobody of a unit sits alone in a row.

        What is left over for that goes to units of one person, and to everybody once the hall is full.
        """
        if count < 2:
            return self._take(self._ordinary, count)
        ahead = [at for at in range(self._begin, len(self._ordinary)) if self._ordinary[at].code not in self._gone]
        for skipped in range(_MOST_SKIPPED + 1):
            places = ahead[skipped : skipped + count]
            rows = Counter(self._ordinary[at].row for at in places)
            if len(places) == count and min(rows.values()) > 1:
                self._begin = places[-1] + 1
                return self._take([self._ordinary[at] for at in places], count)
        return self._take(self._ordinary, count)

    def kept(self, count: int) -> list[Seat]:
        """From the middle of the first kept row outwards."""
        return self._take(self._kept, count)

    def in_block(self, block: Block, count: int) -> list[Seat]:
        wanted = set(block.seats)
        return self._take([seat for seat in self._all if seat.code in wanted], count)

    def _take(self, seats: Sequence[Seat], count: int) -> list[Seat]:
        found = [seat for seat in seats if seat.code not in self._gone][:count]
        self._gone.update(seat.code for seat in found)
        return found


def _together(people: Sequence[Sitter], seats: Sequence[Seat]) -> dict[DelegateId, str]:
    """Put people on these seats in their order; those who walk to the stage take the seats by an aisle."""
    here = people[: len(seats)]
    aisles = [seat for seat in seats if seat.by_aisle]
    by_aisle = {one.delegate_id: seat.code for one, seat in zip((p for p in here if p.honoured), aisles, strict=False)}
    used = set(by_aisle.values())
    left = [seat.code for seat in seats if seat.code not in used]
    return by_aisle | dict(zip((p.delegate_id for p in here if p.delegate_id not in by_aisle), left, strict=True))


def _without(people: Iterable[Sitter], seats: Mapping[DelegateId, str]) -> list[Sitter]:
    return [one for one in people if one.delegate_id not in seats]


def _belongs(one: Sitter, block: Block) -> bool:
    return block.key == (one.unit_code if block.kind is BlockKind.UNIT else one.category)
