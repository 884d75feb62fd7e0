"""Reads an ODS (OpenDocument spreadsheet) in one pass: rows and cells that repeat are counted, never unrolled while empty."""

from dataclasses import replace
from functools import lru_cache

from chassis.files.formats import numbers
from chassis.files.formats.cell_text import NOTHING, PLAIN, STRUCK, Cell, Odd, failed, partly_struck, typed
from chassis.files.formats.grid import Budget, Grid, GridRow, Span
from chassis.files.formats.package import Package
from chassis.files.formats.xml_stream import local_attribute, walk
from chassis.files.limits import Limits, NotReadable, TooMuch, locked

_CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
_HIDDEN = ("collapse", "filter")


def read_ods(package: Package, limits: Limits) -> list[Grid]:
    """Give every table, hidden ones too. Raises NotReadable and TooMuch."""
    if _MANIFEST in package and b"encryption-data" in package.read(_MANIFEST):
        raise locked()
    reader = _ContentReader(limits)
    with package.open(_CONTENT) as part:
        walk(part, reader.start, reader.end, reader.text)
    if not reader.grids:
        raise NotReadable("Tệp không có trang tính nào. Xin lưu lại dạng .xlsx rồi gửi lại.")
    return reader.grids


class _ContentReader:
    """What expat tells becomes grids. Comments of cells are passed over."""

    def __init__(self, limits: Limits) -> None:
        self.grids: list[Grid] = []
        self._budget = Budget(limits)
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._number = 0  # the last row that was passed
        self._repeated = 1
        self._row = GridRow(0)
        self._column = 0
        self._table_column = 0
        self._cell: dict[str, str] = {}
        self._lines: list[list[str]] = []
        self._in_text = 0
        self._in_comment = 0
        self._lined = _LinedThrough()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._in_comment:
            self._in_comment += name == "annotation"
        elif name in ("table-cell", "covered-table-cell"):
            self._cell = {_local(key): value for key, value in attributes.items()} if attributes else {}
            self._lines = []
            if attributes.get("calcext:value-type") == "error":
                self._cell["value-type"] = "error"
        elif name == "p":
            self._lines.append([])
            self._in_text += 1
        elif self._in_text and name == "span":
            self._lined.spans.append(local_attribute(attributes, "style-name"))
        elif self._in_text and name in ("s", "tab", "line-break"):
            self._lines[-1].append("\n" if name == "line-break" else " ")
        elif name == "table-row":
            self._start_row(attributes)
        elif name == "annotation":
            self._in_comment = 1
        else:
            self._start_table(name, attributes)

    def end(self, name: str) -> None:
        if name == "annotation":
            self._in_comment -= 1
        elif self._in_comment:
            return
        elif name == "p":
            self._in_text -= 1
        elif name == "span" and self._lined.spans:
            self._lined.spans.pop()
        elif name in ("table-cell", "covered-table-cell") and self.grids:
            self._end_cell()
        elif name == "table-row":
            self._end_row()

    def text(self, piece: str) -> None:
        if self._in_text and not self._in_comment:
            self._lines[-1].append(f"{STRUCK}{piece}{PLAIN}" if self._lined.is_in and piece.strip() else piece)

    def _start_table(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            self._style = local_attribute(attributes, "name")
            self._lined.inherit(self._style, local_attribute(attributes, "parent-style-name"))
        elif name == "text-properties":
            self._lined.style(self._style, local_attribute(attributes, "text-line-through-style"))
        elif name == "table-properties" and local_attribute(attributes, "display") == "false":
            self._hidden_styles.add(self._style)
        elif name == "table":
            if len(self.grids) >= self._budget.limits.sheets:
                raise TooMuch(f"Tệp có hơn {self._budget.limits.sheets} trang. Xin chia thành nhiều tệp.")
            hidden = local_attribute(attributes, "style-name") in self._hidden_styles
            self.grids.append(Grid(local_attribute(attributes, "name"), hidden))
            self._number = self._table_column = 0
            self._lined.of_columns = []
        elif name == "table-column" and self.grids:
            repeated = _count(local_attribute(attributes, "number-columns-repeated"))
            if local_attribute(attributes, "visibility") in _HIDDEN:
                last = min(self._table_column + repeated, self._budget.limits.columns)
                self.grids[-1].hidden_columns.update(range(self._table_column, last))
            self._lined.column(self._table_column, repeated, local_attribute(attributes, "default-cell-style-name"))
            self._table_column += repeated

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._repeated = _count(local_attribute(attributes, "number-rows-repeated"))
        self._row = GridRow(self._number + 1, local_attribute(attributes, "visibility") in _HIDDEN)
        self._lined.of_row = local_attribute(attributes, "default-cell-style-name")
        self._column = 0

    def _end_row(self) -> None:
        if not self.grids:
            return
        grid, row = self.grids[-1], self._row
        if not row.cells and not row.remarks:
            self._number += self._repeated  # empty rows to the end of the sheet cost nothing
            return
        for number in range(row.number, row.number + self._repeated):
            copy = GridRow(number, row.hidden, dict(row.cells), list(row.remarks), row.dates, row.struck)
            self._budget.take(grid, copy)
        self._number += self._repeated

    def _end_cell(self) -> None:
        repeated = _count(self._cell.get("number-columns-repeated", ""))
        content = self._content()
        if content.text or content.remarks:
            last = min(self._column + repeated, self._budget.limits.columns + 1)  # beyond that the budget refuses
            style = self._cell.get("style-name", "")
            for column in range(self._column, last):
                struck = self._lined.goes_through(style, column)
                self._budget.put(self._row, column, replace(content, struck=True) if struck else content)
        if "number-columns-spanned" in self._cell:
            self._merge()
        self._column += repeated
        self._cell, self._lines = {}, []

    def _merge(self) -> None:
        columns, rows = (_count(self._cell.get(f"number-{what}-spanned", "")) for what in ("columns", "rows"))
        if columns > 1 or rows > 1:
            spans, top = self.grids[-1].spans, self._row.number
            if len(spans) >= self._budget.limits.merges:
                raise TooMuch("Tệp có quá nhiều ô gộp. Xin bỏ gộp ô ngoài bảng rồi gửi lại.")
            spans.append(Span(top, self._column, top + rows - 1, self._column + columns - 1))

    def _content(self) -> Cell:
        seen = "\n".join("".join(line) for line in self._lines)
        kind = self._cell.get("value-type", "")
        if kind == "error":
            return failed(seen or "#N/A")
        if kind == "date" and (days := numbers.day_number(self._cell.get("date-value", ""))) is not None:
            return numbers.number(days, "dd/mm/yyyy")
        if kind == "boolean":
            return Cell("Có" if self._cell.get("boolean-value") == "true" else "Không")
        if kind in ("float", "currency"):
            return _figure(self._cell.get("value", ""), seen)
        return partly_struck(seen) if seen else NOTHING


class _LinedThrough:
    """Knows which styles draw a line through their text: those of cells, and of parts of a text."""

    def __init__(self) -> None:
        self.spans: list[str] = []
        """The styles of the parts of a text that are open."""
        self.of_columns: list[tuple[range, str]] = []
        self.of_row = ""
        self._styles: set[str] = set()

    @property
    def is_in(self) -> bool:
        return any(style in self._styles for style in self.spans)

    def inherit(self, style: str, parent: str) -> None:
        if parent in self._styles:
            self._styles.add(style)

    def style(self, name: str, line: str) -> None:
        if line == "none":
            self._styles.discard(name)
        elif line:
            self._styles.add(name)

    def column(self, first: int, count: int, style: str) -> None:
        if style in self._styles:
            self.of_columns.append((range(first, first + count), style))

    def goes_through(self, style: str, column: int) -> bool:
        """Tell whether a cell has it: by its own style, else by that of its row, else by that of its column."""
        if own := style or self.of_row:
            return own in self._styles
        return any(column in columns for columns, _ in self.of_columns)


def _figure(value: str, seen: str) -> Cell:
    """Show a number; where the format adds letters or zeros, as it is seen."""
    try:
        plain = numbers.plain_figure(float(value))
    except (ValueError, OverflowError):
        return typed(seen)
    adds = (
        plain.isdigit()
        and (seen.startswith("0") or any(c.isalpha() for c in seen))
        and plain in "".join(filter(str.isdigit, seen))
    )
    if adds and seen != plain:
        text = typed(seen).text
        return Cell(text, (Odd("code_from_format", plain),))
    return Cell(plain)


@lru_cache(maxsize=1024)
def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _count(text: str) -> int:
    if not text:
        return 1
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        raise NotReadable("Tệp ghi dòng hoặc cột không có thật nên không đọc được. Xin lưu lại dạng .xlsx rồi gửi lại.")
    return max(1, int(text))
