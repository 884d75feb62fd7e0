"""Households, couples and lineages in a column of persons are no persons, and no word of their name is cut off."""

from collections.abc import Mapping

import pytest

from services.honors.domain.roll.entry import RecipientKind
from services.honors.domain.roll_file.check import RollCheck
from tests.support.files.roll_book import check, person

HOUSEHOLD, COLLECTIVE, INDIVIDUAL = "HOUSEHOLD", "COLLECTIVE", "INDIVIDUAL"


def named(name: str, answers: Mapping[str, str] | None = None) -> RollCheck:
    row = person("", unit_name="Huyện Mẫu Ất")
    del row["kind"], row["name"]
    return check([{**row, "name_individual": name}], answers)


@pytest.mark.parametrize(
    "name",
    [
        "Hộ gia đình ông Lý Văn Thử, vợ là bà Bàn Thị Thử",
        "Gia đình bà Vi Thị Thử",
        "Hộ ông Lý Văn Thử",
        "Hộ bà Lý Thị Thử (dân tộc Dao)",
        "Vợ chồng ông Dương Văn Thử",
        "Ông bà Dương Văn Thử",
        "HỘ GIA ĐÌNH ÔNG LÝ VĂN THỬ",
        "Đôi vợ chồng Lò Văn Thử - Vi Thị Thử",
        "Hộ Lý Văn Thử",
    ],
)
def test_a_household_is_proposed_and_keeps_its_whole_name(name: str) -> None:
    found = named(name)
    (one,) = found.entries
    assert (one.candidate.kind, one.candidate.words.name, one.candidate.words.position) == (
        RecipientKind.HOUSEHOLD,
        name,
        "",
    )
    (asked,) = [each for each in found.questions if each.kind == "kind"]
    assert asked.default == HOUSEHOLD
    alone = named(name, {asked.id: INDIVIDUAL})
    assert {each.candidate.kind for each in alone.entries} <= {RecipientKind.INDIVIDUAL}


@pytest.mark.parametrize("name", ["Dòng họ Ma thôn Nà Mô", "Họ Ma thôn Nà Mô", "Chi họ Lý xã Mẫu", "Gia tộc Nông"])
def test_a_lineage_is_asked_about(name: str) -> None:
    found = named(name)
    (asked,) = [each for each in found.questions if each.kind == "kind"]
    assert (asked.default, found.entries[0].kind) == (None, "asked")
    assert [one.choice for one in asked.proposals] == [COLLECTIVE, HOUSEHOLD, INDIVIDUAL]
    answered = named(name, {asked.id: COLLECTIVE}).entries[0]
    assert (answered.kind, answered.candidate.kind, answered.candidate.words.name) == (
        "new",
        RecipientKind.COLLECTIVE,
        name,
    )


@pytest.mark.parametrize(
    "name", ["Ông Lý Văn Thử và bà Bàn Thị Thử", "Ông Lý Văn Thử và vợ", "Lý Văn Thử cùng gia đình"]
)
def test_two_people_in_one_line_are_asked_about(name: str) -> None:
    found = named(name)
    (asked,) = [each for each in found.questions if each.kind == "kind"]
    assert (asked.default, found.entries[0].kind) == (None, "asked")
    answered = named(name, {asked.id: HOUSEHOLD}).entries[0]
    assert (answered.candidate.kind, answered.candidate.words.name) == (RecipientKind.HOUSEHOLD, name)


@pytest.mark.parametrize("name", ["Hồ Gia Định", "Hồ Gia Đình", "Hoàng Gia Đạt", "Hồ Ông Thử", "Tộc Văn Thử"])
def test_people_whose_names_only_look_so_stay_people(name: str) -> None:
    found = named(name)
    assert found.entries[0].candidate.kind is RecipientKind.INDIVIDUAL
    assert [each for each in found.questions if each.kind == "kind"] == []
