"""What the reading engine found in a spreadsheet: sheets, columns, rows, and by name everything that is no row.

Every filled cell of the file stands in exactly one place: in the `title` of its sheet, in the headings of its columns, in a
row, or in `left_out`. What the rows *mean* is decided elsewhere.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

RemarkKind = Literal[
    "error",  # the formula failed (#N/A, #REF! …) or was never calculated (`text` is "=…"); the cell is ''
    "year_in_date",  # a year typed into a cell that is formatted as a date; the cell is the year, `text` the date shown
    "looks_like_date",  # "3-5" that Excel made a date of, in a column of other things; `proposal` is what was typed
    "old_font",  # TCVN3 or VNI letters; the cell is as typed, `proposal` the text in Unicode
    "lookalike",  # a letter of another alphabet that looks like one of ours; `proposal` has ours, or is '' where unknown
    "code_from_format",  # part of what is seen comes from the number format ("DB-"0000); `text` is what was typed
    "comment",  # somebody pinned `text` to the cell, as a note or a comment of Excel
    "struck",  # a line goes through `text`, which stood in the cell beside what is read
    "struck_cell",  # a line goes through all of the cell, and not through most of its row
    "encoding",  # UTF-8 that was saved as if it were Latin letters: the cell is what was meant, `text` what stands there
    "shifted",  # the line has more cells than the table has columns, `text` "9/8": what stands behind a stray separator is one column off
    "mended",  # the line has cells too many or one too few, `text` "9/8", and stands as it is meant: the cell is `proposal`, or was left out
    "either",  # beside "shifted": one of several ways to read the line, `text` its number from 0, has `proposal` in this cell; the first remark of a way is the cell it joined or left empty. The row stands as the first way has it
    "chosen",  # as "mended", the way being somebody's answer
    "line_break",  # the cell has several lines; `text` keeps them apart by "\n"
]
LeftOutKind = Literal[
    "title",
    "heading",
    "column_numbers",
    "section",
    "total",
    "date_line",
    "signature",
    "note",
    "empty_sheet",
    "hidden_sheet",
    "not_a_list",  # a whole sheet without header: cover, catalogue, instructions
    "beside",  # cells beside the table, no row of it
    "example",
    "no_person",
]


@dataclass(frozen=True)
class Column:
    """One physical column that has any content, or two that one merged heading covers without headings of their own.

    `place` is its index in `FoundRow.cells`; `letter` is what Excel calls it; `headings` stand from top to bottom,
    merged ones repeated (("Năm sinh", "Nam")), and are empty for a column without heading. `key` is what the vocabulary took it
    for, None when nobody knows. `twice`: another column of the sheet has the same meaning. `filled`: rows with a text in it.
    """

    place: int
    headings: tuple[str, ...]
    key: str | None
    twice: bool = False
    letter: str = ""
    filled: int = 0
    hidden: bool = False

    @property
    def name(self) -> str:
        """The heading in one line, as people would say it; without one what Excel calls the column."""
        return " ".join(dict.fromkeys(heading for heading in self.headings if heading)) or f"cột {self.letter}"


@dataclass(frozen=True)
class Remark:
    """What is odd about one cell; `column` is the place of its column, `text` the raw text as Excel shows it."""

    column: int
    kind: RemarkKind
    text: str
    proposal: str = ""


@dataclass(frozen=True)
class FoundRow:
    """One row below the header; `number` is the one Excel shows, `cells` are plain text, '' where nothing stands.

    `sections` are the texts of the section rows above it, outermost first. `merged` are the places whose text stands in a cell that
    is merged with the row above: where that is a name, the row goes on with the same person. `struck`: a line goes through
    most of it.
    """

    number: int
    cells: tuple[str, ...]
    hidden: bool = False
    sections: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    merged: tuple[int, ...] = ()
    struck: bool = False

    def cell(self, place: int) -> str:
        """Give the text of the column at `place`, '' where the row ends before it."""
        return self.cells[place] if 0 <= place < len(self.cells) else ""


@dataclass(frozen=True)
class LeftOut:
    """A row, or a whole sheet (`row` None), that is no record; `text` is what it says.

    `why` is a LeftOutKind where the engine left it out; who understands the file may leave out more.
    """

    sheet: str
    row: int | None
    text: str
    why: str


@dataclass(frozen=True)
class FoundSheet:
    """One table of a sheet; without `columns` no header was found in it. `title` are the texts above the header, one a cell.

    A sheet with two tables of different columns, one below the other, gives two of these with the same name.
    """

    name: str
    hidden: bool = False
    title: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[FoundRow, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    def column(self, key: str) -> Column | None:
        """Give the first column that was taken for `key`."""
        return next((column for column in self.columns if column.key == key), None)


@dataclass(frozen=True)
class FoundBook:
    """A whole file: all sheets in their order, hidden ones too. `filename` is what its sender called it, '' where unknown."""

    sheets: tuple[FoundSheet, ...] = field(default=())
    filename: str = ""


def letter(column: int) -> str:
    """Give what Excel calls the column: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def name_beside(sheet: str, first: int, last: int) -> str:
    """Give what a table is called that stands beside another in one sheet: "DS (cột H-K)"."""
    return f"{sheet} (cột {letter(first)}-{letter(last)})"


def name_of_sheet(name: str) -> str:
    """Give the name of the sheet itself, of a table that stands beside another too."""
    return _BESIDE.sub("", name)


_BESIDE = re.compile(r" \(cột [A-Z]+-[A-Z]+\)$")
