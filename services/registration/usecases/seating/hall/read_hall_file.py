"""Reads the rows of a hall from a table that was pasted or uploaded, without storing anything."""

from chassis.errors import Malformed
from chassis.files.book import read_book
from chassis.files.found import FoundSheet
from chassis.files.meaning.rows.put_right import told_shifted
from chassis.storage.database import Database
from chassis.storage.turns import READING, in_turn
from services.registration.domain.seating.hall import Row, fault_of
from services.registration.domain.seating.hall_table import HEADINGS, TableFault, read_table

_SEPARATORS = ("\t", ";", "|", ",")


async def read_hall_file(db: Database, data: bytes, filename: str) -> tuple[Row, ...]:
    """Give the rows of an XLSX, XLS, ODS or CSV. Raises Malformed with the row that does not fit, TooLarge."""
    async with in_turn(db, READING):
        book = await read_book(data, HEADINGS, filename=filename)
    rows = ((row, sheet.columns) for sheet in book.sheets if _is_table(sheet) for row in sheet.rows if not row.hidden)
    if shifted := next((f"Dòng {row.number}: {said}" for row, of in rows if (said := told_shifted(row, of))), ""):
        raise Malformed(shifted)
    lines = [line for sheet in book.sheets for line in _lines(sheet)]
    if not lines:
        raise Malformed("Tệp thiếu cột “Hàng” và “Số ghế”. Xin thêm hai cột này rồi gửi lại.")
    return _rows(lines)


def read_pasted_hall(text: str) -> tuple[Row, ...]:
    """Give the rows of lines like "1 <tab> V1 <tab> 28": as copied from a spreadsheet, or typed. Raises Malformed."""
    lines = [line for line in text.splitlines() if line.strip()]
    separator = next((one for one in _SEPARATORS if any(one in line for line in lines)), None)
    return _rows([line.split(separator) for line in lines])


def _is_table(sheet: FoundSheet) -> bool:
    return not sheet.hidden and {"code", "seats"} <= {column.key for column in sheet.columns}


def _lines(sheet: FoundSheet) -> list[list[str]]:
    columns = [column for column in sheet.columns if column.key in HEADINGS]
    if not _is_table(sheet):
        return []
    return [
        [HEADINGS[column.key or ""][0] for column in columns],
        *([row.cell(column.place) for column in columns] for row in sheet.rows if not row.hidden),
    ]


def _rows(lines: list[list[str]]) -> tuple[Row, ...]:
    found = read_table(lines)
    if isinstance(found, TableFault):
        raise Malformed(f"Dòng {found.line}: {found.sentence}")
    if fault := fault_of(found):
        raise Malformed(fault)
    return found
