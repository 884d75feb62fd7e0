"""The name of a receiver who is no delegate: kept as other names are, with what is odd about it said. Everybody is made up."""

import pytest

from services.honors.domain.roll.receiving.receiver import NO_ADDRESS, NO_MARKS, NO_NAME, as_kept, doubts_of


@pytest.mark.parametrize(
    ("typed", "name", "capacity"),
    [
        ("bà vi thử lan", "Bà Vi Thử Lan", ""),
        ("BÀ VI THỬ LAN", "Bà Vi Thử Lan", ""),
        ("Bà Vi Thử Lan", "Bà Vi Thử Lan", ""),
        ("nguyen van thu", "Nguyen Van Thu", ""),
        ("Bà Vi Thử Lan, Trưởng thôn", "Bà Vi Thử Lan", "Trưởng thôn"),
        ("Thượng tá Vi Thử Nam", "Thượng tá Vi Thử Nam", ""),
    ],
)
def test_a_typed_name_is_kept_as_other_names_are_with_what_stands_behind_it_as_the_capacity(
    typed: str, name: str, capacity: str
) -> None:
    assert as_kept(typed, "") == (name, capacity)


def test_a_capacity_that_was_said_is_not_overwritten_by_what_stands_behind_the_name() -> None:
    assert as_kept("Bà Vi Thử Lan, Trưởng thôn", "con gái") == ("Bà Vi Thử Lan, Trưởng thôn", "con gái")
    assert as_kept("Bà Vi Thử Lan (giả lập)", "con gái") == ("Bà Vi Thử Lan (giả lập)", "con gái")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Bà Vi Thử Lan", []),
        ("Vi Thử Lan", [NO_ADDRESS]),
        ("Bà Nguyen Thi Thu", [NO_MARKS]),
        ("Nguyen Van Thu", [NO_ADDRESS, NO_MARKS]),
        ("Bà Lan", [NO_NAME, NO_MARKS]),
        ("Gia đình số 5", [NO_NAME]),
    ],
)
def test_what_is_odd_about_the_name_is_said(name: str, said: list[str]) -> None:
    assert doubts_of(name) == said
