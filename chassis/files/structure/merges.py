"""What merged cells mean: a heading stands over all its columns, a value in all its rows. Only cells that are merged."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from chassis.files.formats.grid import Grid, GridRow, Span
from chassis.files.limits import TooMuch

_MOST_FILLED = 2_000_000
_TOO_MANY = "Tệp có quá nhiều ô gộp. Xin bỏ gộp ô ngoài bảng rồi gửi lại."


def widths(spans: Sequence[Span]) -> dict[tuple[int, int], int]:
    """Give how many columns each merged range covers, by its first row and column."""
    return {(span.top, span.left): span.right - span.left + 1 for span in spans}


def covering(spans: Sequence[Span], row: int, column: int) -> Span | None:
    """Give the merged range in which a cell lies."""
    return next((s for s in spans if s.top <= row <= s.bottom and s.left <= column <= s.right), None)


@dataclass
class Repeated:
    """Counts, over a whole file, the characters that are said again in other rows than their own. Raises TooMuch."""

    most: int
    characters: int = 0

    def add(self, characters: int) -> None:
        self.characters += characters
        if self.characters > self.most:
            raise TooMuch(_TOO_MANY)


def fill_down(grid: Grid, rows: Sequence[GridRow], repeated: Repeated) -> dict[int, dict[int, str]]:
    """Give the texts that merged cells bring to the rows below their first one: row number -> column -> text.

    Raises TooMuch for merges that would make work for minutes or an answer many times the file.
    """
    numbers = [row.number for row in rows]
    filled: dict[int, dict[int, str]] = {}
    work = 0
    for span in grid.spans:
        if span.bottom <= span.top:
            continue
        first, last = bisect_left(numbers, span.top), bisect_left(numbers, span.bottom + 1)
        if first >= last or numbers[first] != span.top:
            continue
        text = rows[first].cells.get(span.left)
        work += last - first
        if work > _MOST_FILLED:
            raise TooMuch(_TOO_MANY)
        if text:
            repeated.add(len(text) * (last - first - 1))
            for row in rows[first + 1 : last]:
                filled.setdefault(row.number, {}).setdefault(span.left, text)
    return filled
