"""Further attributes are read in offices' words, typed at the desk by the same rules, and told to nobody who must not know."""

import pytest

from services.registration.domain.people.attributes import attributes, by_name, codes_in, further, words_of
from services.registration.domain.people.delegate import Person, Sensitive
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.by_hand import Place, Typed, read_typed
from services.registration.domain.roster.values.further import read_attribute
from tests.support.files.roster_book import SOMEBODY, check

PLACE = Place("PROVINCE", 2026, frozenset({"SYT"}))
THERE = Person("Nông Thị Giả Lập", "SYT", "GUEST", "GUEST", needs="WHEELCHAIR")


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [
        *(("education", text, "POSTGRADUATE") for text in ("Thạc sĩ", "ThS. Luật", "Tiến sỹ", "BS CKI", "Sau đại học")),
        *(
            ("education", text, "UNIVERSITY")
            for text in ("Đại học", "ĐH Sư phạm", "Cử nhân", "Kỹ sư", "12/12, Đại học")
        ),
        *(
            ("education", text, "BELOW_UNIVERSITY")
            for text in ("Cao đẳng", "Trung cấp", "12/12", "7/10", "THPT", "Tiểu học")
        ),
        *(("is_manager", text, "YES") for text in ("x", "Có", "Lãnh đạo", "Cán bộ quản lý")),
        *(("is_manager", text, "NO") for text in ("Trực tiếp", "Không", "Lao động trực tiếp", "Nông dân")),
        ("sector", "Nông nghiệp", "ECONOMY"),
        ("sector", "Giáo dục", "CULTURE_SOCIETY_EDUCATION_HEALTH"),
        ("sector", "An ninh", "DEFENCE_SECURITY"),
        ("economic_component", "HTX", "COLLECTIVE_COOP"),
        ("economic_component", "Công ty TNHH", "PRIVATE"),
        ("economic_component", "Doanh nghiệp nhà nước", "STATE"),
        ("remote_area", "x", "YES"),
        ("remote_area", "Vùng ĐBKK", "YES"),
        ("remote_area", "Không", "NO"),
        ("needs", "xe lăn, có người đi cùng", "WHEELCHAIR,COMPANION"),
        ("needs", "Không", ""),
        ("email", "gia.lap@example.vn", "gia.lap@example.vn"),
        ("titles", "Nghệ nhân ưu tú", "Nghệ nhân ưu tú"),
    ],
)
def test_offices_words_are_understood(name: str, written: str, value: str) -> None:
    assert read_attribute(by_name()[name], written) == value


@pytest.mark.parametrize(
    ("name", "written"),
    [("education", "Giỏi"), ("sector", "A1"), ("economic_component", "?!"), ("needs", "Ăn chay"), ("email", "khong@")],
)
def test_what_is_not_understood_stays_empty_with_a_note_and_the_person_comes_in(name: str, written: str) -> None:
    (one,) = check([{**SOMEBODY, name: written}]).people
    assert (one.kind, dict(one.candidate.further)) == ("new", {})
    assert [note for note in one.notes if written in note and HEADINGS[name][0] in note]


def test_a_tick_under_direct_worker_says_as_much_as_the_word() -> None:
    (one,) = check([{**SOMEBODY, "is_direct_worker": "x"}]).people
    assert dict(one.candidate.further) == {"is_manager": "NO"}


def test_an_ethnic_group_is_one_of_the_list_by_any_of_its_names() -> None:
    for written, group in (("MÁN", "Dao"), ("H'Mông", "Mông"), ("cao lan", "Sán Chay"), ("Ê Đê", "Ê-đê")):
        (one,) = check([{**SOMEBODY, "ethnicity": written}]).people
        assert one.candidate.sensitive.ethnicity == group
        assert read_typed(Typed(ethnicity=written), THERE, PLACE).sensitive == {"ethnicity": group}
    (one,) = check([{**SOMEBODY, "ethnicity": "Người trái đất"}]).people
    assert one.candidate.sensitive.ethnicity is None
    assert [note for note in one.notes if "54 dân tộc" in note]


def test_the_desk_takes_codes_and_words_and_says_beside_the_field_what_does_not_fit() -> None:
    typed = Typed(education="Thạc sĩ", needs="INTERPRETER,WHEELCHAIR", email="gia.lap@example.vn", is_manager="NO")
    reading = read_typed(typed, THERE, PLACE)
    assert (reading.person.education, reading.person.needs) == ("POSTGRADUATE", "WHEELCHAIR,INTERPRETER")
    assert (reading.person.email, reading.person.is_manager, reading.faults) == ("gia.lap@example.vn", "NO", {})
    assert read_typed(Typed(needs=""), THERE, PLACE).person.needs == ""
    wrong = read_typed(Typed(email="abc", sector="A1", needs="GOLD"), THERE, PLACE)
    assert set(wrong.faults) == {"email", "sector", "needs"}


def test_the_table_has_each_field_of_a_person_once_and_a_column_for_each() -> None:
    names = [one.name for one in attributes()]
    assert len(names) == len(set(names))
    sealed = {one.name for one in attributes() if one.sensitive}
    assert sealed == set(Sensitive.__dataclass_fields__) - {"national_id"}
    assert set(names) - sealed == set(Person.__dataclass_fields__)
    assert {one.name for one in attributes()} <= HEADINGS.keys()


def test_every_choice_is_told_in_words_that_are_read_as_the_same_choice() -> None:
    for attribute in further():
        for one in attribute.choices:
            assert read_attribute(attribute, one.words) == one.code
            assert words_of(attribute, one.code) == one.words
    assert words_of(by_name()["needs"], "WHEELCHAIR,INTERPRETER") == "Xe lăn, Phiên dịch"
    assert codes_in("") == ()


def test_no_religion_is_told_in_words() -> None:
    assert [words_of(by_name()["religion"], one) for one in ("none", "Tin lành")] == ["Không", "Tin lành"]
