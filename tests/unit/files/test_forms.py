"""Forms, a label beside each value, and lists without a heading are lists too."""

from services.registration.domain.people.roster_columns import HEADINGS
from tests.support.files.sheets import Value, book, found
from tests.support.files.word_files import docx, paragraph


def keys_and_rows(data: bytes) -> list[tuple[list[str | None], list[list[str]]]]:
    sheets = [sheet for sheet in found(data, HEADINGS).sheets if sheet.columns]
    return [
        (
            [column.key for column in sheet.columns],
            [[row.cell(one.place) for one in sheet.columns] for row in sheet.rows],
        )
        for sheet in sheets
    ]


def test_a_form_with_a_label_beside_each_value_is_one_person() -> None:
    rows: list[list[Value]] = [["PHIẾU ĐĂNG KÝ"], ["Họ và tên:", "Vi Thử An"], ["Ngày sinh:", "09/02/1974"]]
    rows += [["Giới tính:", "Nam"], ["Đơn vị:", "Xã Thử Cao"]]
    assert keys_and_rows(book(rows)) == [
        (["full_name", "birth", "sex", "unit_name"], [["Vi Thử An", "09/02/1974", "Nam", "Xã Thử Cao"]])
    ]


def test_several_forms_below_each_other_are_several_people() -> None:
    rows: list[list[Value]] = []
    for name, year in (("Vi Thử An", "1974"), ("Vi Thử Ba", "1975")):
        rows += [["Họ và tên:", name], ["Năm sinh:", year], ["Đơn vị:", "Xã Thử Cao"]]
    ((_, people),) = keys_and_rows(book(rows))
    assert people == [["Vi Thử An", "1974", "Xã Thử Cao"], ["Vi Thử Ba", "1975", "Xã Thử Cao"]]


def test_a_curriculum_in_paragraphs_of_word_is_one_person() -> None:
    lines = ("1. Họ và tên: Phàn Thử Mẩy Giới tính: Nữ", "2. Ngày, tháng, năm sinh: 29/01/1979", "3. Dân tộc: Dao")
    ((keys, people),) = keys_and_rows(docx(*map(paragraph, lines)))
    assert (keys, people) == (["full_name", "sex", "birth", "ethnicity"], [["Phàn Thử Mẩy", "Nữ", "29/01/1979", "Dao"]])


def test_a_list_without_a_heading_gets_one_by_what_its_columns_hold() -> None:
    rows: list[list[Value]] = [
        [1, "Hoàng Thử Tiệp", "17/01/1985", "Nam", "Tày", "Phó Chủ tịch", "UBND xã Thử Ngòi"],
        [2, "Nông Thử Uyển", "13/04/1990", "Nữ", "Nùng", "Công chức", "UBND xã Thử Ngòi"],
    ]
    ((keys, people),) = keys_and_rows(book(rows))
    assert keys == ["number", "full_name", "birth", "sex", "ethnicity", "position", "unit_name"]
    assert [one[1] for one in people] == ["Hoàng Thử Tiệp", "Nông Thử Uyển"]


def test_the_numbered_sentences_of_a_letter_are_people() -> None:
    lines = [
        "Hội Khuyến học tỉnh cử các ông, bà có tên sau dự Đại hội:",
        "1. Ông Ma Thử Sĩ, sinh ngày 12/6/1957, dân tộc Tày, Chủ tịch Hội Khuyến học tỉnh.",
        "2. Bà Lâm Thử Tình, sinh năm 1963, dân tộc Kinh, Trưởng ban Khuyến học dòng họ Cháng,",
        "xã Thử Bản.",
        "Trân trọng./.",
    ]
    ((keys, people),) = keys_and_rows(docx(*map(paragraph, lines)))
    assert keys == ["full_name", "birth", "ethnicity", "position_and_unit"]
    assert people == [
        ["Ông Ma Thử Sĩ", "12/6/1957", "Tày", "Chủ tịch Hội Khuyến học tỉnh"],
        ["Bà Lâm Thử Tình", "1963", "Kinh", "Trưởng ban Khuyến học dòng họ Cháng, xã Thử Bản"],
    ]
