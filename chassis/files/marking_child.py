"""The child process that opens a foreign file once more, draws the marks it is told, and writes the XLSX, or `REFUSED` and a sentence."""

import io
import sys
import warnings
from typing import Any

from chassis.files.confining.confinement import Asked
from chassis.files.formats.grid import Grid
from chassis.files.formats.sniff import read_sheets
from chassis.files.limits import Refused
from chassis.files.plain_text import clean

REFUSED = b"refused\n"
_LARGEST_SPAN = 1_000  # rows or columns; openpyxl makes a cell for each
_COLOURS = {"error": "FFC7CE", "note": "FFEB9C"}
_WIDTH, _LINE_HEIGHT, _LINE = 320, 18, 45  # of a comment, in points and characters


def main(asked: Asked) -> None:
    try:
        grids = read_sheets(asked.data, asked.limits, asked.filename)  # refuses what the reading engine refuses
    except Refused as reason:
        sys.stdout.buffer.write(REFUSED + str(reason).encode())
        return
    book = _opened(asked.data) or _written_anew(grids)
    _draw(book, asked.said)
    book.save(sys.stdout.buffer)


def _opened(data: bytes) -> Any:
    """Open the file with everything that openpyxl keeps of its looks, None when it cannot."""
    from openpyxl import load_workbook

    warnings.simplefilter("ignore")
    try:
        return load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    except Exception:  # openpyxl stumbles over looks, and knows XLSX alone
        return None


def _written_anew(grids: list[Grid]) -> Any:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for grid in grids:
        sheet = book.create_sheet(clean(grid.name)[:31] or "Trang")
        for row in grid.rows:
            for column, text in row.cells.items():
                cell = sheet.cell(row.number, column + 1)
                cell.value, cell.data_type = text, "s"  # also what begins with "="
        for span in grid.spans:
            if span.bottom - span.top < _LARGEST_SPAN and span.right - span.left < _LARGEST_SPAN:
                sheet.merge_cells(None, span.top, span.left + 1, span.bottom, span.right + 1)
    return book


def _draw(book: Any, marks: list[dict[str, Any]]) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    sheets = {clean(name): book[name] for name in book.sheetnames if hasattr(book[name], "cell")}
    told: dict[tuple[str, int, int], list[str]] = {}
    for mark in marks:
        sheet = sheets.get(mark["sheet"])
        if sheet is None:
            continue
        place = (mark["sheet"], mark["row"], mark["column"])
        cell = _first_of_merged(sheet, mark["row"], mark["column"] + 1)
        worst = "error" if mark["kind"] == "error" or cell.fill.fgColor.rgb == f"00{_COLOURS['error']}" else "note"
        cell.fill = PatternFill("solid", fgColor=_COLOURS[worst])
        lines = told.setdefault(place, [])
        lines.append(mark["text"])
        text = "\n".join(lines)
        height = _LINE_HEIGHT * sum(2 + len(line) // _LINE for line in lines)
        cell.comment = Comment(text, "Đại Hội", height=height, width=_WIDTH)


def _first_of_merged(sheet: Any, row: int, column: int) -> Any:
    cell = sheet.cell(row, column)
    if type(cell).__name__ != "MergedCell":
        return cell
    span = next(one for one in sheet.merged_cells.ranges if cell.coordinate in one)
    return sheet.cell(span.min_row, span.min_col)
