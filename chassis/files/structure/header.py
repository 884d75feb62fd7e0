"""Finds the header of a table: the row, or two or three, with most headings that the vocabulary knows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from chassis.files.formats.grid import GridRow, Span, in_our_letters
from chassis.files.headings import Vocabulary
from chassis.files.structure.merges import covering

WITHIN = 60  # rows with content: national lines and titles stand above
DEEPEST = 3
_FIGURE = re.compile(r"[\d\s.,/()%-]+")


@dataclass(frozen=True)
class Heading:
    """The headings of one physical column from top to bottom, and the column where their merged range begins."""

    column: int
    texts: tuple[str, ...]
    key: str | None
    begins: int


@dataclass(frozen=True)
class Header:
    """`first` and `last` are indexes of rows, both ends belong to the header."""

    first: int
    last: int
    headings: tuple[Heading, ...]

    @property
    def known(self) -> int:
        """How many different things the columns are."""
        return len({heading.key for heading in self.headings if heading.key is not None})

    @property
    def is_sure(self) -> bool:
        """Tell whether this cannot be a line of the title: three things are known, or two that are most of it."""
        return self.known >= (2 if self.known >= 0.6 * len(self.headings) else 3)


def find_header(rows: Sequence[GridRow], spans: Sequence[Span], vocabulary: Vocabulary) -> Header | None:
    """Give the first header that is known for the most part, else the one with most known headings; None when no row has two."""
    best: Header | None = None
    for first in range(min(len(rows), WITHIN)):
        if not any(vocabulary.key_of(text) for text in rows[first].cells.values()):
            continue
        if _is_title(rows, first, spans, vocabulary):
            continue
        header = _header_from(rows, first, spans, vocabulary)
        if header.is_sure:
            return header
        if best is None or header.known > best.known:
            best = header
    return best if best is not None and best.known >= 2 else None


def _is_title(rows: Sequence[GridRow], first: int, spans: Sequence[Span], vocabulary: Vocabulary) -> bool:
    """Tell whether a line is a title though it names a column ("DANH SÁCH ĐẠI BIỂU"): alone over a header of its own."""
    if len(rows[first].cells) != 1 or first + 1 >= len(rows):
        return False
    below = rows[first + 1].cells
    return (
        bool(below)
        and min(rows[first].cells) <= min(below)
        and _header_from(rows, first + 1, spans, vocabulary).is_sure
    )


def _header_from(rows: Sequence[GridRow], first: int, spans: Sequence[Span], vocabulary: Vocabulary) -> Header:
    """Read the header that begins at `first`, no deeper than its merged or spread headings go, as deep as most is known of it."""
    near = _near(spans, rows[first].number)
    lasts = range(first, first + _depth(rows, first, near))
    return max(
        (header_of(rows, first, last, near, vocabulary) for last in lasts), key=lambda one: (one.known, one.last)
    )


def guess_header(rows: Sequence[GridRow], spans: Sequence[Span], vocabulary: Vocabulary) -> Header | None:
    """Give what may be a header where no row is one for certain: with a single known heading, else by its looks.

    A row looks like a header that has texts in at least three columns, all different, and rows filled alike below.
    """
    for first in range(min(len(rows) - 1, WITHIN)):
        if not any(vocabulary.key_of(text) for text in rows[first].cells.values()):
            continue
        header = _header_from(rows, first, spans, vocabulary)
        below = rows[header.last + 1].cells if header.last + 1 < len(rows) else {}
        is_form = any(vocabulary.key_of(text) for text in below.values())  # a name beside each heading, line by line
        if header.known == 1 and rows[first].cells.keys() & below.keys() and not is_form:
            return header
    for first in range(min(len(rows), WITHIN)):
        texts = rows[first].cells
        alike = [len(texts.keys() & row.cells.keys()) for row in rows[first + 1 : first + 6]]
        if len(texts) < 3 or any(_FIGURE.fullmatch(text) for text in texts.values()) or not alike:
            continue
        if len(set(texts.values())) == len(texts) and median(alike) >= len(texts) / 2:
            near = _near(spans, rows[first].number)
            return header_of(rows, first, first + _depth(rows, first, near) - 1, near, vocabulary)
    return None


def header_of(rows: Sequence[GridRow], first: int, last: int, spans: Sequence[Span], vocabulary: Vocabulary) -> Header:
    """Read the rows `first` to `last` as a header."""
    levels = rows[first : last + 1]
    columns = sorted({column for row in levels for column in row.cells} | set(_covered(levels, spans)))
    headings = []
    for column in columns:
        stack, begins, is_spread = _stack(levels, spans, column)
        if stack:
            headings.append(Heading(column, stack, vocabulary.key_of_stack(stack, is_spread=is_spread), begins))
    return Header(first, last, tuple(headings))


def _stack(levels: Sequence[GridRow], spans: Sequence[Span], column: int) -> tuple[tuple[str, ...], int, bool]:
    """Give the headings above `column`, where the lowest of them begins, and whether a higher one is spread over more columns."""
    stack: list[str] = []
    begins, spread = column, False
    for at, row in enumerate(levels):
        span = covering(spans, row.number, column)
        text = row.cells.get(column if span is None else span.left, "")
        if span is not None and row.number > span.top:
            continue
        starts = span.left if span is not None else column
        if not text and span is None:
            text, starts = _from_the_left(row, levels[at + 1 :], spans, column)
        if text:
            spread = spread or _is_spread(row, levels[at + 1 :], span, starts, column)
            stack.append(in_our_letters(row, starts) or text)
            begins = starts
    return tuple(stack), begins, spread


def _from_the_left(row: GridRow, below: Sequence[GridRow], spans: Sequence[Span], column: int) -> tuple[str, int]:
    """Give the heading of a neighbour that nobody merged but that stands over this column's own heading too, and its column."""
    under = {c for one in below for c in one.cells}
    left = column
    while left in under and covering(spans, row.number, left) is None:
        if left in row.cells:
            return row.cells[left], left
        left -= 1
    return "", column


def _is_spread(row: GridRow, below: Sequence[GridRow], span: Span | None, starts: int, column: int) -> bool:
    if not below or starts != column or span is not None:
        return bool(below) and (starts != column or (span is not None and span.right > span.left))
    return column + 1 not in row.cells and any({column, column + 1} <= one.cells.keys() for one in below)


def _covered(levels: Sequence[GridRow], spans: Sequence[Span]) -> list[int]:
    numbers = {row.number for row in levels}
    return [c for s in spans if s.top in numbers and s.right - s.left < 50 for c in range(s.left, s.right + 1)]


def _near(spans: Sequence[Span], number: int) -> list[Span]:
    return [span for span in spans if span.top < number + 2 * DEEPEST and span.bottom >= number]


def _depth(rows: Sequence[GridRow], first: int, spans: Sequence[Span]) -> int:
    """Tell over how many rows the header goes on that begins at `first`: by merged cells, else by headings under a gap."""
    row = rows[first]
    bottom = max(
        (s.bottom for s in spans if s.top == row.number and s.left in row.cells and s.bottom < row.number + DEEPEST),
        default=row.number,
    )
    merged = sum(below.number <= bottom for below in rows[first : first + DEEPEST])
    if merged > 1:
        return merged
    depth = 1
    while (
        depth < DEEPEST and first + depth < len(rows) and _goes_on(rows[first + depth - 1], rows[first + depth], spans)
    ):
        depth += 1
    return depth


def _goes_on(row: GridRow, below: GridRow, spans: Sequence[Span]) -> bool:
    """Tell whether `below` holds headings under headings that are spread over several columns."""
    if (
        below.number > row.number + 1
        or not below.cells
        or any(_FIGURE.fullmatch(text) for text in below.cells.values())
    ):
        return False
    over, under = row.cells.keys(), below.cells.keys()
    for column in under:
        if column in over:
            if column + 1 in over or column + 1 not in under:
                return False  # a row of data, or a section
            continue
        start = column
        while start in under and start not in over:
            start -= 1
        if start not in over or start not in under:
            return False
    return True
