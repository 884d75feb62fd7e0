"""No file doubles a person of another unit, or changes the name or the sex of somebody with a badge, unanswered."""

from dataclasses import replace

import pytest

from services.registration.domain.roster.comparing.known import Known
from tests.support.files.roster_book import SOMEBODY, check, only, question, taken_in

HERE = {**SOMEBODY, "full_name": "Vi Thử Hưởng", "birth": "03/05/1984", "sex": "Nam"}


def without_badges(people: tuple[Known, ...]) -> tuple[Known, ...]:
    return tuple(replace(one, delegate=replace(one.delegate, credentials=())) for one in people)


@pytest.mark.parametrize(("there", "row"), [("03/05/1984", ""), ("", "03/05/1984"), ("1984", ""), ("", "")])
def test_a_name_of_another_unit_whose_birth_is_not_known_waits_for_an_answer(there: str, row: str) -> None:
    people = taken_in([{**HERE, "birth": there}])
    file = [{**HERE, "unit_name": "Huyện Ba Bể", "birth": row}]
    found = check(file, people=people)
    asked = question(found, "other_unit")
    assert (only(found).kind, asked.default, found.must_answer) == ("asked", None, (asked,))
    assert "DB-0001" in asked.text
    assert only(check(file, {asked.id: "other"}, people=people)).kind == "new"


def test_who_is_asked_about_is_not_said_to_be_gone_before_the_answer() -> None:
    people = taken_in([HERE, {**HERE, "full_name": "Vi Thử Lan", "birth": "1990"}])
    file = [
        {**HERE, "full_name": "Vi Thử Lan", "birth": "1990"},
        {**HERE, "unit_name": "Huyện Ba Bể", "birth": ""},
    ]
    found = check(file, people=people)
    asked = question(found, "other_unit")
    assert found.gone == ()
    assert [one.known for one in check(file, {asked.id: "other"}, people=people).gone] == [people[0]]


def test_a_namesake_of_another_unit_and_another_birth_is_told_on_the_row() -> None:
    found = check([{**HERE, "unit_name": "Huyện Ba Bể", "birth": "1950"}], people=taken_in([HERE]))
    assert (only(found).kind, found.questions) == ("new", ())
    assert "Trùng tên với DB-0001" in "".join(only(found).notes)


@pytest.mark.parametrize("name", ["Vi Thữ Hưởng", "Vi Thử Hường", "Vi Thử Hưỡng"])
@pytest.mark.parametrize("code", ["", "DB-0001"])
def test_one_mark_in_the_name_of_a_badge_holder_waits_for_an_answer_with_both_names(name: str, code: str) -> None:
    people = taken_in([HERE])
    file = [{**HERE, "full_name": name, "delegate_code": code}]
    found = check(file, people=people)
    (asked,) = found.must_answer
    assert only(found).kind == "asked"
    assert "Vi Thử Hưởng" in asked.text + str(asked.proposals)
    assert name in asked.text + str(asked.proposals)
    kept = only(check(file, {asked.id: "keep"}, people=people))
    assert (kept.kind, kept.known) == ("unchanged", people[0])


def test_who_has_no_badge_is_corrected_as_before() -> None:
    people = without_badges(taken_in([HERE]))
    found = check([{**HERE, "full_name": "Vi Thử Hường"}], people=people)
    assert (only(found).kind, found.must_answer) == ("changed", ())


@pytest.mark.parametrize(("answer", "kind"), [("keep", "unchanged"), ("take", "changed")])
def test_another_sex_of_a_badge_holder_waits_for_an_answer(answer: str, kind: str) -> None:
    people = taken_in([HERE])
    file = [{**HERE, "sex": "Nữ"}]
    found = check(file, people=people)
    (asked,) = found.must_answer
    assert only(found).kind == "asked"
    assert "từ Nam thành Nữ" in "".join(only(found).notes)
    assert only(check(file, {asked.id: answer}, people=people)).kind == kind


def test_another_sex_without_a_badge_is_told() -> None:
    found = check([{**HERE, "sex": "Nữ"}], people=without_badges(taken_in([HERE])))
    assert (only(found).kind, found.questions) == ("changed", ())
    assert "từ Nam thành Nữ" in "".join(only(found).notes)


def test_an_id_number_does_not_rename_a_badge_holder_unasked() -> None:
    number = "000084000001"
    people = taken_in([{**HERE, "national_id": number}])
    found = check([{**HERE, "full_name": "Vi Thử Hường", "birth": "", "national_id": number}], people=people)
    assert [one.kind for one in found.must_answer] == ["renaming"]


@pytest.mark.parametrize("code", ["", "DB-0001"])
@pytest.mark.parametrize("birth", ["03/05/1984", "1984", ""])
def test_a_file_with_the_name_of_before_means_the_person_who_was_renamed(code: str, birth: str) -> None:
    people = taken_in([{**HERE, "phone": "0900000001"}])
    renaming = [{**HERE, "full_name": "Vi Thử Tâm", "phone": "0900000001"}]
    (asked,) = check(renaming, people=people).must_answer
    people = taken_in(renaming, people, {asked.id: "same"})
    assert people[0].delegate.person.full_name == "Vi Thử Tâm"
    file = [{**HERE, "delegate_code": code, "birth": birth}]
    found = check(file, people=people)
    assert (only(found).kind, only(found).known, found.must_answer) == ("unchanged", people[0], ())
    assert "tên cũ “Vi Thử Hưởng”" in "".join(only(found).notes)
    again = check(file, {question(found, "renaming").id: "take"}, people=people)
    assert only(again).kind == "changed"


def test_births_that_slipped_by_a_row_are_said_once_for_the_file() -> None:
    names = ("Vi Thử Nhất", "Hà Thử Hai", "Lý Thử Ba", "Ma Thử Tư", "Tô Thử Năm")
    rows = [{**HERE, "full_name": name, "birth": f"0{at}/05/198{at}"} for at, name in enumerate(names, 1)]
    people = taken_in(rows)
    moved = [{**row, "birth": other["birth"]} for row, other in zip(rows, [*rows[1:], rows[0]], strict=True)]
    (said,) = check(moved, people=people).notes
    assert "lệch một dòng: 4 người" in said
    assert check(rows, people=people).notes == ()


def test_one_name_with_two_births_is_not_said_to_be_new_and_gone() -> None:
    people = taken_in([HERE])
    asked = question(check([{**HERE, "birth": "03/05/1985"}], people=people), "renamed")
    assert "Mới có trong tệp" not in asked.text
    assert ("03/05/1984" in asked.text, "03/05/1985" in asked.text) == (True, True)
