"""Makes the sheet that offices fill in: required columns marked, drop-downs, hints, and the example on a page of its own."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

EXAMPLE_SHEET, LISTS_SHEET = "Ví dụ", "Danh mục"  # the reading engine knows both names
_ROWS = 2_000  # that have drop-downs and are formatted as text
_REQUIRED, _OPTIONAL = "F8CBAD", "DDEBF7"


@dataclass(frozen=True)
class TemplateColumn:
    """One column to fill in; `choices` become a drop-down that still lets other words in, `hint` is shown beside the cell."""

    heading: str
    required: bool = False
    hint: str = ""
    choices: tuple[str, ...] = ()
    example: str = ""


def write_template(columns: Sequence[TemplateColumn], *, title: Sequence[str] = (), sheet: str = "Danh sách") -> bytes:
    """Make an XLSX with the lines of `title`, one row of headings and empty rows below; every cell is text."""
    book = Workbook()
    page = book.active
    page.title = sheet
    head = _head(page, columns, title)
    page.freeze_panes = page.cell(head + 1, 1)
    lists = book.create_sheet(LISTS_SHEET)
    for place, column in enumerate(columns, start=1):
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = max(12, min(40, len(column.heading) + 4))
        page.column_dimensions[letter].number_format = "@"
        if column.choices:
            _drop_down(page, lists, column, letter, head)
    lists.sheet_state = "hidden"
    if any(column.example for column in columns):
        example = book.create_sheet(EXAMPLE_SHEET)
        below = _head(example, columns, ["Dòng ví dụ, chỉ để xem. Xin điền ở trang đầu."])
        for place, column in enumerate(columns, start=1):
            _write(example, below + 1, place, column.example)
            example.column_dimensions[get_column_letter(place)].width = max(12, len(column.example) + 3)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _head(page: Any, columns: Sequence[TemplateColumn], title: Sequence[str]) -> int:
    """Write title and headings; give the row of the headings."""
    for number, line in enumerate(title, start=1):
        _write(page, number, 1, line).font = Font(bold=number == 1)
    row = len(title) + 1
    for place, column in enumerate(columns, start=1):
        cell = _write(page, row, place, column.heading + (" *" if column.required else ""))
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor=_REQUIRED if column.required else _OPTIONAL)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        hint = " ".join(filter(None, ("Bắt buộc." if column.required else "", column.hint)))
        if hint:
            cell.comment = Comment(hint, "Đại Hội", width=280, height=40 + 16 * (len(hint) // 40))
    return row


def _drop_down(page: Any, lists: Any, column: TemplateColumn, letter: str, head: int) -> None:
    place = lists.max_column + 1 if lists.cell(1, 1).value else 1
    for number, choice in enumerate(column.choices, start=1):
        _write(lists, number, place, choice)
    at = get_column_letter(place)
    choices = DataValidation(
        type="list",
        formula1=f"'{LISTS_SHEET}'!${at}$1:${at}${len(column.choices)}",
        allow_blank=True,
        showErrorMessage=False,
    )
    choices.add(f"{letter}{head + 1}:{letter}{head + _ROWS}")
    page.add_data_validation(choices)


def _write(page: Any, row: int, column: int, text: str) -> Any:
    cell = page.cell(row, column)
    cell.value, cell.data_type, cell.number_format = text, "s", "@"
    return cell
