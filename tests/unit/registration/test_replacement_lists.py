"""A list of who goes and who comes instead: the new one comes in, the other one is asked about by name, never kept unseen."""

import pytest

from services.registration.domain.roster.check import RosterCheck
from tests.support.files.roster_book import SOMEBODY, check, taken_in

THERE = taken_in(
    [{**SOMEBODY, "full_name": name} for name in ("Hà Đình Thử", "Vi Thị Thử", "Lò Văn Thử", "Ma Văn Thử")]
)


def asked(found: RosterCheck) -> list[str]:
    return [one.known.delegate.person.full_name for one in found.gone if not one.elsewhere]


def test_who_is_to_be_replaced_is_asked_about_apart_from_all_others() -> None:
    found = check(
        [{**SOMEBODY, "full_name": "Sằm Công Mới", "replaces": "Hà Đình Thử", "remark": "Xin rút"}], people=THERE
    )
    (new,) = found.people
    assert (new.kind, new.candidate.full_name) == ("new", "Sằm Công Mới")
    assert asked(found) == ["Hà Đình Thử"]
    assert "Hà Đình Thử" in " ".join(new.notes)
    code = next(one for one in found.gone if not one.elsewhere).known.delegate.delegate_code
    ticked = check(
        [{**SOMEBODY, "full_name": "Sằm Công Mới", "replaces": "Hà Đình Thử"}],
        {f"gone:{code}": "withdraw"},
        people=THERE,
    )
    assert [one.delegate.person.full_name for one in ticked.withdrawn] == ["Hà Đình Thử"]


@pytest.mark.parametrize(
    "name",
    [
        "Sằm Công Mới (thay đ/c Hà Đình Thử)",
        "Sằm Công Mới (thay cho ông Hà Đình Thử)",
        "Sằm Công Mới - thay Hà Đình Thử",
    ],
)
def test_the_words_beside_a_name_say_it_too_and_are_no_position(name: str) -> None:
    found = check([{**SOMEBODY, "full_name": name}], people=THERE)
    (new,) = found.people
    assert (new.candidate.full_name, new.candidate.position) == ("Sằm Công Mới", "")
    assert asked(found) == ["Hà Đình Thử"]
