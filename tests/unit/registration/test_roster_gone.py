"""Who is no longer in the file of their unit: said, and only said of who is."""

from dataclasses import replace

import pytest

from services.registration.domain.roster.comparing.known import Known, Origin
from services.registration.domain.roster.telling.told import told
from tests.support.files.roster_book import book, check, sheet, taken_in
from tests.support.registration.rows_of_people import person

LIST = [person(f"{name} Thử Giả", f"0{day}/05/1984", phone=f"09000000{day:02d}", position=f"Việc {day}")
        for day, name in enumerate(("Vi", "Hà", "Lý", "Ma"), start=1)]  # fmt: skip


@pytest.mark.parametrize(
    ("different", "words"),
    [
        ({"full_name": "Ma Thử Khác"}, "đổi tên từ Ma Thử Giả thành Ma Thử Khác"),
        ({"birth": "04/05/1985"}, "sửa ngày sinh từ 04/05/1984 thành 04/05/1985"),
        ({"full_name": "Nông Văn Mới", "birth": "01/01/1990", "position": "Việc khác"}, "Nông Văn Mới"),
        ({"full_name": "Nông Văn Mới", "birth": "01/01/1990", "phone": "0911111111"}, "Nông Văn Mới"),
    ],
)
def test_who_is_new_and_who_is_gone_of_one_unit_are_asked_to_be_one_and_keep_badge_and_code(
    different: dict[str, str], words: str
) -> None:
    people = taken_in(LIST)
    again = [*LIST[:3], {**LIST[3], **different}]
    found = check(again, people=people)
    (asked,) = found.must_answer
    assert asked.kind == "renamed"
    assert words in asked.proposals[1].text
    assert [one.kind for one in found.people] == [*["unchanged"] * 3, "asked"]
    one = check(again, {asked.id: "same"}, people=people).people[3]
    assert (one.kind, one.code) == ("changed", "DB-0004")
    assert one.known == people[3]
    two = check(again, {asked.id: "other"}, people=people)
    assert (two.people[3].kind, [gone.known for gone in two.gone]) == ("new", [people[3]])


def test_who_was_taken_out_of_an_import_neither_comes_in_nor_is_missing() -> None:
    people = taken_in(LIST)
    file = [{**LIST[0], "phone": "0922222222"}, *LIST[1:], person("Bế Thử Mới", "05/05/1990")]
    first = told(check(file, people=people))
    out = {one.question: "leave_out" for one in first.people if one.full_name in ("Vi Thử Giả", "Bế Thử Mới")}
    found = check(file, out, people=people)
    assert ([one.kind for one in found.people], found.gone, found.questions) == (["unchanged"] * 3, (), ())
    assert [one.full_name for one in told(found).excluded] == ["Vi Thử Giả", "Bế Thử Mới"]
    assert (found.names_left_out, found.rows) == (("Vi Thử Giả", "Bế Thử Mới"), 5)


@pytest.mark.parametrize("title", ["THÔNG TIN CÒN THIẾU: xin điền ô tô vàng rồi gửi lại", "DANH SÁCH BỔ SUNG ĐẠI BIỂU"])
def test_in_a_file_that_says_it_is_a_part_nobody_is_missing(title: str) -> None:
    people = taken_in(LIST)
    assert check(book(sheet([*LIST[:3]], title=[title])), people=people).gone == ()
    assert len(check(book(sheet([*LIST[:3]])), people=people).gone) == 1


def test_another_part_of_a_units_list_is_not_asked_about_because_of_a_position() -> None:
    people = taken_in(LIST)
    more = [
        person(f"{name} Văn Mới", f"1{day}/05/1990", position=f"Việc {day}") for day, name in enumerate(("Bế", "Lô"), 1)
    ]
    assert check(more, people=people).questions == ()


def test_who_is_no_longer_in_the_units_file_is_listed() -> None:
    people = taken_in([person("Vi Xuân Nam"), person("Lò Ngọc Đạt"), person("Hà Thị Nhung", unit_name="Huyện Ba Bể")])
    found = check([person("Vi Xuân Nam")], people=people)
    assert [(one.known.delegate.person.full_name, one.elsewhere) for one in found.gone] == [("Lò Ngọc Đạt", False)]


def test_who_came_with_another_part_of_the_units_list_is_not_said_to_be_gone() -> None:
    def by(file: str, *names: str) -> tuple[Known, ...]:
        origins = {"*": Origin("file", file)}
        return tuple(replace(one, origins=origins) for one in taken_in([person(name) for name in names]))

    first = by("phan-1.xlsx", "Vi Xuân Nam", "Lò Ngọc Đạt", "Hà Thị Nhung")
    people = (*first, *by("phan-2.xlsx", "Cà Công Phong", "Bàn Bích Huệ"))

    def gone(*names: str) -> list[tuple[str, str, bool]]:
        found = check([person(name) for name in names], people=people).gone
        return [(one.known.delegate.person.full_name, one.brought_by, one.elsewhere) for one in found]

    another = [(one.delegate.person.full_name, "phan-1.xlsx", True) for one in first]
    assert gone("Cà Công Phong", "Bàn Bích Huệ") == another
    assert gone("Cà Công Phong") == [*another, ("Bàn Bích Huệ", "phan-2.xlsx", False)]
    assert [one[2] for one in gone("Vi Xuân Nam", "Lò Ngọc Đạt", "Hà Thị Nhung")] == [False, False]


def test_who_stands_in_a_row_that_cannot_come_in_is_not_gone() -> None:
    people = taken_in([person("Vi Xuân Nam"), person("Lò Ngọc Đạt")])
    found = check([person("Vi Xuân Nam"), person("Lò Ngọc Đạt", category="Phóng viên")], people=people)
    assert (len(found.refused), found.gone) == (1, ())
