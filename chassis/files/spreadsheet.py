"""Reads an XLSX that nobody vouches for, and writes one that no program mistakes for formulas."""

import asyncio
import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from chassis.errors import Malformed, TooLarge
from chassis.files.headings import heading_key as heading_key
from chassis.files.spreadsheet_reader import COMMAND
from chassis.files.writing import Page, write_book

OLD_OR_LOCKED = b"\xd0\xcf\x11\xe0"  # the container of .xls files and of XLSX files with a password
HEADER_WITHIN = 40  # rows: national header lines and a title stand above the header
COLUMN_NUMBERS = re.compile(r"\(?(\d{1,2})\)?")


@dataclass(frozen=True)
class Limits:
    """How much a file may ask for. Sizes in bytes or characters, times in seconds."""

    file_bytes: int = 5_000_000
    unpacked_bytes: int = 80_000_000
    ratio: int = 300
    members: int = 300
    rows: int = 20_000
    columns: int = 200
    cell_characters: int = 5_000
    memory_bytes: int = 1_000_000_000
    cpu_seconds: int = 20
    deadline_seconds: float = 30


@dataclass(frozen=True)
class Row:
    """One row with something in it; `number` is the one Excel shows, `cells` are clean NFC text."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True)
class Table:
    """The first visible sheet that has any content, without its empty rows."""

    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Record:
    """One row below the header, by column key; a column that the file lacks is absent, an empty cell is ''."""

    number: int
    values: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.values.get(key, "")


@dataclass(frozen=True)
class Header:
    """Where each known column stands (from 0), the number of the last header row, and headings nobody knows."""

    last_row: int
    places: Mapping[str, int]
    unknown: tuple[str, ...] = field(default=())


async def read_table(data: bytes, *, limits: Limits | None = None) -> Table:
    """Read an uploaded XLSX in a child process with limits on memory, processor and time.

    Numbers, dates (dd/mm/yyyy) and formulas' stored results come as text. Raises Malformed for what is no XLSX
    and TooLarge for what would unpack to too much, each with a sentence for the person who sent it; its
    `extra["more_rows_than"]` is the limit of rows when that was exceeded, else None.
    """
    limits = limits or Limits()
    _check_package(data, limits)
    child = await asyncio.create_subprocess_exec(
        *(*COMMAND, json.dumps(asdict(limits))),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        said, _ = await asyncio.wait_for(child.communicate(data), limits.deadline_seconds)
    except TimeoutError:
        raise TooLarge("Tệp mất quá nhiều thời gian để đọc. Xin chép riêng bảng cần nhập sang tệp mới.") from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    if child.returncode != 0:
        raise Malformed("Không đọc được tệp. Xin mở tệp bằng Excel, lưu lại dạng .xlsx rồi gửi lại.")
    answer = json.loads(said)
    if "too_large" in answer:
        raise TooLarge(answer["too_large"], more_rows_than=answer["more_rows_than"])
    return Table(tuple(Row(number, tuple(cells)) for number, cells in answer["rows"]))


def find_header(table: Table, columns: Mapping[str, Sequence[str]], *, required: Sequence[str] = ()) -> Header:
    """Find the row of headings below any title lines; a second row under merged headings is read with the first.

    `columns` maps a key to the headings it may have (the first one is named to people); accents, case and
    punctuation do not matter. Raises Malformed that names what is missing from `required`.
    """
    meanings = {heading_key(heading): key for key, headings in columns.items() for heading in headings}
    best = Header(0, {})
    for at, row in enumerate(table.rows[:HEADER_WITHIN]):
        single = _header(row.number, row.cells, meanings)
        double = _two_rows(row, table.rows[at + 1], meanings) if at + 1 < len(table.rows) else single
        candidate = double if len(double.places) >= len(single.places) else single
        if len(candidate.places) > len(best.places):
            best = candidate
    missing = [f"“{columns[key][0]}”" for key in required if key not in best.places]
    if missing:
        raise Malformed(f"Bảng thiếu cột {', '.join(missing)}. Xin thêm cột hoặc dùng tệp mẫu rồi gửi lại.")
    return best


def records(table: Table, header: Header) -> Iterator[Record]:
    """Give the rows below `header`, without a row of column numbers (1), (2), (3)…"""
    for row in table.rows:
        if row.number > header.last_row and not _is_column_numbers(row):
            yield Record(row.number, {key: row.cell(place) for key, place in header.places.items()})


def write_table(
    headers: Sequence[str], rows: Sequence[Sequence[str]], *, above: Sequence[str] = (), sheet: str = "Danh sách"
) -> bytes:
    """Make an XLSX: lines `above` (titles), one row of `headers`, then `rows`. Every cell is text, also "=1+1"."""
    return write_book([Page(sheet, headers, rows, above)])


def _check_package(data: bytes, limits: Limits) -> None:
    if len(data) > limits.file_bytes:
        raise TooLarge(f"Tệp lớn hơn {limits.file_bytes // 1_000_000} MB. Xin bỏ hình ảnh, trang thừa rồi gửi lại.")
    if data.startswith(OLD_OR_LOCKED):
        raise Malformed("Tệp là .xls đời cũ hoặc có mật khẩu. Xin lưu lại dạng .xlsx không mật khẩu rồi gửi lại.")
    try:
        members = zipfile.ZipFile(io.BytesIO(data)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        members = []
    if "xl/workbook.xml" not in {member.filename for member in members}:
        raise Malformed("Tệp không phải bảng tính .xlsx. Xin mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại.")
    swollen = any(m.file_size > 1_000_000 and m.file_size > limits.ratio * max(m.compress_size, 1) for m in members)
    if swollen or len(members) > limits.members or sum(m.file_size for m in members) > limits.unpacked_bytes:
        raise TooLarge("Tệp mở ra quá lớn. Xin chép riêng bảng cần nhập sang một tệp .xlsx mới rồi gửi lại.")


def _two_rows(row: Row, below: Row, meanings: Mapping[str, str]) -> Header:
    """Read "Năm sinh" above "Nam" and "Nữ" as "Năm sinh Nam" and "Năm sinh Nữ"."""
    merged, headings = "", []
    for place in range(max(len(row.cells), len(below.cells))):
        merged = row.cell(place) or merged
        headings.append(f"{merged} {below.cell(place)}" if below.cell(place) else row.cell(place))
    return _header(below.number, headings, meanings)


def _header(last_row: int, headings: Sequence[str], meanings: Mapping[str, str]) -> Header:
    places: dict[str, int] = {}
    unknown = []
    for place, heading in enumerate(headings):
        key = meanings.get(heading_key(heading))
        if key is not None:
            places.setdefault(key, place)
        elif heading:
            unknown.append(heading)
    return Header(last_row, places, tuple(unknown))


def _is_column_numbers(row: Row) -> bool:
    found = [COLUMN_NUMBERS.fullmatch(cell) for cell in row.cells if cell]
    numbers = [int(match[1]) for match in found if match]
    return len(numbers) == len(found) > 2 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
