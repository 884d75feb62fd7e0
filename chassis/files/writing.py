"""Writes spreadsheets for people to read, fill in or sign. Words are text: codes keep their zeros, "=1+1" stays what it says;
what was counted is a number that a spreadsheet can add up."""

import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from chassis.files.plain_text import clean

_ESCAPE_OF_EXCEL = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME, _WIDEST = 31, 60
_THIN = Side("thin", color="999999")
_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_TO_FILL = PatternFill("solid", fgColor="FFEB9C")
_A4 = 9
_SIGNED_HEIGHT = 24  # points of a row that somebody signs in


Value = str | int | float
"""What a cell says: words and codes as text, a count as int, a share of 1 as float, shown as percent with one decimal."""


@dataclass(frozen=True)
class Page:
    """One sheet: lines `above` (titles), a row of `headings`, then `rows`.

    `to_fill` are the cells (row and column of `rows`, from 0) that the reader is to fill in; they are coloured. `for_paper`:
    framed and tall enough to sign in, A4 across, the headings on each page.
    """

    name: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Value]]
    above: Sequence[str] = ()
    to_fill: frozenset[tuple[int, int]] = field(default=frozenset())
    for_paper: bool = False


def write_book(pages: Sequence[Page]) -> bytes:
    """Make an XLSX of these pages; their names are made fit for sheets, and apart from each other."""
    book = Workbook(write_only=True)
    for page, name in zip(pages, _names(pages), strict=True):
        _write(book.create_sheet(name), page)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def write_table(
    headings: Sequence[str], rows: Sequence[Sequence[Value]], *, above: Sequence[str] = (), sheet: str = "Danh sách"
) -> bytes:
    """Make an XLSX of one page."""
    return write_book([Page(sheet, headings, rows, above)])


def _write(sheet: Any, page: Page) -> None:
    for place, heading in enumerate(page.headings):
        longest = max([len(heading), *(len(str(row[place])) for row in page.rows if place < len(row))])
        sheet.column_dimensions[get_column_letter(place + 1)].width = min(_WIDEST, longest + 3)
    if page.for_paper:
        _for_paper(sheet, page)
    for line in page.above:
        sheet.append([_cell(sheet, line)])
    head = [_cell(sheet, heading) for heading in page.headings]
    for cell in head:
        cell.font = Font(bold=True)
    rows = [head]
    for number, row in enumerate(page.rows):
        cells = [_cell(sheet, text) for text in row]
        for place, cell in enumerate(cells):
            if (number, place) in page.to_fill:
                cell.fill = _TO_FILL
        rows.append(cells)
    for cells in rows:
        for cell in cells if page.for_paper else ():
            cell.border, cell.alignment = _FRAME, Alignment(wrap_text=True, vertical="center")
        sheet.append(cells)


def _for_paper(sheet: Any, page: Page) -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    head = len(page.above) + 1
    sheet.print_title_rows = f"{head}:{head}"
    for number in range(head + 1, head + 1 + len(page.rows)):
        sheet.row_dimensions[number].height = _SIGNED_HEIGHT


def _cell(sheet: Any, text: Value) -> Any:
    if not isinstance(text, str):
        counted = WriteOnlyCell(sheet, value=text)
        counted.number_format = "0" if isinstance(text, int) else "0.0%"
        return counted
    made = WriteOnlyCell(sheet, value=_ESCAPE_OF_EXCEL.sub("_x005F_", _printable(text)))
    made.data_type = "s"  # else openpyxl stores a leading "=" as a live formula
    made.number_format = "@"
    return made


def _names(pages: Sequence[Page]) -> Iterable[str]:
    taken: set[str] = set()
    for number, page in enumerate(pages, start=1):
        name = clean(_NOT_IN_A_NAME.sub(" ", page.name))[:_LONGEST_NAME].strip() or f"Trang {number}"
        if name.casefold() in taken:
            mark = f" ({number})"
            name = f"{name[: _LONGEST_NAME - len(mark)]}{mark}"
        taken.add(name.casefold())
        yield name


def _printable(text: str) -> str:
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
