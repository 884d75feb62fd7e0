"""Habits of a province's offices that no case shows: nobody is joined, lost or taken for somebody else unseen."""

import pytest

from chassis.files.limits import NotReadable
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.check import check_roster
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.telling.told import ToldRoster, told
from services.registration.usecases.roster.check_roster_file import some_rows
from tests.support.files.read_rosters import read
from tests.support.files.sheets import Value, found, package, sheet_xml
from tests.support.files.sheets import cell as made
from tests.support.files.word_files import cell, docx, paragraph, row, table
from tests.support.registration.rows_of_offices import HEADS, names, rows

N = None


def of(data: bytes, name: str = "") -> ToldRoster:
    setting = Setting("PROVINCE", 2026)
    return told(check_roster(found(data, HEADINGS, name=name), setting, {}, fingerprint=str))


def test_a_second_table_to_the_right_gives_nothing_to_the_people_of_the_first() -> None:
    head: list[Value] = ["TT", "Họ và tên", "Đơn vị", "Thành phần", N, "STT", "Lái xe", "Điện thoại"]
    listed: list[list[Value]] = [
        [1, "Vi Thử An", "Sở Y tế", "Khách mời", N, 1, "Lý Thử Lái", "0900000001"],
        [2, "Vi Thử Bình", "Sở Y tế", "Khách mời"],
    ]
    roster = read([head, *listed])
    assert [(one.full_name, one.phone) for one in roster.people] == [("Vi Thử An", ""), ("Vi Thử Bình", "")]
    assert any("Lái xe" in one.text for one in roster.questions)


def test_births_with_a_sex_dashes_and_other_rows_are_read_as_meant() -> None:
    listed: list[list[Value]] = [
        [1, "Vi Thử An", "Nam: 1962", "Phó", "Sở Y tế", "Khách mời"],
        [2, "Vi Thử Bình", "1975 (nữ)", "-", "Sở Y tế", "Khách mời"],
        [3, "Vi Thử Cúc", "1980", "Phó", "Như số 1", "Khách mời"],
    ]
    first, second, third = (roster := read([HEADS, *listed])).people
    assert [(one.sex, one.birth) for one in (first, second)] == [("M", "1962"), ("F", "1975")]
    assert (second.position, third.unit_name) == ("", None)
    assert [one.kind for one in roster.questions] == ["delegation"]


def test_totals_pages_and_numbers_of_columns_in_the_middle_are_nobody() -> None:
    numbers: list[Value] = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]
    listed = rows(("Vi Thử An", ""), ("Vi Thử Bình", ""))
    middle: list[list[Value]] = [["Cộng I:", "02 đại biểu"], ["Trang 1/2"], ["DANH SÁCH (tiếp theo)"], HEADS, numbers]
    roster = read([HEADS, numbers, listed[1], *middle, listed[2]])
    assert (names(roster), roster.errors, roster.questions) == (["Vi Thử An", "Vi Thử Bình"], (), ())


def test_a_list_in_a_frame_of_word_is_a_list_and_a_table_in_a_list_is_text() -> None:
    inner = table(row("TT", "Họ và tên", "Chức vụ", "Thành phần"), row("1", "Vi Thử An", "Phó", "Khách mời"))
    framed = of(docx(paragraph("SỞ Y TẾ"), table(row("Đề cử"), row(f"<w:tc>{inner}</w:tc>"))))
    assert names(framed) == ["Vi Thử An"]
    small = table(row("Phó", "Giám đốc", "Sở"), row("từ", "năm", "2020"))
    list_ = table(
        row("TT", "Họ và tên", "Chức vụ", "Thành phần"),
        row("1", "Vi Thử An", f"<w:tc>{small}</w:tc>", cell("Khách mời")),
    )
    assert names(of(docx(paragraph("SỞ Y TẾ"), list_))) == ["Vi Thử An"]


def test_a_message_copied_as_text_is_a_list_and_lost_letters_are_told() -> None:
    said = "Sở Y tế gửi danh sách:\n1. Đ/c Vi Thử An, sinh năm 1962, Phó Giám đốc, ĐT 0912000001\n2. Đ/c Vi Thử Bình - 1975 - Trưởng phòng\n[12:30] bổ sung\n3/ Bà Vi Thử Cúc (1980), Y sĩ"
    roster = of(said.encode(), "zalo.txt")
    assert [(one.full_name, one.birth, one.position, one.phone) for one in roster.people] == [
        ("Vi Thử An", "1962", "Phó Giám đốc", "0912000001"),
        ("Vi Thử Bình", "1975", "Trưởng phòng", ""),
        ("Vi Thử Cúc", "1980", "Y sĩ", ""),
    ]
    lost = "STT;Họ và tên;Chức vụ;Đơn vị\n1;Vi Thử Ẩn;Phó;Sở Y tế\n2;Vi Thử Đức;Trưởng phòng;Sở Y tế\n"
    with pytest.raises(NotReadable, match="đã mất"):
        of(lost.encode("ascii", "replace"), "mat-dau.csv")


def test_a_section_of_those_who_go_is_left_out_and_one_of_those_who_come_instead_is_not() -> None:
    head = ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành phần"]
    sections = (
        "Đại biểu bổ sung",
        "Đại biểu đề nghị rút khỏi danh sách",
        "Đại biểu thay thế",
        "Đại biểu được thay thế",
    )
    listed: list[list[Value]] = [[*head]]
    for name, section in zip(("An", "Rút", "Thay", "Cũ"), sections, strict=True):
        listed += [[N, section], [1, f"Vi Thử {name}", "Phó", "Sở Y tế", "Khách mời"]]
    roster = read(listed)
    assert names(roster) == ["Vi Thử An", "Vi Thử Thay"]
    assert [one.people for one in roster.questions] == [("Vi Thử Rút", "Vi Thử Cũ")]


def test_empty_cells_of_a_unit_may_be_answered_with_the_row_above() -> None:
    head: list[Value] = ["TT", "Đơn vị", "Họ và tên", "Thành phần"]
    units = ("Sở Y tế", N, "Sở Nội vụ", N)
    listed: list[list[Value]] = [[at, unit, f"Vi Thử {' ABCD'[at]}n", "Khách mời"] for at, unit in enumerate(units, 1)]
    (asked,) = read([head, *listed]).questions
    assert (asked.default, len(asked.rows)) == (None, 2)
    roster = read([head, *listed], answers={asked.id: "as_above"})
    assert [one.unit_name for one in roster.people] == ["Sở Y tế", "Sở Y tế", "Sở Nội vụ", "Sở Nội vụ"]


def test_old_and_new_names_side_by_side_bring_the_new_ones() -> None:
    head: list[Value] = ["TT", "Họ tên cũ", "Họ tên mới", "Đơn vị", "Thành phần", "Lý do"]
    listed: list[list[Value]] = [
        [1, "Vi Thử Cũ", "Vi Thử Mới", "Sở Y tế", "Khách mời", "nghỉ hưu"],
        [2, "Vi Thử Bỏ", N, "Sở Y tế", "Khách mời", "rút, không thay"],
    ]
    roster = read([head, *listed])
    assert names(roster) == ["Vi Thử Mới"]
    assert [one.row for one in roster.errors] == [3]


def test_a_list_in_a_cell_of_posts_and_whom_to_call_are_read_as_meant() -> None:
    post = "- Tỉnh ủy viên\n- Giám đốc Sở"
    listed: list[list[Value]] = [
        [1, "VI THỬ AN\nSở Y tế", "1961", post, "Sở Y tế", "Khách mời"],
        [2, "VI THỬ BÌNH", "1961", "Phó", "Sở Y tế", "Khách mời"],
        [],
        ["Đầu mối:", "Vi Thử Mối", N, "Chánh Văn phòng", "ĐT: 0900000001"],
    ]
    roster = read([HEADS, *listed])
    assert [(one.full_name, one.position) for one in roster.people] == [
        ("Vi Thử An", "Tỉnh ủy viên; Giám đốc Sở"),
        ("Vi Thử Bình", "Phó"),
    ]


def test_a_list_on_a_hidden_sheet_alone_is_asked_about() -> None:
    data = package(
        {"Bìa": sheet_xml('<row r="1">' + made("A1", "Kính gửi") + "</row>"), "DS": hidden_list()},
        states={"DS": "hidden"},
    )
    assert [
        one.kind
        for one in some_rows(
            check_roster(found(data, HEADINGS), Setting("PROVINCE", 2026), {}, fingerprint=str)
        ).questions
    ] == ["hidden_sheet"]


def hidden_list() -> str:
    lines = (["Họ và tên", "Đơn vị"], ["Vi Thử An", "Sở Y tế"])
    return sheet_xml(
        "".join(
            f'<row r="{at}">{made(f"A{at}", name)}{made(f"B{at}", unit)}</row>'
            for at, (name, unit) in enumerate(lines, 1)
        )
    )


def test_numbered_lines_of_a_letter_without_births_are_people() -> None:
    lines = ("Vi Thử An - Phó Giám đốc", "Vi Thử Bình - Trưởng phòng")
    roster = of(docx(paragraph("SỞ Y TẾ"), *(paragraph(f"{at}. Đồng chí {one}") for at, one in enumerate(lines, 1))))
    assert [(one.full_name, one.position) for one in roster.people] == [
        ("Vi Thử An", "Phó Giám đốc"),
        ("Vi Thử Bình", "Trưởng phòng"),
    ]


def test_a_post_in_the_row_below_each_name_is_theirs() -> None:
    head: list[Value] = ["TT", "Họ và tên / Chức vụ", "Năm sinh", "Đơn vị", "Thành phần"]
    listed: list[list[Value]] = [
        [1, "Vi Thử An", 1961, "Sở Y tế", "Khách mời"],
        [N, "Phó Giám đốc"],
        [2, "Vi Thử Bình", 1972, "Sở Y tế", "Khách mời"],
        [N, "Trưởng phòng Nghiệp vụ"],
        [3, "Vi Thử Cúc", 1980, "Sở Y tế", "Khách mời"],
    ]
    roster = read([head, *listed])
    posts = [("Vi Thử An", "Phó Giám đốc"), ("Vi Thử Bình", "Trưởng phòng Nghiệp vụ"), ("Vi Thử Cúc", "")]
    assert [(one.full_name, one.position) for one in roster.people] == posts
