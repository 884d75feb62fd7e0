"""Reads a table that was saved as text: any of the usual separators, any of the usual encodings of Vietnamese."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from chassis.files.formats.cell_text import typed
from chassis.files.formats.grid import Budget, Grid, GridRow
from chassis.files.formats.shifted import Columns, Mended
from chassis.files.found import Remark
from chassis.files.letters.old_fonts import from_tcvn3, from_vni
from chassis.files.letters.syllables import share_of_syllables
from chassis.files.limits import Limits, NotReadable, TooMuch

SEPARATORS = ";,\t|"
_LOOKED_AT = 50  # lines
_SAMPLE = 20_000  # characters
_COUNTED = 20_000  # lines
_LEARNT_FROM = 2_000  # lines: what stands in the columns is known by then
_LEAST_COLUMNS, _LEAST_ALIKE = 2, 3
_MOST_WAYS = 4  # of reading one line: nobody chooses among more
_ITEM = re.compile(r"\s*(?:\d{1,3}\s*[.)/]\s*|[-+*•]\s*(?=(?:Ông|Bà|Đ)))(?=[^\W\d_])")
_LEAST_ITEMS = 2
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_delimited(data: bytes, limits: Limits, name: str) -> list[Grid]:
    """Give one sheet called `name`. Raises NotReadable and TooMuch."""
    lines_alike = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    text, separator = _separator(lines_alike)
    if is_prose(lines_alike, separator):
        return [_as_paragraphs(lines_alike, limits, name)]
    csv.field_size_limit(limits.cell_characters * 10)
    grid, budget = Grid(name), Budget(limits)
    width, columns = _width(text, separator)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for number, fields in enumerate(lines, start=1):
            row = GridRow(number)
            for column, field in enumerate(_within(fields, width, columns, row, separator)):
                budget.put(row, column, typed(field))
            budget.take(grid, row)
    except csv.Error:
        raise TooMuch(
            f"Dòng {lines.line_num} có ô quá dài, có thể do thiếu dấu ngoặc kép đóng. Xin sửa dòng đó hoặc lưu lại dạng .xlsx."
        ) from None
    return [grid]


def _width(text: str, separator: str) -> tuple[int, Columns | None]:
    """Give how many cells the lines of a table have, 0 where they do not agree: then no line is told to be wider. Beside it
    what stands in its columns, where lines of another width may be put right by it."""
    widths, heading, lines = Counter[int](), 0, list[list[str]]()
    try:
        for fields in islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), _COUNTED):
            filled = len(fields) - next((at for at, one in enumerate(reversed(fields)) if one.strip()), len(fields))
            if filled > 1:
                widths[len(fields)] += 1
                heading = heading or (filled if filled > _LEAST_COLUMNS else 0)
                if len(lines) < _LEARNT_FROM:
                    lines.append(fields)
    except csv.Error:
        return 0, None  # the reading itself says which line
    usual, count = max(widths.items(), key=lambda one: one[1], default=(0, 0))
    alike = usual > _LEAST_COLUMNS and count >= _LEAST_ALIKE and 3 * count >= 2 * widths.total()
    width = max(usual, heading) if alike else 0
    return width, Columns.of(lines, width) if width == usual and len(widths) > 1 else None


def _within(fields: list[str], width: int, columns: Columns | None, row: GridRow, separator: str) -> list[str]:
    """Give the cells within the columns of the table; remarked is what was put right, what else the line may mean, or
    that it is wider, and then what is beyond stands in the last one."""
    if not width or len(fields) == width:
        return fields
    is_whole = 2 * sum(bool(field.strip()) for field in fields) >= width  # no title, no section
    ways = columns.meant(fields, separator) if columns and is_whole else []
    if len(ways) == 1:
        row.remarks.append(Remark(ways[0].column, "mended", f"{len(fields)}/{width}", ways[0].cells[ways[0].column]))
        return ways[0].cells
    if 1 < len(ways) <= _MOST_WAYS:
        row.remarks += [Remark(0, "shifted", f"{len(fields)}/{width}"), *_either(ways)]
        return ways[0].cells
    if not any(field.strip() for field in fields[width:]):
        return fields
    row.remarks.append(Remark(0, "shifted", f"{len(fields)}/{width}"))
    return [*fields[: width - 1], f"{separator} ".join(field for field in fields[width - 1 :] if field.strip())]


def _either(ways: list[Mended]) -> Iterator[Remark]:
    """Say for each way what stands in every cell in which they differ, first in the one that was joined or left out."""
    first, last = min(one.column for one in ways), max(one.column for one in ways)
    for number, way in enumerate(ways):
        others = (column for column in range(first, last + 1) if column != way.column)
        for column in (way.column, *others):
            yield Remark(column, "either", str(number), typed(way.cells[column]).text)


def is_prose(text: str, separator: str) -> bool:
    """Tell whether a text is a message, not a table: several lines begin as items of a list, and no width is that of most."""
    lines = [line for line in text.split("\n")[:_LOOKED_AT] if line.strip()]
    widths = Counter(line.count(separator) for line in lines)
    items = sum(_ITEM.match(line) is not None for line in lines)
    return separator == "," and items >= _LEAST_ITEMS and max(widths.values()) <= 0.6 * len(lines)


def _as_paragraphs(text: str, limits: Limits, name: str) -> Grid:
    grid, budget = Grid(name), Budget(limits)
    for number, line in enumerate(text.split("\n"), start=1):
        row = GridRow(number)
        budget.put(row, 0, typed(line))
        budget.take(grid, row)
    return grid


def decoded(data: bytes) -> str:
    """Give the text of `data`: UTF-8, UTF-16 or a Vietnamese code page of Windows. Raises NotReadable for what is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if b"\0" in data:
        return _strict(data, "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be")
    try:
        return _text(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _text(_eight_bits(data))


def _strict(data: bytes, encoding: str) -> str:
    try:
        return _text(data.decode(encoding))
    except UnicodeDecodeError:
        raise _no_text() from None


def _text(text: str) -> str:
    if any(c < " " and c not in "\t\r\n\v\f\x1a" for c in text):
        raise _no_text()
    return text


def _eight_bits(data: bytes) -> str:
    """Choose between Windows-1258 and letters of an old font (bytes of Windows-1252) by what becomes Vietnamese."""
    vietnamese = data.decode("cp1258", errors="replace")
    western = data.decode("cp1252", errors="replace")
    sample = western[:_SAMPLE]
    old = max(share_of_syllables(from_tcvn3(sample)), share_of_syllables(from_vni(sample)))
    return western if old > share_of_syllables(typed(vietnamese[:_SAMPLE]).text) else vietnamese


def _separator(text: str) -> tuple[str, str]:
    """Find the separator that gives most rows of one same width above 1; Excel's line `sep=;` says it itself."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return "\n" + rest, first.strip()[-1]
    sample = text[:_SAMPLE]

    def rows_alike(separator: str) -> tuple[int, int]:
        csv.field_size_limit(len(sample) + 1)
        lines = csv.reader(io.StringIO(sample), delimiter=separator)
        widths = Counter(len(fields) for fields in islice(lines, _LOOKED_AT))
        del widths[0], widths[1]
        width, count = max(widths.items(), key=lambda one: (one[1], one[0]), default=(0, 0))
        return count, width

    return text, max(SEPARATORS, key=rows_alike)


def _no_text() -> NotReadable:
    return NotReadable(
        "Tệp không phải bảng tính (.xlsx, .xls, .ods, .csv). Xin mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại."
    )
