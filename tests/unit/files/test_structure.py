"""What is a header, a record, and what is neither: hand-made sheets, one habit each."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.files.limits import Limits, NotReadable, TooMuch
from tests.support.files.little_table import HEAD, PEOPLE
from tests.support.files.sheets import book, found, found_sheet, reasons, texts


def test_a_header_of_two_rows_that_nobody_merged_is_read_together() -> None:
    sheet = found_sheet(
        [["STT", "Họ và tên", "Năm sinh", None], [None, None, "Nam", "Nữ"], [1, "Vi Thử An", None, 1980]]
    )
    assert texts(sheet, "birth_female") == ["1980"]
    assert [column.headings for column in sheet.columns][2:] == [("Năm sinh", "Nam"), ("Năm sinh", "Nữ")]


def test_lines_above_that_name_a_column_are_a_title_all_the_same() -> None:
    sheet = found_sheet([["Đơn vị:", "Sở Y tế"], ["Người lập", "Lê Thử"], HEAD, *PEOPLE])
    assert sheet.title == ("Đơn vị:", "Sở Y tế", "Người lập", "Lê Thử")
    assert len(sheet.rows) == 3


def test_a_line_of_units_under_the_headings_belongs_to_them() -> None:
    sheet = found_sheet([HEAD, [None, "(chữ in hoa)", "(dd/mm/yyyy)"], *PEOPLE])
    assert (len(sheet.rows), reasons(sheet)) == (3, [(2, "heading")])


@pytest.mark.parametrize(
    "numbers", [["(1)", "(2)", "(3)", "(4)"], [1, 2, 3, 4], ["A", "B", 1, 2], ["[1]", "[2]", "[3]", "[4]=[3]"]]
)
def test_column_numbers_are_no_record(numbers: list[str | int | float | None]) -> None:
    sheet = found_sheet([HEAD, numbers, *PEOPLE])
    assert (len(sheet.rows), reasons(sheet)) == (3, [(2, "column_numbers")])


def test_headings_that_come_again_on_the_next_page_are_no_record() -> None:
    sheet = found_sheet([HEAD, PEOPLE[0], HEAD, *PEOPLE[1:]])
    assert (len(sheet.rows), reasons(sheet)) == (3, [(3, "heading")])


def test_two_tables_below_each_other_are_both_read() -> None:
    other = ["STT", "Họ và tên", "Chức vụ", "Năm sinh", "Đơn vị", "Số ghế"]
    data = book([["I"], HEAD, *PEOPLE, [], ["Khách mời"], other, [1, "Ma Thử Dung", "Giám đốc", 1960, "Sở D", "A1"]])
    first, second = found(data).sheets
    assert (first.name, second.name) == ("DS", "DS")
    assert (len(first.rows), texts(second, "seat")) == (3, ["A1"])


def test_headings_in_an_old_font_are_understood() -> None:
    sheet = found_sheet([["STT", "Hä vµ tªn", "N¨m sinh", "§¬n vÞ"], *PEOPLE])
    assert [column.key for column in sheet.columns] == ["number", "name", "birth", "unit"]
    assert sheet.columns[1].headings == ("Họ và tên",)


def test_a_neighbour_without_heading_is_a_column_that_says_so() -> None:
    sheet = found_sheet([["STT", "Họ và tên", None, "Đơn vị"], [1, "Vi Thử", "An", "A"], [2, "Hà Thử", "Bình", "B"]])
    assert [(column.letter, column.headings, column.key, column.filled) for column in sheet.columns][2] == (
        "C",
        (),
        None,
        2,
    )


def test_two_columns_of_one_meaning_say_so() -> None:
    sheet = found_sheet([["STT", "Họ và tên", "Đơn vị", "Đơn vị công tác"], [1, "Vi Thử An", "A", "B"]])
    assert [column.twice for column in sheet.columns] == [False, False, True, True]


def test_a_list_whose_headings_nobody_knows_is_shown_all_the_same() -> None:
    sheet = found_sheet(
        [["BẢNG"], ["Ten nguoi", "Noi o", "Ghi gi do"], ["Vi Thử An", "A", "x"], ["Hà Thử Bình", "B", "y"]]
    )
    assert [column.headings for column in sheet.columns] == [("Ten nguoi",), ("Noi o",), ("Ghi gi do",)]
    assert {column.key for column in sheet.columns} == {None}
    assert len(sheet.rows) == 2


def test_a_file_without_any_list_is_refused_naming_its_sheets() -> None:
    with pytest.raises(NotReadable, match="trang “DS”"):
        found(book([["Kính gửi: Sở Nội vụ"], ["Xin gửi danh sách sau."]]))


@pytest.mark.parametrize(
    "name", ["Tống Công", "Cộng Hòa", "Tổng Văn Số", "Ký Thị Tên", "Giám Đốc", "Ngày Mai", "Nguyễn Thị Ghi"]
)
def test_a_name_that_sounds_like_a_line_of_the_form_is_a_record(name: str) -> None:
    sheet = found_sheet([HEAD, [1, name, 1970, "Sở A"], *PEOPLE[1:]])
    assert texts(sheet, "name")[0] == name


@pytest.mark.parametrize(
    "heading", ["2. Họ và tên", "HỌ VÀ TÊN (chữ in hoa)", "ho va ten:", "Họ và tên (*)", "(2) Họ và tên [nếu có]"]
)
def test_numbers_brackets_case_and_accents_hide_no_heading(heading: str) -> None:
    assert texts(found_sheet([["STT", heading, "Đơn vị"], [1, "Vi Thử An", "A"]]), "name") == ["Vi Thử An"]


def test_a_row_with_a_name_alone_stays_a_record() -> None:
    sheet = found_sheet(
        [
            ["Họ và tên", "Năm sinh", "Chức vụ"],
            ["Vi Thử An", 1970, "x"],
            ["Hà Thử Bình"],
            ["LÒ THỬ CHI", 1990],
            ["Ma Thử Dung"],
        ]
    )
    assert texts(sheet, "name") == ["Vi Thử An", "Hà Thử Bình", "LÒ THỬ CHI", "Ma Thử Dung"]


def test_prepared_rows_are_named_once() -> None:
    sheet = found_sheet([HEAD, *PEOPLE, [4], [5], [6]])
    assert [(one.row, one.why, one.text) for one in sheet.left_out] == [
        (5, "no_person", "Dòng 5 đến 7 (3 dòng) chỉ có số thứ tự")
    ]


def test_a_catalogue_beside_the_table_makes_no_records() -> None:
    beside: list[str | int | float | None] = [None] * 6
    sheet = found_sheet(
        [[*HEAD, None, None, "Danh mục"], [*PEOPLE[0], None, None, "Sở A"], [*beside, "Sở B"], [*beside, "Sở C"]]
    )
    assert len(sheet.rows) == 1
    assert [(one.row, one.why, one.text) for one in sheet.left_out] == [
        (3, "beside", "Dòng 3 đến 4 (2 dòng) chỉ có ô ở cột G: Sở B")
    ]


def test_a_value_in_merged_rows_holds_for_all_of_them_and_for_no_empty_row() -> None:
    sheet = found_sheet(
        [HEAD, [1, "Vi Thử An", 1970, "Sở A"], [2, "Hà Thử Bình", 1980], [], [3, "Lò Thử Chi", 1990]], merges=["D2:D4"]
    )
    assert texts(sheet, "unit") == ["Sở A", "Sở A", ""]


@given(
    st.lists(
        st.lists(
            st.one_of(
                st.none(),
                st.integers(0, 3000),
                st.sampled_from(["x", "I", "Cộng", "Huyện A", "Vi Thử An", "STT", "Họ và tên", "#N/A", "(ký)"]),
            ),
            max_size=6,
        ),
        max_size=12,
    )
)
def test_whatever_stands_below_a_header_is_a_record_or_named(rows: list[list[str | int | float | None]]) -> None:
    sheets = found(book([["STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Số ghế"], *rows])).sheets
    records = [row.number for sheet in sheets for row in sheet.rows]
    named = [one for sheet in sheets for one in sheet.left_out if one.row is not None]
    headers = sum(len(sheet.columns[0].headings) for sheet in sheets)
    several = sum(int(said[1]) - 1 for one in named if (said := re.search(r"\((\d+) dòng\)", one.text)))
    filled = sum(any(value is not None for value in row) for row in rows)
    assert len(records) == len(set(records))
    assert len(records) + len(named) + several + headers - 1 >= filled


def test_what_merged_cells_repeat_counts_as_characters_over_all_sheets_and_tables() -> None:
    unit = "Sở Giả Lập " + "a" * 89
    people = [[number, f"Vi Thử {number}", unit if number == 1 else None] for number in range(1, 101)]
    data = book([["STT", "Họ và tên", "Đơn vị"], *people], merges=["C2:C101"])
    assert texts(found(data, limits=Limits(characters=10_000)).sheets[0], "unit")[99] == unit
    with pytest.raises(TooMuch):
        found(data, limits=Limits(characters=9_800))
