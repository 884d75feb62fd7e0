"""Where a roll does not say the kind, each name tells its own; only what its words leave open is asked."""

import pytest

from tests.support.files.roll_book import check, person


def of(name: str, **changes: str) -> dict[str, str]:
    return {**person(name), "kind": "", **changes}


def test_a_cooperative_among_people_is_a_collective_and_they_are_individuals_without_a_question() -> None:
    rows = [
        of("Vi Thử Anh", position="Bí thư Đảng ủy"),
        of("Ông Phạm Thử Giang"),
        of("Hợp tác xã Chè Thử"),
        of("Tập thể Trạm Y tế xã Thử Hòa"),
        of("HTX Thử Xanh"),
        of("Công ty TNHH Thử Việt"),
    ]
    found = check(rows)
    assert [str(one.candidate.kind) for one in found.entries] == ["INDIVIDUAL"] * 2 + ["COLLECTIVE"] * 4
    assert [one for one in found.questions if one.kind == "kind"] == []


@pytest.mark.parametrize("name", ["VINATHU", "Ánh Dương Thử 2", "Chè sạch Thử Lâm"])
def test_a_name_that_may_be_anybody_s_is_asked_about_alone(name: str) -> None:
    found = check([of("Nguyễn Thử Nam"), of(name)])
    (asked,) = [one for one in found.questions if one.kind == "kind"]
    assert asked.people == (name,)
    assert [str(one.candidate.kind) for one in found.entries] == ["INDIVIDUAL", "None"]
