"""Makes of the sheets of a file what the rest of the house works with: titles, columns, rows, and what was left out."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from chassis.files.formats.grid import Grid, GridRow, in_our_letters
from chassis.files.found import FoundBook, FoundSheet, LeftOut, LeftOutKind, letter
from chassis.files.headings import Vocabulary, heading_key
from chassis.files.letters.lost import are_letters_lost
from chassis.files.limits import Limits, NotReadable
from chassis.files.plain_text import clean
from chassis.files.structure.body import read_body
from chassis.files.structure.columns import Columns
from chassis.files.structure.forms import as_list, with_heading
from chassis.files.structure.header import Header, find_header, guess_header
from chassis.files.structure.letters import as_letter
from chassis.files.structure.lines import form_line
from chassis.files.structure.lying import turned
from chassis.files.structure.merges import Repeated, fill_down
from chassis.files.structure.side_by_side import side_by_side

_APART: dict[str, LeftOutKind] = {
    "vi du": "example",
    "huong dan": "not_a_list",
    "danh muc": "not_a_list",
}  # names of sheets beside a list
_MENDED = "Chữ trong tệp đã bị lưu sai bảng mã; đã đọc lại thành tiếng Việt. Xin xem lại các tên."
_SHOWN = 300  # characters of a sheet that is no list


def find_tables(grids: Sequence[Grid], vocabulary: Vocabulary, limits: Limits) -> FoundBook:
    """Give what was found in all sheets.

    Raises NotReadable for a file in which no visible sheet is a list, naming the sheets, and TooMuch for merged cells that
    repeat more characters than `limits` allow.
    """
    if are_letters_lost(text for grid in grids for row in grid.rows for text in row.cells.values()):
        raise NotReadable(
            "Chữ tiếng Việt trong tệp đã mất (thành “?” hoặc “�”), không đọc lại được tên ai. Xin mở tệp gốc, "
            "lưu lại dạng .xlsx (hoặc CSV UTF-8) rồi gửi lại."
        )
    tables: list[list[FoundSheet]] = []
    for guess in (False, True):
        repeated = Repeated(limits.characters)
        tables = [_tables(grid, vocabulary, repeated, guess=guess) for grid in grids]
        if any(sheet.columns and not sheet.hidden for found in tables for sheet in found):
            break
    apart = [_APART.get(heading_key(grid.name)) for grid in grids]
    if any(sheet.columns for found, why in zip(tables, apart, strict=True) for sheet in found if why is None):
        tables = [
            found if why is None else [_left_out(grid, why)]
            for grid, found, why in zip(grids, tables, apart, strict=True)
        ]
    if not any(sheet.columns for found in tables for sheet in found):
        raise NotReadable(_nothing_found(grids))
    return FoundBook(tuple(sheet for found in tables for sheet in found))


def _left_out(grid: Grid, why: LeftOutKind) -> FoundSheet:
    """Name a whole sheet that is no list."""
    name = clean(grid.name)
    said = " · ".join(text for row in grid.rows[:20] for text in row.cells.values())[:_SHOWN]
    return FoundSheet(name, grid.hidden, left_out=(LeftOut(name, None, said, why),))


def _nothing_found(grids: Sequence[Grid]) -> str:
    filled = [clean(grid.name) for grid in grids if grid.rows]
    if not filled:
        return "Tệp không có chữ nào. Xin chọn lại tệp rồi gửi lại."
    names = ", ".join(f"“{name}”" for name in filled[:5])
    return f"Không thấy dòng tiêu đề cột (như “Họ và tên”) ở trang {names}. Xin thêm dòng tiêu đề rồi gửi lại."


def _tables(grid: Grid, vocabulary: Vocabulary, repeated: Repeated, *, guess: bool) -> list[FoundSheet]:
    if not any(row.cells for row in grid.rows):
        return [_left_out(grid, "empty_sheet")]
    if made := turned(grid, vocabulary) or as_list(grid, vocabulary):
        grid, said = made
        first, *others = _upright(grid, vocabulary, repeated, guess=guess)
        return [replace(first, left_out=(*first.left_out, *said)), *others]
    return _upright(grid, vocabulary, repeated, guess=guess)


def _upright(grid: Grid, vocabulary: Vocabulary, repeated: Repeated, *, guess: bool) -> list[FoundSheet]:
    header = find_header(grid.rows, grid.spans, vocabulary)
    if header is None and guess:
        header = guess_header(grid.rows, grid.spans, vocabulary)
        if header is None and (made := with_heading(grid, vocabulary) or as_letter(grid, vocabulary)):
            (first, *others), said = _upright(made[0], vocabulary, repeated, guess=False), made[1]
            return [replace(first, left_out=(*first.left_out, *said)), *others]
    if header is None:
        return [_left_out(grid, "not_a_list")]
    if blocks := side_by_side(grid, header):
        return [sheet for part, own in blocks for sheet in _below_each_other(part, own, vocabulary, repeated)]
    return _below_each_other(grid, header, vocabulary, repeated)


def _below_each_other(grid: Grid, header: Header, vocabulary: Vocabulary, repeated: Repeated) -> list[FoundSheet]:
    starts = [(0, header), *_later_headers(grid, header, vocabulary)]
    ends = [start for start, _ in starts[1:]] + [len(grid.rows)]
    return [_table(grid, start, end, one, repeated) for (start, one), end in zip(starts, ends, strict=True)]


def _later_headers(grid: Grid, header: Header, vocabulary: Vocabulary) -> list[tuple[int, Header]]:
    """Give where tables with other columns begin below the first one."""
    found: list[tuple[int, Header]] = []
    current = header
    at = header.last + 1
    while at < len(grid.rows):
        texts = list(grid.rows[at].cells.values())
        if not texts or any(map(str.isdigit, texts[0])):  # a record: headings are words
            at += 1
            continue
        if sum(vocabulary.key_of(text) is not None for text in texts[:3]) < 2:
            at += 1
            continue
        near = find_header(grid.rows[at : at + 3], grid.spans, vocabulary)
        if near is None or near.first != 0 or near.known < max(3, 0.6 * len(texts)):
            at += 1
            continue
        moved = Header(at, at + near.last, near.headings)
        if {(h.column, h.key) for h in moved.headings} != {(h.column, h.key) for h in current.headings}:
            found.append((_with_title(grid.rows, at, header.last + 1), moved))
            current = moved
        at = moved.last + 1
    return found


_TITLE = re.compile(r"(?:danh sach|phu luc|bieu|ds|dai bieu)\b")
_MOST_LINES = 4


def _with_title(rows: Sequence[GridRow], at: int, first: int) -> int:
    """Give where the lines begin that head the table at `at`: alone in their rows, in capitals or as titles of lists are."""
    start = at
    for above in range(at - 1, max(first, at - 1 - _MOST_LINES), -1):
        texts = list(rows[above].cells.values())
        if not texts:
            continue
        is_title = len(texts) == 1 and (texts[0].isupper() or _TITLE.match(heading_key(texts[0])))
        if not is_title or form_line(texts):
            break
        start = above
    return start


def _pinned_elsewhere(sheet: str, rows: Sequence[GridRow], records: Container[int]) -> Iterator[LeftOut]:
    """Name the comments that are pinned to a title, a heading or an empty row: they are nobody's."""
    for row in rows:
        for remark in row.remarks:
            if remark.kind == "comment" and row.number not in records:
                said = f"Chú thích ở ô {letter(remark.column)}{row.number}: “{remark.text}”"
                yield LeftOut(sheet, row.number, said, "note")


def _table(grid: Grid, start: int, end: int, header: Header, repeated: Repeated) -> FoundSheet:
    name = clean(grid.name)
    above, below = grid.rows[start : header.first], grid.rows[header.last + 1 : end]
    title = tuple(in_our_letters(row, column) for row in above for column in sorted(row.cells))
    body = read_body(name, below, header, grid.spans)
    columns = Columns(grid, header, [row for row, _ in body.records], fill_down(grid, below, repeated))
    left_out = list(body.left_out)
    if columns.only_errors:
        places = ", ".join(map(letter, columns.only_errors))
        left_out.append(LeftOut(name, None, f"Cột {places} không có tiêu đề và chỉ có lỗi công thức", "beside"))
    records = {row.number for row, _ in body.records}
    if any(remark.kind == "encoding" for row in grid.rows[start:end] for remark in row.remarks):
        left_out.append(LeftOut(name, None, _MENDED, "note"))
    left_out.extend(_pinned_elsewhere(name, grid.rows[start:end], records))
    rows = tuple(columns.found_row(row, sections) for row, sections in body.records)
    return FoundSheet(name, grid.hidden, title, columns.columns, rows, tuple(left_out))
