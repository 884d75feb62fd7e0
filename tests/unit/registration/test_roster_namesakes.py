"""Who bears the same name: two until somebody says that they are one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.registration.domain.roster.telling.open_rows import open_rows
from services.registration.domain.roster.telling.told import told
from tests.support.examples import examples
from tests.support.files.roster_book import SOMEBODY, check, taken_in
from tests.support.registration.rows_of_people import UNITS, Row, numbered, person, somebody


@pytest.mark.thorough
@settings(max_examples=examples(100), deadline=None)
@given(st.lists(somebody(UNITS[:1]), max_size=6), st.lists(somebody(UNITS[1:]), max_size=6))
def test_two_units_that_number_from_one_never_touch_each_other(ours: list[Row], theirs: list[Row]) -> None:
    people = taken_in(numbered(ours))
    found = check(numbered(theirs), people=people)
    assert [one.known for one in found.people if one.known] == []
    both = taken_in(numbered(theirs), people)
    assert both[: len(people)] == people
    assert len({one.delegate.delegate_code for one in both}) == len(both)


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
    one = check(rows, {asked.id: "one"})
    assert [out.place.row for out in one.refused] == [3]
    assert ([out.answered for out in told(one).errors], open_rows(one)) == ([True], ())  # nothing to mend in the file


def test_nearly_the_same_name_with_a_year_alone_is_asked() -> None:
    people = taken_in(numbered([person("Vi Xuân Nam", "1984")]))
    found = check([person("Vi Xuân Năm", "1984")], people=people)
    assert [one.kind for one in found.questions] == ["spelling"]
    assert (found.people[0].kind, found.must_answer) == ("asked", found.questions)
    (one,) = check([person("Vi Xuân Năm", "1984")], {found.questions[0].id: "same"}, people=people).people
    assert one.kind == "changed"


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


def test_a_name_of_other_accents_and_another_birth_is_somebody_else_whatever_the_code() -> None:
    people = taken_in(numbered([person("Lò Thị Hà", "1984")]))
    found = check(numbered([person("Lò Thị Hạ", "1990")]), people=people)
    assert [(one.kind, one.known) for one in found.people] == [("new", None)]
    assert [one.kind for one in found.questions] == ["code"]
