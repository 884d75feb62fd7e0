"""Reads an XLSX (ECMA-376, transitional or strict) cell by cell, in one pass a sheet, holding only what has content."""

import re
from functools import lru_cache

from chassis.files.formats import numbers
from chassis.files.formats.cell_text import NOTHING, Cell, failed, typed
from chassis.files.formats.grid import Budget, Grid, GridRow, Span
from chassis.files.formats.package import Package
from chassis.files.formats.xlsx_parts import SheetPart, Workbook, read_workbook
from chassis.files.formats.xml_stream import walk
from chassis.files.limits import Limits, NotReadable, TooMuch, broken

_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})")
_MAIN_TEXTS = frozenset(("v", "t", "f"))


def read_xlsx(package: Package, limits: Limits) -> list[Grid]:
    """Give every worksheet, hidden ones too. Raises NotReadable and TooMuch."""
    book = read_workbook(package)
    if not book.sheets:
        raise NotReadable("Tệp không có trang tính nào. Xin mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.")
    if len(book.sheets) > limits.sheets:
        raise TooMuch(f"Tệp có {len(book.sheets)} trang; tối đa {limits.sheets} trang. Xin chia thành nhiều tệp.")
    budget = Budget(limits)
    grids = []
    for sheet in book.sheets:
        reader = _SheetReader(sheet, book, budget)
        with package.open(sheet.part) as part:
            walk(part, reader.start, reader.end, reader.text)
        reader.grid.rows.sort(key=lambda row: row.number)
        grids.append(reader.grid)
    return grids


class _SheetReader:
    """What expat tells becomes rows. One cell at a time is open; rows without content are only counted."""

    def __init__(self, sheet: SheetPart, book: Workbook, budget: Budget) -> None:
        self.grid = Grid(sheet.name, sheet.hidden)
        self._book, self._budget = book, budget
        self._row = GridRow(0)
        self._column = -1
        self._cell: dict[str, str] = {}
        self._pieces: dict[str, list[str]] = {}
        self._open: list[str] | None = None
        self._phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            reference = attributes.get("r")
            self._column = _place(reference)[1] if reference else self._column + 1
            self._cell = attributes
            self._pieces = {}
        elif name in _MAIN_TEXTS:
            self._open = self._pieces.setdefault(name, []) if not self._phonetic else None
        elif name == "row":
            number = attributes.get("r")
            self._row = GridRow(_row_number(number) if number else self._row.number + 1, _is_hidden(attributes, "ht"))
            self._column = -1
        elif name == "rPh":
            self._phonetic = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and _is_hidden(attributes, "width"):
            first, last = (_row_number(attributes.get(key, "")) for key in ("min", "max"))
            self.grid.hidden_columns.update(range(first - 1, min(last, self._budget.limits.columns)))

    def end(self, name: str) -> None:
        if name == "c":
            if self._pieces:
                self._budget.put(self._row, self._column, self._content())
        elif name in _MAIN_TEXTS:
            self._open = None
        elif name == "rPh":
            self._phonetic = False
        elif name == "row":
            self._budget.take(self.grid, self._row)

    def text(self, piece: str) -> None:
        if self._open is not None:
            self._open.append(piece)

    def _content(self) -> Cell:
        kind = self._cell.get("t", "n")
        value = "".join(self._pieces.get("v", ()))
        code = self._book.format(self._cell.get("s"))
        if kind == "s":
            return self._with_format(self._shared(value), code)
        if kind == "inlineStr":
            return self._with_format(typed("".join(self._pieces.get("t", ()))), code)
        if not value:
            formula = "".join(self._pieces.get("f", ()))
            return failed(f"={formula}") if formula and kind != "str" else NOTHING
        if kind == "str":
            return self._with_format(typed(value), code)
        if kind == "e":
            return failed(value)
        if kind == "b":
            return Cell("Có" if value.strip() == "1" else "Không")
        return self._number(value, kind, code)

    def _number(self, value: str, kind: str, code: str) -> Cell:
        days = numbers.day_number(value) if kind == "d" else None
        if days is not None:
            return numbers.number(days, code if numbers.understand(code).is_date else "dd/mm/yyyy")
        try:
            return numbers.number(float(value), code, days_on=self._book.days_on)
        except (ValueError, OverflowError):
            return typed(value)

    def _shared(self, value: str) -> Cell:
        if not value.isascii() or not value.strip().isdigit() or int(value) >= len(self._book.shared):
            raise broken()
        return self._book.shared[int(value)]

    @staticmethod
    def _with_format(cell: Cell, code: str) -> Cell:
        if code in (numbers.GENERAL, "@"):
            return cell
        return numbers.around(cell.text, code) or cell

    def _merge(self, reference: str) -> None:
        if len(self.grid.spans) >= self._budget.limits.merges:
            raise TooMuch("Tệp có quá nhiều ô gộp. Xin bỏ gộp ô ngoài bảng rồi gửi lại.")
        first, _, last = reference.partition(":")
        (top, left), (bottom, right) = _place(first), _place(last or first)
        self.grid.spans.append(Span(min(top, bottom), min(left, right), max(top, bottom), max(left, right)))


@lru_cache(maxsize=65_536)
def _place(reference: str) -> tuple[int, int]:
    """Give row (from 1) and column (from 0) of "AB12"."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise broken()
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    if column > _LAST_COLUMN:
        raise broken()
    return _row_number(found[2]), column - 1


def _row_number(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= number <= _LAST_ROW:
        raise NotReadable("Tệp ghi dòng hoặc cột không có thật nên không đọc được. Xin lưu lại bằng Excel rồi gửi lại.")
    return number


def _is_hidden(attributes: dict[str, str], size: str) -> bool:
    return attributes.get("hidden") in ("1", "true") or attributes.get(size) in ("0", "0.0")
