"""What a usual row of a table looks like: the judge of what is a record, whatever its words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import median

from chassis.files.formats.grid import GridRow
from chassis.files.headings import heading_key
from chassis.files.structure.header import Header

_NUMBER = re.compile(r"\d{1,5}(?:\.\d{1,3})*[.)]?")
ORDINALS = frozenset(("stt", "tt", "so tt", "so thu tu", "no", "s t t", "t t"))


@dataclass(frozen=True)
class Shape:
    """`columns` is the block that belongs to the table, what stands beyond is beside it; `ordinals` the column of running numbers.

    `usual` is how many cells a row mostly has; `is_numbered`: nearly all rows have their number.
    """

    columns: range
    ordinals: int | None
    is_numbered: bool
    usual: int

    def has_number(self, cells: Mapping[int, str]) -> bool:
        return self.ordinals is not None and _NUMBER.fullmatch(cells.get(self.ordinals, "")) is not None

    def is_over(self, cells: Mapping[int, str], below: Mapping[int, str]) -> bool:
        """Tell whether a row with a number and little else has the row below it as its part: 2, then 2.1."""
        if self.ordinals is None or not self.has_number(cells) or len(cells) > 3 or len(cells) >= self.usual:
            return False
        return below.get(self.ordinals, "").startswith(f"{cells[self.ordinals].rstrip('.)')}.1")

    def is_usual(self, cells: Mapping[int, str]) -> bool:
        """Tell whether a row is filled as records are: numbered with something beside, or most of its cells."""
        if self.has_number(cells):
            return len(cells) > 1
        return len(cells) >= max(2, ceil(self.usual * (0.75 if self.is_numbered else 0.5)))


def shape_of(own: Sequence[Mapping[int, str]], forms: Sequence[str | None], header: Header, block: range) -> Shape:
    """Look at all rows below `header`: their cells within `block`, and which line of a form each may be."""
    ordinals = next((h.column for h in header.headings if heading_key(h.texts[-1]) in ORDINALS), None)
    bare = Shape(block, ordinals, False, 1)
    plain = [cells for cells, form in zip(own, forms, strict=True) if form is None and len(cells) > 1]
    numbered = [cells for cells in plain if bare.has_number(cells)]
    unnumbered = sum(ordinals not in cells for cells in plain)  # one with a word for its number is a section
    is_numbered = ordinals is not None and len(numbered) >= 0.8 * (len(numbered) + unnumbered)
    usual = [len(cells) for cells in (numbered or plain)]
    return Shape(block, ordinals, is_numbered, int(median(usual)) if usual else 1)


def last_usual(own: Sequence[Mapping[int, str]], forms: Sequence[str | None], shape: Shape) -> int:
    """Give the index of the last row that is filled as records are, and is no total, no signature and no names below one."""
    last, signers = -1, 0
    for at, (cells, form) in enumerate(zip(own, forms, strict=True)):
        if form == "signature":
            signers = max(signers, len(cells))
            continue
        is_no_name = not signers or shape.has_number(cells) or len(cells) > signers + 1
        if is_no_name and form != "total" and shape.is_usual(cells):
            last = at
    return last


def block_of(rows: Sequence[GridRow], header: Header) -> range:
    """Give the columns of the table: from the first to the last known one, and on to the next empty column on either side."""
    known = [h.column for h in header.headings if h.key is not None] or [h.column for h in header.headings]
    used = {h.column for h in header.headings} | {column for row in rows for column in row.cells}
    first, last = min(known), max(known)
    while first - 1 in used:
        first -= 1
    while last + 1 in used:
        last += 1
    return range(first, last + 1)
