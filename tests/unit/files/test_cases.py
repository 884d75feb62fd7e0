"""The files of offices, one test each: what stands where, and what was left out by name."""

from pathlib import Path

import pytest

from chassis.files.found import FoundBook, FoundSheet, Remark
from tests.support.files.sheets import found, reasons, texts

CASES = Path(__file__).parents[2] / "data" / "cases"
ROSTER = {
    "number": ("STT", "TT"),
    "code": ("Mã đại biểu",),
    "address": ("Danh xưng",),
    "name": ("Họ và tên",),
    "sex": ("Giới tính",),
    "sex_male": ("Giới tính Nam",),
    "sex_female": ("Giới tính Nữ",),
    "birth": ("Ngày sinh", "Năm sinh"),
    "birth_male": ("Năm sinh Nam",),
    "birth_female": ("Năm sinh Nữ",),
    "ethnicity": ("Dân tộc",),
    "religion": ("Tôn giáo",),
    "party": ("Đảng viên",),
    "unit": ("Đơn vị", "Đơn vị công tác"),
    "position": ("Chức vụ",),
    "category": ("Thành phần",),
    "seat": ("Ghế", "Số ghế"),
    "phone": ("Số điện thoại",),
}
ROLL = {
    "number": ("STT", "Số thứ tự"),
    "kind": ("Loại", "Phân loại khen thưởng"),
    "address": ("Tên gọi",),
    "name": ("Tên", "Họ và tên, tên tập thể", "Tên tập thể/cá nhân/hộ gia đình", "Tên tập thể"),
    "code": ("Mã đại biểu đại diện",),
    "unit": ("Đơn vị", "Đơn vị công tác"),
    "award": ("Hình thức khen thưởng", "Danh hiệu thi đua/Hình thức khen thưởng", "Mã danh hiệu"),
    "position": ("Chức vụ", "Chức vụ, đơn vị công tác"),
    "citation": ("Thành tích",),
}


def roster(name: str) -> FoundBook:
    return found((CASES / "roster" / f"{name}.xlsx").read_bytes(), ROSTER)


def only(name: str) -> FoundSheet:
    (sheet,) = roster(name).sheets
    return sheet


def roll(folder: str, name: str) -> FoundSheet:
    return found((CASES / folder / f"{name}.xlsx").read_bytes(), ROLL).sheets[0]


def test_01_a_letter_of_a_department_is_twelve_people_and_its_form_is_named() -> None:
    sheet = only("01-cong-van-cua-so")
    assert [row.number for row in sheet.rows] == list(range(10, 22))
    assert "SỞ Y TẾ" in sheet.title
    assert "(Kèm theo Công văn số 123/SYT-TCCB ngày 10/11/2026 của Sở Y tế)" in sheet.title
    assert reasons(sheet) == [
        (9, "column_numbers"),
        (22, "total"),
        (23, "date_line"),
        (24, "signature"),
        (25, "signature"),
        (29, "signature"),
    ]
    men, women = texts(sheet, "birth_male"), texts(sheet, "birth_female")
    assert (men[0], women[0], men[1], women[1]) == ("1982", "", "", "2001")
    assert (sum(map(bool, men)), sum(map(bool, women))) == (8, 4)
    assert [column.headings for column in sheet.columns][2:4] == [("Năm sinh", "Nam"), ("Năm sinh", "Nữ")]
    assert [column.headings for column in sheet.columns if column.key is None] == [("Ghi chú",)]


def test_02_section_rows_carry_category_and_unit() -> None:
    sheet = only("02-nhom-theo-muc")
    assert len(sheet.rows) == 12
    assert sheet.rows[0].sections == ("I. LÃNH ĐẠO CẤP ỦY, CHÍNH QUYỀN, CÁC CẤP, CÁC NGÀNH", "1. Văn phòng UBND tỉnh")
    assert sheet.rows[3].sections == ("II. ĐIỂN HÌNH TIÊN TIẾN LÀ CÁ NHÂN", "1. Huyện Ba Bể")
    assert sheet.rows[6].sections == ("II. ĐIỂN HÌNH TIÊN TIẾN LÀ CÁ NHÂN", "2. Huyện Na Rì")
    assert sheet.rows[9].sections == ("III. ĐẠI BIỂU KHÁCH MỜI", "1. Sở Nội vụ")
    assert {one.why for one in sheet.left_out} == {"section"}


def test_03_merged_cells_are_filled_down() -> None:
    sheet = only("03-o-gop")
    assert texts(sheet, "unit") == ["Huyện Ba Bể"] * 3 + ["Huyện Na Rì"] * 3 + ["Sở Y tế"] * 3
    assert texts(sheet, "category")[2] == "Điển hình tiên tiến là cá nhân"
    assert len(sheet.rows) == 9


def test_04_a_name_under_a_heading_over_two_columns_is_whole() -> None:
    sheet = only("04-ho-ten-hai-cot")
    assert texts(sheet, "name")[:3] == ["Vi Xuân Nam", "Hà Thị Nhung", "Phạm Đức Bảo"]
    assert [column.letter for column in sheet.columns] == list("ABCEFGHI")
    assert texts(sheet, "birth")[0] == "1982"


def test_05_sex_is_ticked_under_two_headings() -> None:
    sheet = only("05-gioi-tinh-dau-x")
    assert texts(sheet, "sex_male") == ["x", "", "x", "x", "", "x", "x", "x"]
    assert texts(sheet, "sex_female") == ["", "x", "", "", "x", "", "", ""]
    assert texts(sheet, "birth")[0] == "28/10/1982"


def test_05_without_words_for_the_pair_both_columns_are_the_same_thing_and_say_so() -> None:
    words = {key: said for key, said in ROSTER.items() if key not in ("sex_male", "sex_female")}
    (sheet,) = found((CASES / "roster" / "05-gioi-tinh-dau-x.xlsx").read_bytes(), words).sheets
    pair = [column for column in sheet.columns if column.key == "sex"]
    assert [(column.headings, column.twice) for column in pair] == [
        (("Giới tính", "Nam"), True),
        (("Giới tính", "Nữ"), True),
    ]


def test_06_births_come_as_they_are_seen() -> None:
    sheet = only("06-ngay-sinh")
    births = dict(zip((row.number for row in sheet.rows), texts(sheet, "birth"), strict=True))
    assert len(births) == 35
    assert {births[row] for row in (2, 4, 31, 36)} == {"03/05/1984"}
    assert (births[7], births[20], births[21]) == ("1984", "23/05/1984", "1990")
    assert sheet.rows[19].remarks == (Remark(3, "year_in_date", "12/06/1905"),)


def test_07_dirty_names_are_clean_or_remarked() -> None:
    sheet = only("07-ten-ban")
    names = dict(zip(texts(sheet, "code"), texts(sheet, "name"), strict=True))
    odd = {row.cells[0]: [(one.kind, one.proposal) for one in row.remarks] for row in sheet.rows if row.remarks}
    assert {names[f"TEN-{n:02}"] for n in (1, 2, 3, 33)} == {"Nguyễn Văn An"}
    assert names["TEN-04"] == "Nguyễn Thị Ánh"
    assert names["TEN-07"] == "Đặng Văn Đức"
    assert odd == {
        "TEN-08": [("old_font", "Nguyễn Văn A")],
        "TEN-18": [("line_break", "")],
        "TEN-35": [("lookalike", "Trần Văn An")],
        "TEN-36": [("lookalike", "Nguyễn Văn Toàn")],
    }
    assert sheet.rows[17].remarks[0].text == "Nguyễn Văn An\nChủ tịch xã"


@pytest.mark.parametrize("name", ["08a-mau-cua-so-y-te", "08b-mau-cua-huyen"])
def test_08_our_own_template_has_its_long_line_in_the_title(name: str) -> None:
    sheet = only(name)
    assert [row.number for row in sheet.rows] == [4, 5, 6, 7, 8]
    assert texts(sheet, "code") == [f"DB-000{n}" for n in range(1, 6)]
    assert sheet.left_out == ()


def test_09_an_inserted_row_is_one_row_more() -> None:
    before, after = only("09a-lan-dau"), only("09b-chen-mot-dong")
    assert (len(before.rows), len(after.rows)) == (20, 21)
    assert texts(after, "name")[1:] == texts(before, "name")


def test_10_each_sheet_is_told_the_cover_and_the_hidden_one_too() -> None:
    book = roster("10-moi-doan-mot-trang")
    assert [(sheet.name, sheet.hidden, len(sheet.rows)) for sheet in book.sheets] == [
        ("Bìa", False, 0),
        ("Huyện Ba Bể", False, 4),
        ("Huyện Na Rì", False, 5),
        ("Sở Y tế", False, 3),
        ("Bản cũ", True, 1),
    ]
    assert reasons(book.sheets[0]) == [(None, "not_a_list")]
    assert book.sheets[1].title == ("DANH SÁCH ĐẠI BIỂU HUYỆN BA BỂ",)


def test_11_hidden_rows_are_rows_that_say_so() -> None:
    sheet = only("11-dong-an")
    assert [row.number for row in sheet.rows if row.hidden] == [3, 5, 6]
    assert len(sheet.rows) == 8


def test_12_totals_and_signatures_are_named_and_nobody_else() -> None:
    sheet = only("12-tong-cong-chu-ky")
    assert len(sheet.rows) == 7
    assert [(one.row, one.why, one.text) for one in sheet.left_out] == [
        (11, "total", "Tổng cộng · 7 người"),
        (13, "signature", "NGƯỜI LẬP · THỦ TRƯỞNG ĐƠN VỊ"),
        (14, "signature", "Nông Thị Lập · Lý Văn Trưởng"),
    ]


def test_13_a_failed_formula_is_a_remark_and_no_text() -> None:
    sheet = only("13-ten-don-vi")
    failed = [(row.number, row.cells[4], row.remarks) for row in sheet.rows if row.remarks]
    assert failed == [(19, "", (Remark(4, "error", "#N/A"),))]
    assert texts(sheet, "unit")[18:20] == ["0", "-"]


def test_14_every_row_is_there() -> None:
    assert len(only("14-thanh-phan").rows) == 28


def test_15_a_unit_in_brackets_hides_no_heading_and_unknown_columns_are_named() -> None:
    sheet = only("15-cot-khong-nhan-ra")
    assert texts(sheet, "birth")[0] == "23/11/2001"
    unknown = [(column.letter, column.headings, column.filled) for column in sheet.columns if column.key is None]
    assert unknown == [("F", ("Số ĐT",), 5), ("G", ("Số ghế ngồi",), 5)]


def test_16_a_total_with_a_figure_is_no_person() -> None:
    sheet = only("16-dung-tran-va-dong-tong")
    assert (len(sheet.rows), reasons(sheet)) == (300, [(302, "total")])


def test_17_the_annex_of_a_decision_has_its_kinds_in_sections() -> None:
    sheet = roll("roster", "17-vinh-danh-phu-luc")
    assert [row.sections[0] for row in sheet.rows] == [
        *["I. TẬP THỂ (02)"] * 2,
        "II. HỘ GIA ĐÌNH (01)",
        *["III. CÁ NHÂN (02)"] * 2,
    ]
    assert texts(sheet, "number") == ["1", "2", "1", "1", "2"]
    assert reasons(sheet)[-1] == (15, "total")
    assert "(Kèm theo Quyết định số 1001/QĐ-UBND ngày 01/11/2026 của Chủ tịch UBND tỉnh)" in sheet.title


def test_18_the_example_of_a_template_is_left_out() -> None:
    sheet = roll("roster", "18-vinh-danh-sai-nguoi")
    assert [row.number for row in sheet.rows] == list(range(2, 13))
    assert reasons(sheet) == [(13, "example")]


def test_a_prepared_rows_and_lookups_of_software_are_no_entries() -> None:
    book = found((CASES / "honours" / "a-mau-phan-mem-khen-thuong.xlsx").read_bytes(), ROLL)
    sheet, *others = book.sheets
    assert [row.number for row in sheet.rows] == [2, 3, 4, 5, 6, 7]
    assert texts(sheet, "number") == ["1", "4", "6", "7", "8", "9"]
    assert not any(row.remarks for row in sheet.rows)
    assert [column.letter for column in sheet.columns] == list("ABCDEFGHI")
    assert reasons(sheet) == [(8, "beside"), (None, "beside")]
    assert [reasons(other) for other in others] == [[(None, "not_a_list")], [(None, "example")]]


def test_b_codes_of_software_stand_under_their_headings() -> None:
    sheet = roll("honours", "b-mau-co-ma")
    assert texts(sheet, "kind") == ["TAPTHE", "HOGIADINH", "CANHAN", "CANHAN"]


def test_d_a_list_of_collectives_alone() -> None:
    sheet = roll("honours", "d-chi-tap-the")
    assert texts(sheet, "award") == ["BKT", "CTDT"]
