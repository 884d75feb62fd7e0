"""Who somebody is, is never a place in a list: no file moves a badge, doubles or renames a person unseen."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chassis.files.meaning.spelling import exact
from services.registration.domain.people.delegate import Birth, Status
from services.registration.domain.roster.comparing.known import Known, Origin
from services.registration.domain.roster.telling.told import told
from tests.support.files.roster_book import SOMEBODY, book, check, sheet, taken_in

Row = Mapping[str, str]
NAMES = ("Vi Xuân Nam", "Vi Xuân Năm", "Hà Thị Nhung", "Ma Quang Cường", "MA QUANG CƯỜNG", "Lò Ngọc Đạt")
BIRTHS = ("", "1984", "03/05/1984", "04/05/1984", "1990")
UNITS = ("Sở Y tế", "Huyện Ba Bể")


def numbered(rows: list[Row]) -> list[Row]:
    """Give the rows with codes that follow their places, as offices number their lists."""
    return [{**row, "delegate_code": f"DB-{number:04d}"} for number, row in enumerate(rows, start=1)]


def person(name: str, birth: str = "03/05/1984", **different: str) -> dict[str, str]:
    return {**SOMEBODY, "full_name": name, "birth": birth, **different}


def somebody(units: tuple[str, ...] = UNITS) -> st.SearchStrategy[Row]:
    return st.builds(
        lambda name, birth, unit, position, seat: person(name, birth, unit_name=unit, position=position, seat=seat),
        *(st.sampled_from(choices) for choices in (NAMES, BIRTHS, units, ("", "Y sĩ", "Bác sĩ"), ("", "A1", "A2"))),
    )


def who(one: Known) -> tuple[str, str, Birth | None]:
    is_ = one.delegate.person
    return exact(is_.full_name), is_.unit_code, is_.birth


@settings(max_examples=100, deadline=None)
@given(st.lists(somebody(), max_size=8), st.lists(somebody(), max_size=3), st.randoms(use_true_random=False))
def test_no_permutation_and_no_inserted_row_moves_a_badge(rows: list[Row], more: list[Row], chance: object) -> None:
    people = taken_in(numbered(rows))
    mixed = [*rows, *more]
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    found = check(numbered(mixed), people=people)
    for one in found.people:
        if one.known:
            identity = exact(one.candidate.full_name), one.candidate.unit and one.candidate.unit.unit_code
            assert identity == who(one.known)[:2]
            assert one.candidate.birth == one.known.delegate.person.birth
    assert {one.known.delegate.delegate_id for one in found.people if one.known} == {
        one.delegate.delegate_id for one in people
    }


@settings(max_examples=100, deadline=None)
@given(st.lists(somebody(), max_size=8), st.booleans())
def test_the_same_file_twice_changes_nothing(rows: list[Row], with_codes: bool) -> None:
    file = numbered(rows) if with_codes else rows
    people = taken_in(file)
    again = check(file, people=people)
    assert (again.count("new"), again.count("changed"), again.gone) == (0, 0, ())
    assert again.count("unchanged") == len(people) == again.rows - again.refused_rows


@settings(max_examples=100, deadline=None)
@given(st.lists(somebody(UNITS[:1]), max_size=6), st.lists(somebody(UNITS[1:]), max_size=6))
def test_two_units_that_number_from_one_never_touch_each_other(ours: list[Row], theirs: list[Row]) -> None:
    people = taken_in(numbered(ours))
    found = check(numbered(theirs), people=people)
    assert [one.known for one in found.people if one.known] == []
    both = taken_in(numbered(theirs), people)
    assert both[: len(people)] == people
    assert len({one.delegate.delegate_code for one in both}) == len(both)


@settings(max_examples=100, deadline=None)
@given(st.lists(somebody(), max_size=8), st.lists(somebody(), max_size=8))
def test_every_row_read_is_new_changed_unchanged_or_refused(before: list[Row], rows: list[Row]) -> None:
    found = check(numbered(rows), people=taken_in(numbered(before)))
    counted = found.count("new") + found.count("changed") + found.count("unchanged") + found.refused_rows
    assert found.rows == counted == len(rows)
    known = [one.known.delegate.delegate_id for one in found.people if one.known]
    assert len(known) == len(set(known))


def test_a_code_of_somebody_else_is_asked_and_gets_a_new_one_meanwhile() -> None:
    people = taken_in(numbered([person("Sằm Ngọc Quyên")]))
    found = check(numbered([person("Phùng Hồng Ngân", unit_name="Huyện Mẫu Ất")]), people=people)
    (asked,) = [one for one in found.questions if one.kind == "code"]
    assert (found.people[0].kind, found.people[0].code, asked.default) == ("new", "DB-0002", "other")
    assert "Sằm Ngọc Quyên" in asked.text
    renamed = check(numbered([person("Phùng Hồng Ngân")]), {asked.id: "rename"}, people=people)
    assert renamed.people[0].known == people[0]
    assert [(change.old, change.new) for change in renamed.people[0].compared.changes] == [  # type: ignore[union-attr]
        ("Sằm Ngọc Quyên", "Phùng Hồng Ngân")
    ]


def test_the_same_name_and_a_birth_that_fits_in_another_unit_is_asked_by_name_and_stays_two_until_answered() -> None:
    there = taken_in([{**SOMEBODY, "birth": "03/05/1984", "position": "Bác sĩ"}])
    moved = [{**SOMEBODY, "unit_name": "Huyện Ba Bể", "birth": "1984"}]
    found = check(moved, people=there)
    (asked,) = found.questions
    assert (asked.kind, asked.default, len(asked.proposals)) == ("other_unit", "other", 3)
    assert "DB-0001, đoàn Sở Y tế, sinh 03/05/1984, Bác sĩ" in asked.text
    assert [one.kind for one in found.people] == ["new"]
    (one,) = check(moved, {asked.id: "DB-0001"}, people=there).people
    assert ("unit_code", "BK-BB") in [(change.field, change.new) for change in one.compared.changes]  # type: ignore[union-attr]
    assert check([{**moved[0], "birth": "1985"}], people=there).questions == ()


def test_the_same_name_and_day_of_birth_in_another_unit_comes_in_only_by_an_answer() -> None:
    there = taken_in([person("Vi Thị Giả Lập")])
    again = [person("Vi Thị Giả Lập", unit_name="Huyện Ba Bể")]
    found = check(again, people=there)
    (asked,) = found.must_answer
    assert ([one.kind for one in found.people], asked.default) == (["asked"], None)
    (stays,) = check(again, {asked.id: "stay:DB-0001"}, people=there).people
    assert (stays.kind, stays.known, stays.compared) == ("unchanged", there[0], None)
    assert "giữ nguyên ở đó" in "".join(stays.notes)
    (moves,) = check(again, {asked.id: "DB-0001"}, people=there).people
    assert (moves.kind, moves.known) == ("changed", there[0])
    two = check(again, {asked.id: "other"}, people=there)
    assert (two.count("new"), two.must_answer) == (1, ())


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


def test_a_new_person_says_of_whom_they_are_the_namesake() -> None:
    there = taken_in([{**SOMEBODY, "birth": "03/05/1984"}])
    moved = {**SOMEBODY, "unit_name": "Huyện Ba Bể", "birth": "1984"}
    (one,) = check([moved], people=there).people
    assert "Trùng tên với DB-0001, đoàn Sở Y tế, sinh 03/05/1984" in "".join(one.notes)
    found = check([{**moved, "birth": "", "delegate_code": "DB-0001"}], people=there)
    (asked,) = found.questions
    assert asked.kind == "other_unit"
    assert "Trùng tên với DB-0001" in "".join(found.people[0].notes)
    answered = check([{**moved, "birth": "", "delegate_code": "DB-0001"}], {asked.id: "rename"}, people=there)
    assert answered.people[0].known == there[0]


def test_one_name_and_birth_in_two_units_of_a_file_is_asked_and_the_later_row_waits() -> None:
    rows = [{**SOMEBODY, "birth": "1984"}, {**SOMEBODY, "unit_name": "Huyện Ba Bể", "birth": "1984"}]
    found = check(rows)
    (asked,) = found.questions
    assert ([one.kind for one in found.people], found.must_answer) == (["new", "asked"], (asked,))
    assert "đoàn Sở Y tế và Huyện Ba Bể, sinh 1984" in asked.text
    assert check(rows, {asked.id: "two"}).count("new") == 2
    assert [one.place.row for one in check(rows, {asked.id: "one"}).refused] == [3]


def test_our_own_code_with_the_same_name_finds_a_corrected_birth() -> None:
    people = taken_in(numbered([person("Vi Xuân Nam", "1984")]))
    (one,) = check(numbered([person("Vi Xuân Nam", "1985")]), people=people).people
    assert one.compared
    assert [(change.field, change.old, change.new) for change in one.compared.changes] == [("birth", "1984", "1985")]


def test_a_corrected_birth_is_found_for_a_name_with_a_tone_under_a_letter_with_a_hat() -> None:
    people = taken_in(numbered([person("Nông Văn Lập", "1984")]))
    (one,) = check(numbered([person("Nông Văn Lập", "1985")]), people=people).people
    assert one.known == people[0]


def test_a_spelling_of_the_same_unit_and_day_is_a_correction_and_listed() -> None:
    people = taken_in(numbered([person("Nguyễn Văn Hòang")]))
    (one,) = check([person("Nguyễn Văn Hoàng")], people=people).people
    assert one.kind == "changed"
    assert one.compared
    assert [(change.old, change.new) for change in one.compared.changes] == [("Nguyễn Văn Hòang", "Nguyễn Văn Hoàng")]


@pytest.mark.parametrize("written", ["db-0001", "DB 0001", "DB-1", "db01"])
def test_a_code_is_the_same_however_it_is_typed(written: str) -> None:
    people = taken_in(numbered([person("Vi Xuân Nam", "1984")]))
    (one,) = check([person("Vi Xuân Nam", "1985", delegate_code=written)], people=people).people
    assert (one.known, one.code) == (people[0], "DB-0001")


def test_nearly_the_same_name_with_a_year_alone_is_asked() -> None:
    people = taken_in(numbered([person("Vi Xuân Nam", "1984")]))
    found = check([person("Vi Xuân Năm", "1984")], people=people)
    assert [one.kind for one in found.questions] == ["spelling"]
    assert (found.people[0].kind, found.must_answer) == ("asked", found.questions)
    (one,) = check([person("Vi Xuân Năm", "1984")], {found.questions[0].id: "same"}, people=people).people
    assert one.kind == "changed"


def test_a_year_and_a_day_of_that_year_are_one_person_where_nobody_else_is_meant() -> None:
    people = taken_in([person("Vi Xuân Nam", "1984")])
    (one,) = check([person("Vi Xuân Nam", "03/05/1984")], people=people).people
    assert (one.kind, one.known) == ("changed", people[0])
    (back,) = check([person("Vi Xuân Nam", "1984")], people=taken_in([person("Vi Xuân Nam")])).people
    assert back.kind == "unchanged"


def test_namesakes_stay_two_and_are_noted() -> None:
    found = check(numbered([person("Phùng Hồng Ngân", "11/08/1974"), person("Phùng Hồng Ngân", "22/04/1974")]))
    assert [one.kind for one in found.people] == ["new", "new"]
    assert "hai người" in found.people[1].notes[0]


def test_the_same_name_unit_and_birth_without_codes_is_asked_once() -> None:
    rows = [person("Vi Xuân Nam", position="Y sĩ"), person("Vi Xuân Nam", position="Bác sĩ")]
    found = check(rows)
    assert ([one.kind for one in found.questions], found.count("new")) == (["twice"], 1)
    assert [one.kind for one in found.people] == ["new", "asked"]
    assert check(rows, {found.questions[0].id: "two"}).count("new") == 2
    assert check(rows, {found.questions[0].id: "one"}).count("new") == 1


def test_the_same_row_twice_comes_in_once() -> None:
    found = check([person("Vi Xuân Nam", delegate_code="DB-0001")] * 2)
    assert (found.count("new"), found.refused_rows, "dòng 2" in found.refused[0].message) == (1, 1, True)


def test_an_id_number_finds_its_owner_and_nobody_elses_name() -> None:
    people = taken_in([person("Vi Xuân Nam", national_id="000184000777")])
    (one,) = check(
        [person("Vi Xuân Nam", "1990", unit_name="Huyện Ba Bể", national_id="000184000777")], people=people
    ).people
    assert one.known == people[0]
    found = check([person("Lò Ngọc Đạt", national_id="000184000777")], people=people)
    assert (found.people, [one.kind for one in found.questions]) == ((), ["id_number"])
    assert "DB-0001" in found.refused[0].message
    assert "000184000777" not in repr(found.refused) + repr(found.questions)


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


def test_a_name_of_other_accents_and_another_birth_is_somebody_else_whatever_the_code() -> None:
    people = taken_in(numbered([person("Lò Thị Hà", "1984")]))
    found = check(numbered([person("Lò Thị Hạ", "1990")]), people=people)
    assert [(one.kind, one.known) for one in found.people] == [("new", None)]
    assert [one.kind for one in found.questions] == ["code"]


def test_empty_cells_change_nothing() -> None:
    people = taken_in([person("Vi Xuân Nam", seat="A1", phone="0900000001", ethnicity="Tày")])
    (one,) = check([person("Vi Xuân Nam", seat="", phone="")], people=people).people
    assert one.kind == "unchanged"


def test_a_correction_made_at_the_desk_loses_only_when_that_is_answered() -> None:
    (before,) = taken_in(numbered([person("Vi Xuân Nam", seat="A1")]))
    at_desk = replace(before.delegate.person, full_name="Vi Xuân Năm", seat="B12")
    origins = {"full_name": Origin("desk", was="Vi Xuân Nam"), "seat": Origin("desk", was="A1")}
    known = replace(before, delegate=replace(before.delegate, person=at_desk), origins=origins)
    file = numbered([person("Hà Thị Nhung"), person("Vi Xuân Nam", seat="A2")])
    found = check(file, people=(known,))
    assert [one.kind for one in found.people] == ["new", "unchanged"]
    assert {one.id for one in found.questions} == {"desk:DB-0001:full_name", "desk:DB-0001:seat"}
    assert {change.set_by for change in found.people[1].compared.changes} == {"bàn"}  # type: ignore[union-attr]
    answered = check(file, {"desk:DB-0001:seat": "take"}, people=(known,)).people[1]
    assert answered.compared
    assert (answered.compared.person.seat, answered.compared.person.full_name) == ("A2", "Vi Xuân Năm")


def test_somebody_who_was_replaced_stays_so() -> None:
    (before,) = taken_in([person("Vi Xuân Nam")])
    gone = replace(before, delegate=replace(before.delegate, status=Status.REPLACED))
    (one,) = check([person("Vi Xuân Nam", seat="A1")], people=(gone,)).people
    assert (one.kind, one.known) == ("unchanged", gone)
    assert "được thay" in one.notes[-1]
