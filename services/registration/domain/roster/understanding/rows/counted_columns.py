"""Tells a column of numbers from one of the same heading that holds names or plates: "Lái xe", "Xe"."""

from dataclasses import replace

from chassis.files.found import Column, FoundBook, FoundSheet
from services.registration.domain.roster.values.ticks import NOTHING
from services.registration.domain.roster.values.visits import NUMBERS, told_number


def with_counted(book: FoundBook) -> FoundBook:
    """Give the file in which a column that should count and counts nothing is one that nobody knows: it is asked."""
    return replace(book, sheets=tuple(_as_counted(sheet) for sheet in book.sheets))


def _as_counted(sheet: FoundSheet) -> FoundSheet:
    columns = tuple(replace(one, key=None) if _counts_nothing(sheet, one) else one for one in sheet.columns)
    return replace(sheet, columns=columns) if columns != sheet.columns else sheet


def _counts_nothing(sheet: FoundSheet, column: Column) -> bool:
    if column.key not in NUMBERS:
        return False
    cells = [text for row in sheet.rows if (text := row.cell(column.place).strip()) and text not in NOTHING]
    return bool(cells) and not any(told_number(text) is not None for text in cells)
