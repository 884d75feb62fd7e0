"""Parts of a hall that belong to somebody: a delegation, a category, a batch of honours, or nobody."""

import colorsys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.registration.domain.ids import BlockId
from services.registration.domain.seating.hall import Hall


class BlockKind(StrEnum):
    """UNIT and CATEGORY have the code of one; NAMED is any group (an award's batch, the press), whose people a proposal
    is told under its key; EMPTY is kept free."""

    UNIT = "UNIT"
    CATEGORY = "CATEGORY"
    NAMED = "NAMED"
    EMPTY = "EMPTY"


@dataclass(frozen=True)
class Block:
    """`colour` like "#9b1313"; `seats` are codes. No seat stands in two blocks."""

    block_id: BlockId
    kind: BlockKind
    key: str
    name: str
    colour: str
    seats: tuple[str, ...]


@dataclass(frozen=True)
class LegendLine:
    """One line of the legend: how many seats the block has and how many of them are taken."""

    block_id: BlockId
    name: str
    colour: str
    seats: int
    taken: int


def fault_of(blocks: Sequence[Block], hall: Hall) -> str:
    """Say what is wrong with these blocks, '' when nothing is."""
    times = Counter(seat for block in blocks for seat in block.seats)
    if strange := next((seat for seat in times if seat not in hall.seats), None):
        return f"Ghế {strange} không có trong sơ đồ hội trường. Xin tải lại trang rồi chia khối lại."
    if twice := next((seat for seat, count in times.items() if count > 1), None):
        names = " và ".join(f"“{block.name}”" for block in blocks if twice in block.seats)
        return f"Ghế {twice} thuộc hai khối {names}. Mỗi ghế chỉ thuộc một khối."
    return ""


MOST_COLOURS = 20
"""Delegations that get a colour of their own on a plan; more are not told apart by eye."""
_GOLDEN = 0.618034
_OTHERS = "#8a8178"


def by_delegation(sitters: Iterable[tuple[str, str, str]]) -> tuple[Block, ...]:
    """Give a block a delegation out of who sits where, as (unit code, unit name, seat), the largest first; the smaller ones
    beyond `MOST_COLOURS` are one block."""
    seats: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for code, name, seat in sitters:
        seats.setdefault(code, []).append(seat)
        names[code] = name
    largest = sorted(seats, key=lambda code: (-len(seats[code]), names[code]))
    blocks = [
        Block(BlockId(UUID(int=at)), BlockKind.UNIT, code, names[code], _colour(at), tuple(seats[code]))
        for at, code in enumerate(largest[:MOST_COLOURS])
    ]
    if rest := largest[MOST_COLOURS:]:
        others = tuple(seat for code in rest for seat in seats[code])
        name = f"{len(rest)} đoàn khác"
        blocks.append(Block(BlockId(UUID(int=MOST_COLOURS)), BlockKind.NAMED, "", name, _OTHERS, others))
    return tuple(blocks)


def _colour(number: int) -> str:
    """Give colours as far apart as so many can be, dark enough to be lightened."""
    red, green, blue = colorsys.hls_to_rgb(number * _GOLDEN % 1, 0.38 + 0.1 * (number % 2), 0.65)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def legend(blocks: Iterable[Block], taken: Mapping[str, object]) -> tuple[LegendLine, ...]:
    """Count the seats of each block; `taken` has the code of every seat with somebody on it."""
    return tuple(
        LegendLine(one.block_id, one.name, one.colour, len(one.seats), sum(seat in taken for seat in one.seats))
        for one in blocks
    )
