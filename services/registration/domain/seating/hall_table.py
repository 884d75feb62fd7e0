"""Reads a hall from a table as people keep it: a line for each row, with its floor, its seats and its aisles."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from chassis.files.meaning.spelling import folded
from services.registration.domain.seating.hall import Row

HEADINGS: dict[str, tuple[str, ...]] = {
    "code": ("Hàng", "Hàng ghế", "Ký hiệu hàng", "Dãy", "Dãy ghế", "Tên hàng", "Row"),
    "seats": ("Số ghế", "Số lượng ghế", "Số chỗ", "Số lượng", "Ghế", "Số chỗ ngồi", "Seats"),
    "floor": ("Tầng", "Lầu", "Floor"),
    "aisles": ("Lối đi", "Lối đi sau ghế", "Lối đi sau"),
    "without": ("Không có ghế", "Bỏ ghế", "Ghế trống", "Ghế không dùng"),
    "kept": ("Giữ cho lãnh đạo", "Khách danh dự", "Giữ chỗ", "Lãnh đạo", "Ghi chú"),
}
_USUAL = ("floor", "code", "seats", "aisles", "without", "kept")
_HALVES = re.compile(r"(\d+)\s*\+\s*(\d+)")
_NOT_KEPT = frozenset({"", "0", "-", "khong", "k"})
_KEY_OF = {folded(words): key for key, headings in HEADINGS.items() for words in headings}


@dataclass(frozen=True)
class TableFault:
    """A line that is no row of seats, counted from 1, and what to do about it."""

    line: int
    sentence: str


def read_table(lines: Sequence[Sequence[str]]) -> tuple[Row, ...] | TableFault:
    """Give the rows of a table of texts with or without headings (then: row and seats, or floor, row, seats, aisles …).

    "14+10" are seats to the left and to the right of the middle; 39 are 20 and 19. An empty floor is that of the line above.
    """
    filled = [(at, [cell.strip() for cell in line]) for at, line in enumerate(lines, 1) if any(map(str.strip, line))]
    keys: list[str | None] = []
    rows: list[Row] = []
    for at, cells in filled:
        named = [_KEY_OF.get(folded(cell)) for cell in cells]
        if {"code", "seats"} <= set(named):
            keys = named
            continue
        if not keys:
            keys = [*(_USUAL[1:3] if len(cells) == 2 else _USUAL)]
        row = _row(dict(zip(keys, cells, strict=False)), rows[-1].floor if rows else 1)
        if isinstance(row, str):
            return TableFault(at, row)
        rows.append(row)
    return tuple(rows)


def _row(cells: dict[str | None, str], floor_above: int) -> Row | str:
    code = "".join(unicodedata.normalize("NFC", cells.get("code", "")).upper().split())
    halves, seats = _HALVES.fullmatch(cells.get("seats", "")), cells.get("seats", "")
    if not code:
        return "Thiếu ký hiệu hàng, ví dụ A hoặc V1."
    if not halves and not (seats.isascii() and seats.isdigit()):
        return f"Hàng {code}: số ghế phải là số, ví dụ 28 hoặc 14+14."
    if len(seats) > 7:
        return f"Hàng {code}: số ghế “{seats[:10]}…” quá lớn."
    left, right = (int(halves[1]), int(halves[2])) if halves else ((int(seats) + 1) // 2, int(seats) // 2)
    floor = re.sub(r"\D", "", cells.get("floor", ""))[:2]
    kept = folded(cells.get("kept", "")) not in _NOT_KEPT
    return Row(
        code,
        int(floor) if floor else floor_above,
        left,
        right,
        _numbers(cells.get("aisles", "")),
        _numbers(cells.get("without", "")),
        kept,
    )


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(sorted({int(number) for number in re.findall(r"\d{1,3}", text)}))
