"""The marked file: the same sheets and rows, with colour and words where something is wrong."""

import asyncio
import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from chassis.errors import Malformed
from chassis.files.book import read_book
from chassis.files.marking import Mark, mark
from tests.support.files.sheets import WORDS, book

DATA = Path(__file__).parents[2] / "data" / "spreadsheets"


def bold_list() -> bytes:
    made, to = Workbook(), io.BytesIO()
    page = made.active
    page.title = "DS"
    for row in (["Họ và tên", "Đơn vị"], ["Vi Thử An", "A"], ["Hà Thử Bình"]):
        page.append(row)
    page.merge_cells("B2:B3")
    page["A2"].font = Font(bold=True)
    made.save(to)
    return to.getvalue()


def opened(data: bytes) -> Any:
    return load_workbook(io.BytesIO(data))


async def test_a_bad_cell_is_coloured_and_says_why() -> None:
    made = await mark(
        bold_list(), [Mark("DS", 2, 0, "Tên chỉ có một chữ."), Mark("DS", 2, 0, "Thiếu ngày sinh.", "note")]
    )
    cell = opened(made)["DS"]["A2"]
    assert (cell.value, cell.font.bold) == ("Vi Thử An", True)
    assert cell.comment.text == "Tên chỉ có một chữ.\nThiếu ngày sinh."
    assert cell.fill.fgColor.rgb == "00FFC7CE"


async def test_a_note_has_another_colour_and_a_merged_cell_is_marked_at_its_beginning() -> None:
    sheet = opened(await mark(bold_list(), [Mark("DS", 3, 1, "Đơn vị lạ.", "note"), Mark("Trang khác", 1, 1, "x")]))[
        "DS"
    ]
    assert (sheet["B2"].comment.text, sheet["B2"].fill.fgColor.rgb) == ("Đơn vị lạ.", "00FFEB9C")


@pytest.mark.parametrize("name", ["a.csv", "doi-cu.xls", "by-hand.xlsx"])
async def test_what_openpyxl_cannot_open_comes_back_as_an_xlsx_with_the_same_rows(name: str) -> None:
    csv = "Họ và tên;Đơn vị\n\nVi Thử An;=1+1\n".encode()
    by_hand = book([["Họ và tên", "Đơn vị"], ["Vi Thử An", "=1+1"]])
    data = {"a.csv": csv, "by-hand.xlsx": by_hand}.get(name) or await asyncio.to_thread((DATA / name).read_bytes)
    before = (await read_book(data, WORDS, filename=name)).sheets[0]
    row = before.rows[0]
    made = await mark(data, [Mark(before.name, row.number, 0, "Xin xem lại.")], filename=name)
    after = (await read_book(made, WORDS)).sheets[0]
    assert (after.name, [(each.number, each.cells) for each in after.rows]) == (
        before.name,
        [(each.number, each.cells) for each in before.rows],
    )
    assert opened(made)[before.name].cell(row.number, 1).comment.text == "Xin xem lại."


async def test_a_file_that_cannot_be_read_is_not_marked() -> None:
    with pytest.raises(Malformed, match="PDF"):
        await mark(b"%PDF-1.7", [])
