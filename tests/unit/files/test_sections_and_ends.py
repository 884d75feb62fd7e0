"""Sections within a list, its totals, and the lines under its end: hand-made sheets, one habit each."""

import pytest

from tests.support.files.little_table import HEAD, PEOPLE
from tests.support.files.sheets import found_sheet, reasons, texts


def test_sections_nest_by_their_marks() -> None:
    sheet = found_sheet(
        [
            HEAD,
            *(["A. CẤP TỈNH"], ["I. Tập thể"], PEOPLE[0], ["II. Cá nhân"], PEOPLE[1]),
            *(["B. CẤP XÃ"], ["1. Xã Mẫu"], PEOPLE[2], ["C. KHÁC"], [4, "Ma Thử Dung", 1960, "D"]),
        ]
    )
    assert [row.sections for row in sheet.rows] == [
        ("A. CẤP TỈNH", "I. Tập thể"),
        ("A. CẤP TỈNH", "II. Cá nhân"),
        ("B. CẤP XÃ", "1. Xã Mẫu"),
        ("C. KHÁC",),
    ]


def test_a_section_may_have_its_mark_in_a_cell_of_its_own_and_a_count() -> None:
    sheet = found_sheet(
        [HEAD, ["I", "LÃNH ĐẠO", None, 1], PEOPLE[0], ["II", "CÁ NHÂN", None, "02"], [None, "Huyện Mẫu"], *PEOPLE[1:]]
    )
    assert [row.sections for row in sheet.rows] == [("I. LÃNH ĐẠO",), *[("II. CÁ NHÂN", "Huyện Mẫu")] * 2]


def test_unmarked_sections_in_pairs_are_outer_and_inner() -> None:
    sheet = found_sheet(
        [HEAD, ["CÁ NHÂN"], ["HUYỆN A"], PEOPLE[0], ["HUYỆN B"], PEOPLE[1], ["KHÁCH MỜI"], ["SỞ C"], PEOPLE[2]],
        merges=[f"A{row}:D{row}" for row in (2, 3, 5, 7, 8)],
    )
    assert [row.sections for row in sheet.rows] == [
        ("CÁ NHÂN", "HUYỆN A"),
        ("CÁ NHÂN", "HUYỆN B"),
        ("KHÁCH MỜI", "SỞ C"),
    ]


@pytest.mark.parametrize(
    "total",
    [
        ["Tổng cộng: 3 người"],
        [None, "Tổng cộng", 3],
        ["Cộng", None, None, "03 đại biểu"],
        ["TỔNG SỐ (A+B)", None, 3],
        [None, "Danh sách này có 03 người./."],
        ["Tong cong:", None, 3],
    ],
)
def test_a_total_is_no_record(total: list[str | int | float | None]) -> None:
    sheet = found_sheet([HEAD, *PEOPLE, total])
    assert (len(sheet.rows), reasons(sheet)) == (3, [(5, "total")])


def test_subtotals_do_not_end_the_list() -> None:
    sheet = found_sheet(
        [HEAD, ["Huyện A"], PEOPLE[0], ["Cộng: 1"], ["Huyện B"], *PEOPLE[1:], ["Cộng: 2"], ["Tổng cộng: 3"]]
    )
    assert [row.sections for row in sheet.rows] == [("Huyện A",), ("Huyện B",), ("Huyện B",)]


def test_the_end_of_an_administrative_list_is_named_line_by_line() -> None:
    sheet = found_sheet(
        [
            HEAD,
            *PEOPLE,
            [None, None, None, "Mẫu, ngày … tháng … năm 2026"],
            ["NGƯỜI LẬP", None, None, "TM. ỦY BAN NHÂN DÂN"],
            ["(Ký)", None, None, "KT. CHỦ TỊCH"],
            [None, None, None, "PHÓ CHỦ TỊCH"],
            ["Nông Thử Lập", None, None, "Lý Thử Ký"],
            ["Nơi nhận:"],
            ["- Như trên;"],
        ]
    )
    assert len(sheet.rows) == 3
    assert [why for _, why in reasons(sheet)] == ["date_line", *["signature"] * 4, "note", "note"]


def test_the_name_of_the_office_over_a_signature_belongs_to_it() -> None:
    sheet = found_sheet(
        [
            HEAD,
            *PEOPLE,
            [None, None, None, "ỦY BAN NHÂN DÂN XÃ MẪU"],
            [None, None, None, "CHỦ TỊCH"],
            [None, None, None, "Lý Thử Ký"],
        ]
    )
    assert (len(sheet.rows), [why for _, why in reasons(sheet)]) == (3, ["signature"] * 3)


def test_signatures_over_as_many_cells_as_a_record_has_are_no_records() -> None:
    head, people = (
        ["Họ và tên", "Chức vụ", "Đơn vị"],
        [["Vi Thử An", "Giám đốc", "A"], ["Hà Thử Bình", "Chủ tịch", "B"]],
    )
    sheet = found_sheet([head, *people, ["NGƯỜI LẬP", "KẾ TOÁN", "GIÁM ĐỐC"], ["Lê Thử", "Lý Thử", "Ma Thử"]])
    assert texts(sheet, "name") == ["Vi Thử An", "Hà Thử Bình"]
    assert [why for _, why in reasons(sheet)] == ["signature", "signature"]
