"""Reads an XLSX (ECMA-376, transitional or strict) cell by cell, in one pass a sheet, holding only what has content."""

import re
from functools import lru_cache

from chassis.files.formats import numbers
from chassis.files.formats.cell_text import NOTHING, PLAIN, STRUCK, Cell, failed, partly_struck, typed
from chassis.files.formats.framed_rows import WithoutFrames
from chassis.files.formats.grid import Budget, Grid, GridRow, Span
from chassis.files.formats.numbers import GENERAL
from chassis.files.formats.package import Package
from chassis.files.formats.xlsx.comments import pin_comments
from chassis.files.formats.xlsx.parts import SheetPart, Workbook, read_workbook
from chassis.files.formats.xml_stream import walk
from chassis.files.limits import Limits, NotReadable, TooMuch, broken

_LAST_ROW, _LAST_COLUMN = 1_048_576, 16_384
_LETTERS, _DIGITS = re.compile("[A-Z]{1,3}"), "0123456789"


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
            walk(WithoutFrames(part), reader.start, reader.end, reader.text)
        pin_comments(package, sheet.part, reader.grid)
        reader.grid.rows.sort(key=lambda row: row.number)
        grids.append(reader.grid)
    return grids


class _SheetReader:
    """What expat tells becomes rows. One cell at a time is open; rows without content are only counted.

    This is the innermost loop of the engine: half a million calls for ten thousand rows.
    """

    __slots__ = (
        "_book",
        "_budget",
        "_cell",
        "_column",
        "_formula",
        "_inline",
        "_open",
        "_phonetic",
        "_row",
        "_struck",
        "_value",
        "grid",
    )

    def __init__(self, sheet: SheetPart, book: Workbook, budget: Budget) -> None:
        self.grid = Grid(sheet.name, sheet.hidden)
        self._book, self._budget = book, budget
        self._row = GridRow(0)
        self._column = -1
        self._cell: dict[str, str] = {}
        self._value: list[str] | None = None
        self._inline: list[str] | None = None
        self._formula: list[str] | None = None
        self._open: list[str] | None = None
        self._phonetic = self._struck = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            reference = attributes.get("r")
            self._column = _column(reference.rstrip(_DIGITS)) if reference else self._column + 1
            self._cell = attributes
            self._value = self._inline = self._formula = None
        elif name == "v":
            self._open = self._value = []
        elif name == "t":
            if not self._phonetic:
                self._inline = self._open = self._inline or []
        elif name == "f":
            self._open = self._formula = []
        elif name == "row":
            number = attributes.get("r")
            self._row = GridRow(_row_number(number) if number else self._row.number + 1, _is_hidden(attributes, "ht"))
            self._column = -1
        else:
            self._start_other(name, attributes)

    def _start_other(self, name: str, attributes: dict[str, str]) -> None:
        if name == "rPh":
            self._phonetic = True
        elif name == "strike" and attributes.get("val", "1") not in ("0", "false"):
            self._struck = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and _is_hidden(attributes, "width"):
            first, last = (_row_number(attributes.get(key, "")) for key in ("min", "max"))
            self.grid.hidden_columns.update(range(first - 1, min(last, self._budget.limits.columns)))

    def end(self, name: str) -> None:
        if name == "c":
            if self._value is not None or self._inline is not None or self._formula is not None:
                content = self._content()
                self._budget.put(self._row, self._column, content)
                if self._cell.get("s") in self._book.struck and self._column in self._row.cells:
                    self._row.struck.add(self._column)
        elif name == "v" or name == "t" or name == "f":
            self._open = None
        elif name == "row":
            self._budget.take(self.grid, self._row)
        elif name == "rPh":
            self._phonetic = False
        elif name == "r":
            self._struck = False

    def text(self, piece: str) -> None:
        if self._open is not None:
            self._open.append(f"{STRUCK}{piece}{PLAIN}" if self._struck and piece.strip() else piece)

    def _content(self) -> Cell:
        kind = self._cell.get("t", "n")
        value = "".join(self._value or ())
        style = self._cell.get("s")
        code = self._book.format(style) if style else GENERAL
        if kind == "s":
            return _with_format(self._shared(value), code)
        if kind == "inlineStr":
            return _with_format(partly_struck("".join(self._inline or ())), code)
        if not value:
            formula = "".join(self._formula or ())
            return failed(f"={formula}") if formula and kind != "str" else NOTHING
        if kind == "str":
            return _with_format(typed(value), code)
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
        try:
            place = int(value)
        except ValueError:
            raise broken() from None
        if not 0 <= place < len(self._book.shared):
            raise broken()
        return self._book.shared[place]

    def _merge(self, reference: str) -> None:
        if len(self.grid.spans) >= self._budget.limits.merges:
            raise TooMuch("Tệp có quá nhiều ô gộp. Xin bỏ gộp ô ngoài bảng rồi gửi lại.")
        first, _, last = reference.partition(":")
        (top, left), (bottom, right) = _place(first), _place(last or first)
        self.grid.spans.append(Span(min(top, bottom), min(left, right), max(top, bottom), max(left, right)))


def _with_format(cell: Cell, code: str) -> Cell:
    if code in (GENERAL, "@"):
        return cell
    return numbers.around(cell.text, code) or cell


def _place(reference: str) -> tuple[int, int]:
    """Give row (from 1) and column (from 0) of "AB12"."""
    letters = reference.rstrip(_DIGITS)
    return _row_number(reference[len(letters) :]), _column(letters)


@lru_cache(maxsize=_LAST_COLUMN)
def _column(letters: str) -> int:
    """Give the place of column "AB", from 0."""
    if not _LETTERS.fullmatch(letters):
        raise broken()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    if column > _LAST_COLUMN:
        raise broken()
    return column - 1


def _row_number(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() else 0
    if not 1 <= number <= _LAST_ROW:
        raise NotReadable("Tệp ghi dòng hoặc cột không có thật nên không đọc được. Xin lưu lại bằng Excel rồi gửi lại.")
    return number


def _is_hidden(attributes: dict[str, str], size: str) -> bool:
    return attributes.get("hidden") in ("1", "true") or attributes.get(size) in ("0", "0.0")
