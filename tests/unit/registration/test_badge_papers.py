"""Which papers are wanted, and what stands on a badge."""

from uuid import UUID

import pytest

from chassis.files.vietnamese import sort_key
from services.registration.domain.badges.paper import Layout, PrintState, Wanted, Which
from services.registration.domain.congress.reference import badge_colours, categories, outside_badges
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.namesakes import marks_of_namesakes
from services.registration.usecases.paper.face import grouped
from services.registration.usecases.paper.sheet import SOFT_BREAK, breakable
from tests.support.files.roster_book import taken_in

ANA = DelegateId(UUID(int=1))


@pytest.mark.parametrize(
    ("which", "states"),
    [
        (Which.ALL, "NOT_PRINTED CHANGED PRINTED"),
        (Which.NOT_PRINTED, "NOT_PRINTED"),
        (Which.CHANGED, "CHANGED"),
        (Which.DUE, "NOT_PRINTED CHANGED"),
        (Which.CHOSEN, ""),
    ],
)
def test_badges_are_wanted_by_the_state_of_their_paper(which: Which, states: str) -> None:
    wanted = Wanted(Layout.SMALL, which)
    assert [state for state in PrintState if wanted.holds(ANA, "BK-BB", state)] == states.split()


def test_one_units_badges_are_wanted_and_chosen_people_of_any() -> None:
    assert not Wanted(Layout.SMALL, Which.ALL, "BK-NS").holds(ANA, "BK-BB", PrintState.NOT_PRINTED)
    chosen = Wanted(Layout.A6, Which.CHOSEN, delegate_ids=frozenset({ANA}))
    assert chosen.holds(ANA, "BK-BB", PrintState.PRINTED)


def test_white_words_on_every_band_can_be_read() -> None:
    assert badge_colours().keys() == {*categories(), *(one.code for one in outside_badges())}
    for colour in badge_colours().values():
        assert 1.05 / (luminance(colour) + 0.05) >= 4.5


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_only_a_word_that_nobody_has_as_a_name_may_go_on_in_the_next_line() -> None:
    assert breakable("Nguyễn Thị Giả Lập") == "Nguyễn Thị Giả Lập"
    broken = breakable("x" * 40)
    assert (broken.replace(SOFT_BREAK, ""), broken.count(SOFT_BREAK)) == ("x" * 40, 4)
    marks = breakable("a\u0323\u0302" * 20)
    assert all(not part.startswith(("\u0323", "\u0302")) for part in marks.split(SOFT_BREAK))


def test_a_short_code_is_read_in_groups_of_four() -> None:
    assert grouped("123456789012") == "1234 5678 9012"


def test_namesakes_wear_their_year_or_their_code_where_a_year_tells_nobody_apart_and_others_wear_neither() -> None:
    of = {"unit_name": "Sở Y tế", "category": "EXEMPLAR_INDIVIDUAL"}
    years = {"PHÙNG GIẢ LẬP": "1991", "Phùng Giả Lập": "02/03/1960", "Vi Thử An": "1990", "Vi Thử Bình": ""}
    rows = [{**of, "full_name": name, "birth": birth} for name, birth in years.items()]
    alike = [{**of, "full_name": "Vi Thử An", "birth": "05/1990", "unit_name": "Huyện Ba Bể"}]
    people = [one.delegate for one in (*taken_in(rows), *taken_in(alike))]
    marks = marks_of_namesakes(people, sort_key)
    assert [marks.get(one.delegate_id) for one in people] == [
        *("Sinh năm 1991", "Sinh năm 1960"),
        f"Mã {people[2].delegate_code}",
        None,
        f"Mã {people[4].delegate_code}",
    ]
