"""Reads an XLS of Excel 97-2003 (and 95) with xlrd, which knows hidden rows, merged cells and number formats."""

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import xlrd

from chassis.files.formats import numbers
from chassis.files.formats.cell_text import NOTHING, PLAIN, STRUCK, Cell, failed, partly_struck
from chassis.files.formats.grid import Budget, Grid, GridRow, Span
from chassis.files.formats.xlsx.comments import OURS
from chassis.files.found import Remark
from chassis.files.limits import Limits, NotReadable, Refused, TooMuch, broken, locked
from chassis.files.plain_text import clean

_LOCKED_XLSX = "EncryptedPackage".encode("utf-16-le")
_WORD, _POWERPOINT = ("WordDocument".encode("utf-16-le"), "PowerPoint Document".encode("utf-16-le"))


def read_xls(data: bytes, limits: Limits) -> list[Grid]:
    """Give every worksheet, hidden ones too. Raises NotReadable and TooMuch."""
    if _LOCKED_XLSX in data:
        raise locked()
    if _WORD in data:
        raise NotReadable("Đây là tệp Word đời cũ (.doc). Xin mở bằng Word, lưu dạng .docx rồi gửi lại.")
    if _POWERPOINT in data:
        raise NotReadable("Đây là tệp PowerPoint đời cũ. Xin chép bảng sang Excel, lưu dạng .xlsx rồi gửi lại.")
    try:
        book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO(), formatting_info=True, ragged_rows=True)
        return _grids(book, limits)
    except (Refused, MemoryError):
        raise
    except xlrd.XLRDError as error:
        raise locked() if "encrypted" in str(error) else broken() from None
    except Exception:  # xlrd trusts its input: a broken file ends anywhere
        raise broken() from None


def _grids(book: Any, limits: Limits) -> list[Grid]:
    if book.nsheets > limits.sheets:
        raise TooMuch(f"Tệp có {book.nsheets} trang; tối đa {limits.sheets} trang. Xin chia thành nhiều tệp.")
    budget = Budget(limits)
    return [_grid(book, sheet, budget) for sheet in book.sheets()]


def _grid(book: Any, sheet: Any, budget: Budget) -> Grid:
    grid = Grid(sheet.name, sheet.visibility != 0)
    grid.hidden_columns.update(column for column, info in sheet.colinfo_map.items() if info.hidden or info.width == 0)
    for top, bottom, left, right in sheet.merged_cells[: budget.limits.merges]:
        grid.spans.append(Span(top + 1, left, bottom, right - 1))
    for at in range(sheet.nrows):
        info = sheet.rowinfo_map.get(at)
        row = GridRow(at + 1, bool(info is not None and (info.hidden or info.height == 0)))
        for column in range(sheet.row_len(at)):
            content = _content(book, sheet, at, column)
            if content.text and _is_struck(book, sheet, at, column):
                content = replace(content, struck=True)
            budget.put(row, column, content)
        budget.take(grid, row)
    _pin_comments(sheet, grid)
    return grid


def _pin_comments(sheet: Any, grid: Grid) -> None:
    """Put what is pinned to cells beside them, as `xlsx_comments` does."""
    rows = {row.number: row for row in grid.rows}
    for (at, column), note in sorted(sheet.cell_note_map.items()):
        text = " ".join(clean(str(note.text)).split())[:500]
        if text and note.author != OURS and (row := rows.get(at + 1)):
            row.remarks.append(Remark(column, "comment", text))


def _content(book: Any, sheet: Any, row: int, column: int) -> Cell:
    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    if kind in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
        return NOTHING
    if kind == xlrd.XL_CELL_ERROR:
        return failed(xlrd.error_text_from_code.get(value, "#N/A"))
    if kind == xlrd.XL_CELL_BOOLEAN:
        return Cell("Có" if value else "Không")
    code = _format(book, sheet, row, column)
    if kind == xlrd.XL_CELL_TEXT:
        cell = partly_struck(_with_lines(book, value, sheet.rich_text_runlist_map.get((row, column), ())))
        return numbers.around(cell.text, code) or cell
    return numbers.number(value, code, days_on=1462 if book.datemode else 0)


def _format(book: Any, sheet: Any, row: int, column: int) -> str:
    index = sheet.cell_xf_index(row, column)
    if not 0 <= index < len(book.xf_list):
        return numbers.GENERAL
    known = book.format_map.get(book.xf_list[index].format_key)
    return str(known.format_str) if known is not None else numbers.GENERAL


def _is_struck(book: Any, sheet: Any, row: int, column: int) -> bool:
    index = sheet.cell_xf_index(row, column)
    return 0 <= index < len(book.xf_list) and _lines_through(book, book.xf_list[index].font_index)


def _lines_through(book: Any, font: int) -> bool:
    return 0 <= font < len(book.font_list) and bool(book.font_list[font].struck_out)


def _with_lines(book: Any, text: str, runs: Sequence[tuple[int, int]]) -> str:
    """Mark the parts of a text whose own font has a line through it; each run goes from its offset to the next."""
    if not runs:
        return text
    ends = [start for start, _ in runs[1:]] + [len(text)]
    parts = [text[: runs[0][0]]]
    for (start, font), end in zip(runs, ends, strict=True):
        part = text[start:end]
        parts.append(f"{STRUCK}{part}{PLAIN}" if part.strip() and _lines_through(book, font) else part)
    return "".join(parts)
