"""A hall as data: rows of unequal length with a middle, floors and aisles; where each seat stands and how one gets there."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

MOST_SEATS = 6_000
LONGEST_ROW = 200
LONGEST_CODE = 12
MOST_ROWS = 300
_CODE = re.compile(rf"[^\W_]{{1,{LONGEST_CODE}}}")


class Numbering(StrEnum):
    """CENTRE: from the middle outwards, odd numbers to the left and even ones to the right. LEFT, RIGHT: from that end.

    Left and right are those of somebody who faces the stage.
    """

    CENTRE = "CENTRE"
    LEFT = "LEFT"
    RIGHT = "RIGHT"


@dataclass(frozen=True)
class Row:
    """One row with so many places to the left and right of the middle.

    `aisles`: after so many places from the middle there is an aisle on both sides (0: in the middle). `without`: numbers
    that are no seat (a camera stands there). `kept`: for leaders and guests of honour, no delegation is seated there.
    """

    code: str
    floor: int
    left: int
    right: int
    aisles: tuple[int, ...] = ()
    without: tuple[int, ...] = ()
    kept: bool = False


@dataclass(frozen=True)
class Seat:
    """One seat. `place` counts from the middle: -1 is the first to the left, 1 the first to the right, 0 none.

    `by_aisle`: one steps from it into an aisle, or it ends its row.
    """

    code: str
    row: str
    number: int
    floor: int
    place: int
    by_aisle: bool
    kept: bool


@dataclass(frozen=True)
class Hall:
    """The rows stand from the stage backwards, floor by floor."""

    name: str
    numbering: Numbering
    rows: tuple[Row, ...]
    left_door: str = "cửa trái"
    right_door: str = "cửa phải"

    @cached_property
    def seats(self) -> Mapping[str, Seat]:
        """Every seat by its code, from the front backwards and in each row from left to right."""
        return {seat.code: seat for row in self.rows for seat in seats_of(row, self.numbering)}

    @cached_property
    def row_codes(self) -> frozenset[str]:
        return frozenset(row.code for row in self.rows)


def seats_of(row: Row, numbering: Numbering) -> Iterator[Seat]:
    """Give the seats of a row from left to right."""
    places = [*range(-row.left, 0), *range(1, row.right + 1)]
    without = frozenset(row.without)
    there = [(place, number) for place in places if (number := _number(row, numbering, place)) not in without]
    ends = {there[0][0], there[-1][0]} if there else set()
    for place, number in there:
        by_aisle = place in ends or abs(place) in row.aisles or abs(place) - 1 in row.aisles
        yield Seat(f"{row.code}-{number}", row.code, number, row.floor, place, by_aisle, row.kept)


def _number(row: Row, numbering: Numbering, place: int) -> int:
    if numbering is Numbering.CENTRE:
        return 2 * place if place > 0 else -2 * place - 1
    from_left = row.left + place + (1 if place < 0 else 0)
    return from_left if numbering is Numbering.LEFT else row.left + row.right + 1 - from_left


def way_to(hall: Hall, seat: Seat) -> str:
    """Say how to get to a seat: floor (where there are several), side, row, door."""
    row = next(row for row in hall.rows if row.code == seat.row)
    floor = [f"tầng {seat.floor}"] if len({one.floor for one in hall.rows}) > 1 else []
    door = hall.left_door if seat.place < 0 else hall.right_door
    said = ", ".join(filter(None, [*floor, _side(row, seat), f"hàng {seat.row}", door]))
    return said[0].upper() + said[1:]


def _side(row: Row, seat: Seat) -> str:
    inner = min((aisle for aisle in row.aisles if aisle > 0), default=None)
    if inner is not None and 0 not in row.aisles and abs(seat.place) <= inner:
        return "dãy giữa"
    return "dãy trái" if seat.place < 0 else "dãy phải"


def fault_of(rows: Sequence[Row], numbering: Numbering = Numbering.CENTRE) -> str:
    """Say what is wrong with these rows, '' for a hall that can be.

    A row is called by letters and digits alone, so that whatever stands between row and number means the same seat.
    """
    if not rows:
        return "Sơ đồ chưa có hàng ghế nào. Xin thêm ít nhất một hàng."
    if len(rows) > MOST_ROWS:
        return f"Sơ đồ nhiều hơn {MOST_ROWS} hàng. Xin kiểm tra lại bảng."
    times = Counter(row.code for row in rows)
    if twice := next((code for code, count in times.items() if count > 1), None):
        return f"Hàng {twice} có hai lần. Mỗi hàng cần một ký hiệu riêng."
    if (bad := next((code for code in times if not _CODE.fullmatch(code)), None)) is not None:
        return (
            f"Ký hiệu hàng “{bad}” không dùng được. Xin dùng chữ và số, nhiều nhất {LONGEST_CODE} ký tự, không có gạch nối, "
            "dấu cách hay dấu khác."
        )
    if long := next((row for row in rows if not 1 <= row.left + row.right <= LONGEST_ROW), None):
        return f"Hàng {long.code} cần từ 1 đến {LONGEST_ROW} ghế."
    seats = sum(sum(1 for _ in seats_of(row, numbering)) for row in rows)
    if not seats:
        return "Sơ đồ không còn ghế nào. Xin xem lại những số không có ghế."
    if seats > MOST_SEATS:
        return f"Sơ đồ nhiều hơn {MOST_SEATS} ghế. Xin kiểm tra lại số ghế của từng hàng."
    return ""
