"""Proposes who sits where: delegations from the front in the order of protocol, the first nearest the middle of a row,
leaders in the rows kept for them.

Pure: the organiser sees the proposal and adjusts it before and after it holds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import RECEIVED_AT_DESK
from services.registration.domain.seating.blocks import Block, BlockKind
from services.registration.domain.seating.free_seats import ROWS_BACK, FreeSeats
from services.registration.domain.seating.hall import Hall, Seat


@dataclass(frozen=True)
class Sitter:
    """Somebody who is to have a seat. `honoured`: walks to the stage, so rather by an aisle."""

    delegate_id: DelegateId
    unit_code: str
    category: str
    honoured: bool = False


@dataclass(frozen=True)
class Proposal:
    """A seat's code for each person who gets one now, and who finds no seat any more.

    `forward` are the codes of units that begin more than two rows before one that comes earlier in protocol, since the
    rows behind are full.
    """

    seats: dict[DelegateId, str]
    left_over: tuple[DelegateId, ...]
    forward: tuple[str, ...] = ()


@dataclass(frozen=True)
class Beside:
    """People of a block, or of the rows kept for leaders (`block` None), for whom it has no seat: they sit elsewhere."""

    block: Block | None
    people: tuple[DelegateId, ...]


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
    free = FreeSeats(hall, taken, blocks)
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
    forward = []
    for code, unit in groupby(_without(others, seats), key=lambda one: one.unit_code):
        members = list(unit)
        reached, here = free.reached, free.ordinary(len(members))
        if here and free.begins_at(here) < reached - ROWS_BACK:
            forward.append(code)
        seats |= _together(members, here)
    left_over = tuple(one.delegate_id for one in people if one.delegate_id not in seats)
    return Proposal(seats, left_over, tuple(dict.fromkeys(forward)))


def beside(
    hall: Hall,
    people: Sequence[Sitter],
    seats: Mapping[DelegateId, str],
    blocks: Sequence[Block],
    groups: Mapping[str, Sequence[DelegateId]],
) -> list[Beside]:
    """Give who of `people` would not sit in the block that is theirs, block by block; a leader's may be the kept rows."""
    theirs = {one.delegate_id: _blocks_of(one, blocks, groups) for one in people}
    outside = [one for one, of in theirs.items() if of and not any(seats.get(one, "") in block.seats for block in of)]
    found = [
        Beside(block, members)
        for block in blocks
        if (members := tuple(one for one in outside if theirs[one][0] is block))
    ]
    kept = {seat.code for seat in hall.seats.values() if seat.kept}
    leaders = tuple(
        one.delegate_id
        for one in people
        if kept
        and one.category in RECEIVED_AT_DESK
        and not theirs[one.delegate_id]
        and seats.get(one.delegate_id) not in kept
    )
    return [*found, *([Beside(None, leaders)] if leaders else [])]


def _blocks_of(one: Sitter, blocks: Sequence[Block], groups: Mapping[str, Sequence[DelegateId]]) -> list[Block]:
    named = [b for b in blocks if b.kind is BlockKind.NAMED and one.delegate_id in groups.get(b.key, ())]
    others = (BlockKind.CATEGORY, BlockKind.UNIT)
    return named + [b for kind in others for b in blocks if b.kind is kind and _belongs(one, b)]


def _in_groups(
    free: FreeSeats, people: Sequence[Sitter], blocks: Sequence[Block], groups: Mapping[str, Sequence[DelegateId]]
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
