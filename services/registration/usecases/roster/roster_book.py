"""Maps what the reading engine found into the domain's own words."""

from chassis.files.found import FoundBook, FoundRow, FoundSheet
from services.registration.domain.roster.book import Book, Column, LeftOut, Remark, Row, Sheet


def as_book(found: FoundBook) -> Book:
    """Give the file as the domain reads it."""
    return Book(tuple(_sheet(sheet) for sheet in found.sheets))


def _sheet(sheet: FoundSheet) -> Sheet:
    return Sheet(
        name=sheet.name,
        hidden=sheet.hidden,
        title=sheet.title,
        columns=tuple(Column(c.place, c.headings, c.key, c.filled, c.letter) for c in sheet.columns),
        rows=tuple(_row(row) for row in sheet.rows),
        left_out=tuple(LeftOut(one.sheet, one.row, one.text, one.why) for one in sheet.left_out),
    )


def _row(row: FoundRow) -> Row:
    remarks = tuple(Remark(one.column, one.kind, one.text, one.proposal) for one in row.remarks)
    return Row(row.number, row.cells, row.hidden, row.sections, remarks, row.merged)
