"""A file as it was found: sheets, columns, rows, and by name what is no row. What it means is not decided yet.

The shape is the reading engine's; the use case maps it at the border.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """`place` is its index in `Row.cells`; `headings` from top to bottom; `key` what it was taken for, None: unknown."""

    place: int
    headings: tuple[str, ...]
    key: str | None
    filled: int = 0
    letter: str = ""

    @property
    def name(self) -> str:
        """The heading in one line, as people would say it; without one what Excel calls the column."""
        return " ".join(dict.fromkeys(heading for heading in self.headings if heading)) or f"cột {self.letter}"


@dataclass(frozen=True)
class Remark:
    """What is odd about the cell of the column at `column`; `kind` as in the reading engine."""

    column: int
    kind: str
    text: str
    proposal: str = ""


@dataclass(frozen=True)
class Row:
    """One row below the header; `number` is the one Excel shows. `sections` are the headings above it, outermost first.

    `merged` are the places whose text is the row's above, by a merged cell.
    """

    number: int
    cells: tuple[str, ...]
    hidden: bool = False
    sections: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    merged: tuple[int, ...] = ()


@dataclass(frozen=True)
class LeftOut:
    """A row, or a whole sheet (`row` None), that is nobody."""

    sheet: str
    row: int | None
    text: str
    why: str


@dataclass(frozen=True)
class Sheet:
    name: str
    hidden: bool = False
    title: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Book:
    sheets: tuple[Sheet, ...] = ()
