"""Foreign spreadsheets: what people send, what attackers send, and what we write."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime

import pytest
from openpyxl import Workbook, load_workbook

from chassis.errors import Malformed, TooLarge
from chassis.files.spreadsheet import Limits, find_header, read_table, records, write_table

COLUMNS = {"code": ("Mã đại biểu", "Mã ĐB"), "name": ("Họ và tên",), "year": ("Năm sinh",), "year_f": ("Năm sinh Nữ",)}


def workbook(rows: Sequence[Sequence[object]]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


async def test_the_header_is_found_below_national_lines_without_accents_and_case() -> None:
    table = await read_table(
        workbook(
            [
                ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
                ["Độc lập - Tự do - Hạnh phúc"],
                [],
                ["STT", "HO VA TEN (*)", "mã đại biểu"],
                ["(1)", "(2)", "(3)"],
                [1, "Nguyễn Thị Giả Lập", "BK-001"],
            ]
        )
    )
    header = find_header(table, COLUMNS, required=("code", "name"))
    assert header.unknown == ("STT",)
    (only,) = records(table, header)
    assert (only.number, only["name"], only["code"], only["year"]) == (6, "Nguyễn Thị Giả Lập", "BK-001", "")


async def test_merged_two_row_headings_are_read_together() -> None:
    table = await read_table(
        workbook(
            [
                ["Mã ĐB", "Họ và tên", "Năm sinh", None],
                [None, None, "Nam", "Nữ"],
                ["BK-002", "Trần Văn Giả Lập", None, "1980"],
            ]
        )
    )
    header = find_header(table, COLUMNS, required=("code",))
    (only,) = records(table, header)
    assert (header.last_row, only["name"], only["year_f"]) == (2, "Trần Văn Giả Lập", "1980")


async def test_a_missing_column_is_named_by_its_vietnamese_heading() -> None:
    table = await read_table(workbook([["Họ và tên"], ["Lê Văn Giả Lập"]]))
    with pytest.raises(Malformed, match="thiếu cột “Mã đại biểu”"):
        find_header(table, COLUMNS, required=("code", "name"))


async def test_cells_come_as_the_text_people_see() -> None:
    book = Workbook()
    book.active.append(
        [
            1.0,
            2.5,
            date(2020, 9, 9),
            datetime.fromisoformat("2020-09-09T07:30"),
            True,
            "Cha\u0300o\u00a0 \nba\u0323n\u200b",
            6,
        ]
    )
    book.active["G1"].number_format = "000"
    table = await read_table(saved(book))
    assert table.rows[0].cells == ("1", "2.5", "09/09/2020", "09/09/2020 07:30", "Có", "Chào bạn", "006")


async def test_what_cannot_be_seen_in_a_cell_does_not_come_along() -> None:
    hostile = [
        "\u202aBK-001\u202c",
        "\u2066Nguyễn\u2069 Văn\u061c An",
        "Tày_x000D_\nNùng",
        "_x005F_x000D_",
        "_x0000_",
        "A\uf0b7",
    ]
    table = await read_table(workbook([hostile]))
    assert table.rows[0].cells == ("BK-001", "Nguyễn Văn An", "Tày Nùng", "_x000D_", "", "A")


async def test_written_text_never_becomes_a_formula() -> None:
    made = write_table(["Tên", "Ghi chú"], [["=1+1", "@SUM(A1)\x07"]], above=["DANH SÁCH"])
    sheet = load_workbook(io.BytesIO(made)).active
    assert sheet["A3"].data_type == "s"
    assert (await read_table(made)).rows[2].cells == ("=1+1", "@SUM(A1)")


@pytest.mark.parametrize("data", [b"", b"Ma;Ten\n1;An", b"PK\x03\x04 nothing", b"\xd0\xcf\x11\xe0 old"])
async def test_what_is_no_xlsx_is_refused_with_a_sentence(data: bytes) -> None:
    with pytest.raises(Malformed, match=r"\.xlsx"):
        await read_table(data)


async def test_a_damaged_workbook_is_refused() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("xl/workbook.xml", "<not xml")
    with pytest.raises(Malformed, match="lưu lại"):
        await read_table(made.getvalue())


def with_sheet(xml: bytes) -> bytes:
    """A good workbook whose sheet is replaced by `xml`."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook([["x"]]))) as good,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as bad,
    ):
        for name in good.namelist():
            bad.writestr(name, xml if name == "xl/worksheets/sheet1.xml" else good.read(name))
    return made.getvalue()


SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
CELL = b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>'


async def test_a_zip_bomb_is_refused_before_it_is_opened() -> None:
    with pytest.raises(TooLarge, match="quá lớn"):
        await read_table(with_sheet(SHEET % (CELL % (1, 1, b"A" * 30_000_000))))


async def test_a_child_that_needs_too_much_memory_takes_nobody_along() -> None:
    bomb = with_sheet(SHEET % (CELL % (1, 1, b"A" * 70_000_000)))
    with pytest.raises((Malformed, TooLarge)):
        await read_table(bomb, limits=Limits(ratio=10_000, memory_bytes=150_000_000))


async def test_a_child_that_works_too_long_is_ended() -> None:
    with pytest.raises(TooLarge, match="thời gian"):
        await read_table(workbook([["x"]]), limits=Limits(deadline_seconds=0.001))


async def test_a_row_far_down_costs_little_and_keeps_its_number() -> None:
    table = await read_table(with_sheet(SHEET % (CELL % (1, 1, b"a") + CELL % (100_000, 100_000, b"b"))))
    assert [row.number for row in table.rows] == [1, 100_000]


async def test_too_many_rows_are_refused_with_the_figure() -> None:
    with pytest.raises(TooLarge, match="hơn 10 dòng"):
        await read_table(workbook([["x"]] * 11), limits=Limits(rows=10))


async def test_a_cell_of_too_many_characters_is_named() -> None:
    with pytest.raises(TooLarge, match="Dòng 2 có ô dài 6000"):
        await read_table(workbook([["x"], ["y" * 6000]]))
