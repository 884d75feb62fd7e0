"""Who somebody is, is never a place in a list: no file moves a badge, doubles or renames a person unseen."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chassis.files.meaning.spelling import exact
from services.registration.domain.people.delegate import Birth, Status
from services.registration.domain.roster.comparing.known import Known, Origin
from tests.support.examples import examples
from tests.support.files.roster_book import check, taken_in
from tests.support.registration.rows_of_people import Row, numbered, person, somebody


def who(one: Known) -> tuple[str, str, Birth | None]:
    is_ = one.delegate.person
    return exact(is_.full_name), is_.unit_code, is_.birth


@pytest.mark.thorough
@settings(max_examples=examples(100), deadline=None)
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


@pytest.mark.thorough
@settings(max_examples=examples(100), deadline=None)
@given(st.lists(somebody(), max_size=8), st.booleans())
def test_the_same_file_twice_changes_nothing(rows: list[Row], with_codes: bool) -> None:
    file = numbered(rows) if with_codes else rows
    people = taken_in(file)
    again = check(file, people=people)
    assert (again.count("new"), again.count("changed"), again.gone) == (0, 0, ())
    assert again.count("unchanged") == len(people) == again.rows - again.refused_rows


@pytest.mark.thorough
@settings(max_examples=examples(100), deadline=None)
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


def test_a_year_and_a_day_of_that_year_are_one_person_where_nobody_else_is_meant() -> None:
    people = taken_in([person("Vi Xuân Nam", "1984")])
    (one,) = check([person("Vi Xuân Nam", "03/05/1984")], people=people).people
    assert (one.kind, one.known) == ("changed", people[0])
    (back,) = check([person("Vi Xuân Nam", "1984")], people=taken_in([person("Vi Xuân Nam")])).people
    assert back.kind == "unchanged"


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
