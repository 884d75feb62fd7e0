"""The table of places as a spreadsheet: units in rows, categories in columns. Written, and read from a file or pasted lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from chassis.errors import Malformed
from chassis.files.book import read_book
from chassis.files.meaning.rows.put_right import told_shifted
from chassis.files.meaning.spelling import folded
from chassis.files.writing import Page, Value, write_book
from chassis.storage.database import Database
from chassis.storage.turns import READING, in_turn
from services.registration.domain.congress import reference
from services.registration.usecases.places.places_book import PlacesBook, PlacesCell

UNIT, TOTAL, RESERVE = "Đơn vị", "Cộng", "Chưa phân bổ"
_UNIT_HEADINGS = (UNIT, "Tên đơn vị", "Đoàn", "Đoàn đại biểu", "Cơ quan, đơn vị", "Đơn vị, địa phương")
_SEPARATORS = ("\t", ";", "|")
_MOST = 10_000


@dataclass(frozen=True)
class ReadPlaces:
    """One figure of a table: so many places for a unit in a category."""

    unit_code: str
    category: str
    places: int


@dataclass(frozen=True)
class ReadTable:
    """What a table says, and in sentences what of it is left out."""

    cells: tuple[ReadPlaces, ...]
    left_out: tuple[str, ...]


def write_places(book: PlacesBook) -> bytes:
    """Give an XLSX of the table with its totals, and one of how far each place is."""
    codes = [one.code for one in book.categories]
    rows: list[list[Value]] = [
        [unit.name, *_row(codes, {cell.category: cell.allocated for cell in unit.cells})] for unit in book.units
    ]
    sums = [sum(int(row[at] or 0) for row in rows) for at in range(1, len(codes) + 2)]
    above = [f"PHÂN BỔ ĐẠI BIỂU: tối đa {book.cap}, {RESERVE.lower()} {book.reserve}"]
    table: list[list[Value]] = [*rows, [TOTAL, *sums]]
    far: list[list[Value]] = [
        [unit.name, reference.categories()[cell.category].name, *_figures(cell)]
        for unit in book.units
        for cell in unit.cells
    ]
    stands = (
        "Được phân bổ",
        "Đang lập",
        "Đã nộp",
        "Đã duyệt",
        "Không duyệt",
        "Dự khuyết",
        "Đã thay",
        "Đã rút",
        "Có mặt",
        "Còn trống",
    )
    return write_book(
        [
            Page("Phân bổ", [UNIT, *(one.name for one in book.categories), TOTAL], table, above),
            Page("Tình hình", [UNIT, "Thành phần", *stands], far),
        ]
    )


async def read_places_file(db: Database, data: bytes, filename: str, book: PlacesBook) -> ReadTable:
    """Give what an XLSX, XLS, ODS or CSV says of the units of `book`. Raises Malformed, TooLarge."""
    async with in_turn(db, READING):
        found = await read_book(data, _headings(book), filename=filename)
    lines, shifted = [], []
    for sheet in found.sheets:
        columns = [column for column in sheet.columns if column.key]
        if not sheet.hidden and any(column.key == "unit" for column in columns) and len(columns) > 1:
            head = [column.key or "" for column in columns]
            rows = [row for row in sheet.rows if not row.hidden]
            told = {row.number: told_shifted(row, sheet.columns) for row in rows}
            shifted += [f"Dòng {number}: {said}" for number, said in told.items() if said]
            lines += [(head, [row.cell(column.place) for column in columns]) for row in rows if not told[row.number]]
    if not lines:
        raise Malformed("Tệp cần một cột “Đơn vị” và mỗi thành phần một cột, như bảng tải về. Xin sửa rồi gửi lại.")
    read = _read(lines, book)
    return replace(read, left_out=(*shifted, *read.left_out))


def read_pasted_places(text: str, book: PlacesBook) -> ReadTable:
    """Give what lines copied from a spreadsheet say, the first one with the headings. Raises Malformed."""
    lines = [line for line in text.splitlines() if line.strip()]
    separator = next((one for one in _SEPARATORS if lines and one in lines[0]), "\t")
    cells = [[cell.strip() for cell in line.split(separator)] for line in lines]
    known = {folded(name): key for key, names in _headings(book).items() for name in names}
    head = [known.get(folded(cell), "") for cell in cells[0]] if cells else []
    if "unit" not in head or not any(one not in ("", "unit") for one in head):
        raise Malformed("Dòng đầu phải là tiêu đề: “Đơn vị” rồi tên các thành phần. Xin chép cả dòng tiêu đề.")
    return _read([(head, row) for row in cells[1:]], book)


def _headings(book: PlacesBook) -> dict[str, tuple[str, ...]]:
    return {"unit": _UNIT_HEADINGS} | {one.code: (one.name, one.code) for one in book.categories}


def _read(lines: Sequence[tuple[Sequence[str], Sequence[str]]], book: PlacesBook) -> ReadTable:
    units = {folded(text): one.unit_code for one in book.units for text in (one.name, one.unit_code)}
    cells: dict[tuple[str, str], int] = {}
    left_out = []
    for head, row in lines:
        written = dict(zip(head, row, strict=False))
        name = written.get("unit", "").strip()
        code = units.get(folded(name))
        if code is None:
            if name and folded(name) not in (folded(TOTAL), "tong", "tong cong", "tong so"):
                left_out.append(f"“{name}” không phải đơn vị nào của đại hội này.")
            continue
        for category, text in written.items():
            if category in ("", "unit") or not text.strip():
                continue
            places = _number(text)
            if places is None:
                left_out.append(f"“{name}”: “{text.strip()[:20]}” không phải số chỗ (từ 0 đến {_MOST}).")
            elif (code, category) in cells:
                left_out.append(f"“{name}” đứng hai lần; giữ số của dòng trước.")
            else:
                cells[code, category] = places
    return ReadTable(tuple(ReadPlaces(*key, places) for key, places in cells.items()), tuple(dict.fromkeys(left_out)))


def _number(text: str) -> int | None:
    digits = text.strip().removesuffix(",0").removesuffix(".0").replace(".", "").replace(" ", "")
    return int(digits) if digits.isascii() and digits.isdigit() and int(digits) <= _MOST else None


def _row(codes: Sequence[str], allocated: Mapping[str, int]) -> list[Value]:
    return [*(allocated.get(code) or "" for code in codes), sum(allocated.values())]


def _figures(cell: PlacesCell) -> tuple[int, ...]:
    one = cell.figures
    return (
        *(cell.allocated, one.nominated, one.submitted, one.approved, one.rejected, one.alternates),
        *(one.replaced, one.withdrawn, one.present, cell.free),
    )
