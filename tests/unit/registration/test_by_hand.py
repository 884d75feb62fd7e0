"""What somebody types about a person is read by the rules of a file, and each field says what does not fit."""

import pytest

from services.registration.domain.congress import reference
from services.registration.domain.people.delegate import Birth, Person
from services.registration.domain.roster.by_hand import Place, Typed, read_typed

PLACE = Place("PROVINCE", 2020, frozenset({"BK-BB", "BK-NR"}))
THERE = Person("Nông Thị Giả Lập", "BK-BB", "EXEMPLAR_INDIVIDUAL", "OFFICIAL", sex="F", birth=Birth(1984), phone="0912")


def test_what_is_left_out_stays_and_what_is_empty_is_cleared() -> None:
    after = read_typed(Typed(birth="", phone="", sex="", position="Bí thư"), THERE, PLACE).person
    assert (after.birth, after.phone, after.sex, after.position) == (None, "", None, "Bí thư")
    assert (after.full_name, after.unit_code) == (THERE.full_name, THERE.unit_code)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("full_name", "Nông Thị 2"),
        ("full_name", "Nоng Thị Giả"),  # a Cyrillic letter
        ("birth", "31/02/1984"),
        ("phone", "gọi sau"),
        ("phone", "123"),
        ("unit_code", "BK-KHONG-CO"),
        ("category", "NOBODY"),
        ("ethnicity", "Người trái đất"),
    ],
)
def test_a_value_that_does_not_fit_is_told_beside_its_field(name: str, text: str) -> None:
    faults = read_typed(Typed(**{name: text}), THERE, PLACE).faults
    assert list(faults) == [name]
    assert "Xin" in faults[name]


def test_a_category_of_another_level_is_refused() -> None:
    commune = Place("COMMUNE", 2020, PLACE.units)
    assert "category" in read_typed(Typed(category="STATE_TITLE_HOLDER"), THERE, commune).faults


@pytest.mark.parametrize("text", ["không", "K", "-", "Không có"])
def test_no_religion_is_none_and_not_a_religion(text: str) -> None:
    assert read_typed(Typed(religion=text), THERE, PLACE).sensitive == {"religion": "none"}


def test_a_cleared_religion_is_not_known() -> None:
    assert read_typed(Typed(religion=""), THERE, PLACE).sensitive == {"religion": None}


@pytest.mark.parametrize("text", ["TÀY", "tày", "Tay"])
def test_an_ethnic_group_is_written_as_the_list_writes_it(text: str) -> None:
    assert read_typed(Typed(ethnicity=text), THERE, PLACE).sensitive == {"ethnicity": "Tày"}


def test_another_category_brings_its_usual_standing_unless_the_standing_was_chosen() -> None:
    assert read_typed(Typed(category="GUEST"), THERE, PLACE).person.standing == "GUEST"
    chosen = read_typed(Typed(category="GUEST", standing="OFFICIAL"), THERE, PLACE).person
    assert chosen.standing == "OFFICIAL"


@pytest.mark.parametrize("typed", ["hoàng văn thay", "HOÀNG VĂN THAY", "Hoàng Văn Thay"])
def test_a_name_in_small_letters_or_all_in_capitals_gets_its_usual_ones(typed: str) -> None:
    assert read_typed(Typed(full_name=typed), THERE, PLACE).person.full_name == "Hoàng Văn Thay"


def test_there_are_54_ethnic_groups_and_those_of_the_province_are_among_them() -> None:
    names = reference.ethnic_names()
    assert len(names) == len(set(names)) == 54
    assert {name for code, name in reference.ethnic_groups().items() if code != "OTHER"} <= set(names)
