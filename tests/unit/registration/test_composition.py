"""The composition of a list of people: exact figures with their base, nobody guessed, small groups not shown."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.composition.ages import age_on, oldest, younger_than, youngest
from services.registration.domain.composition.composition import composition_of
from services.registration.domain.composition.groups import SMALLEST, Group, without_small_ones
from services.registration.domain.composition.measures import measured
from services.registration.domain.composition.shares import Share, counted
from services.registration.domain.composition.targets import Bound, Target, state_of, with_ratio
from services.registration.domain.congress import reference
from services.registration.domain.people.delegate import Birth
from tests.support.counted_people import many, one

DAY = date(2020, 9, 9)


@pytest.mark.parametrize(
    ("count", "base", "decimals", "printed"),
    [
        (179, 468, 1, "38,2 %"),
        (289, 468, 2, "61,75 %"),
        (289, 468, 1, "61,8 %"),
        (150, 386, 2, "38,86 %"),
        (236, 386, 2, "61,14 %"),
        (1, 8, 1, "12,5 %"),
        (1, 800, 1, "0,1 %"),
        (3, 3, 1, "100,0 %"),
        (1, 3, 0, "33 %"),
        (0, 0, 1, ""),
    ],
)
def test_a_share_is_printed_as_the_published_figures_are(count: int, base: int, decimals: int, printed: str) -> None:
    assert Share(count, base).words(decimals) == printed


def test_counts_have_two_digits_at_least_and_a_dot_at_the_thousands() -> None:
    assert [counted(number) for number in (0, 4, 31, 1156)] == ["00", "04", "31", "1.156"]


@pytest.mark.parametrize(
    ("birth", "least", "most"),
    [
        (Birth(1980, 9, 9), 40, 40),
        (Birth(1980, 9, 10), 39, 39),
        (Birth(1980, 9), 39, 40),
        (Birth(1980, 8), 40, 40),
        (Birth(1980), 39, 40),
        (Birth(1940, 2, 29), 80, 80),
    ],
)
def test_an_age_is_as_exact_as_the_birth_is_known(birth: Birth, least: int, most: int) -> None:
    age = age_on(birth, DAY)
    assert (age.least, age.most) == (least, most)


def test_whose_birth_does_not_tell_is_neither_young_nor_old() -> None:
    assert [younger_than(40, Birth(year), DAY) for year in (1979, 1980, 1981)] == [False, None, True]
    assert younger_than(40, None, DAY) is None
    share = measured("under_40", [one(birth=Birth(1980)), one(birth=Birth(1985, 1, 2)), one()], DAY)
    assert (share.count, share.base, share.unknown) == (1, 3, 2)


def test_the_oldest_are_all_of_whom_nobody_is_surely_older() -> None:
    exact, later, bare = one(birth=Birth(1940, 5, 3)), one(birth=Birth(1940, 8, 1)), one(birth=Birth(1940))
    assert oldest([exact, later, bare, one()]) == [bare, exact]
    assert youngest([exact, later, bare]) == [bare, later]
    twins = [one(birth=Birth(2000, 1, 2)) for _ in range(2)]
    assert youngest([exact, *twins]) == twins
    assert oldest([one()]) == []


def test_no_group_is_the_usual_one() -> None:
    names = reference.ethnic_names()
    people = [one(ethnicity=name) for name in names] + [one()]
    share = measured("ethnic_minority", people, DAY)
    assert (share.count, share.base, share.unknown) == (53, 55, 1)
    alone = [*many(100, ethnicity="Tày"), *many(12)]
    assert measured("ethnic_minority", alone, DAY) == Share(100, 112, 12)
    tables = {table.key: table for table in composition_of(alone, DAY).tables}
    assert [(group.label, group.share.count) for group in tables["ethnicity"].groups] == [
        ("Tày", 100),
        ("Chưa có thông tin", 12),
    ]


def test_the_plan_of_2020_is_told_with_its_figures_and_sets_no_ratio() -> None:
    people = [*many(150), *many(236, category="GUEST", standing="GUEST")]
    found = composition_of(people, DAY, with_ratio(None, ()))
    line = next(line for line in found.lines if line.key == "exemplars")
    assert (line.share, line.target) == (Share(150, 386), None)


@pytest.mark.parametrize(("total", "guests", "away"), [(200, 60, 0), (300, 90, 0), (300, 91, 1), (386, 236, 121)])
def test_seventy_to_thirty_is_given_and_says_how_many_people_it_is_away(total: int, guests: int, away: int) -> None:
    people = [*many(total - guests), *many(guests, category="GUEST", standing="GUEST")]
    found = composition_of(people, DAY, with_ratio(70, ()))
    state = found.lines[0].target
    assert state is not None
    assert (state.target.given, state.away, state.met) == (True, away, not away)
    if away == 121:
        assert state.sentence == "Thiếu 121 người: ít nhất 70 % là 271 người, có 150/386."


def test_a_target_of_ones_own_stands_instead_of_the_ratio_and_says_what_the_unknown_may_change() -> None:
    own = (Target("exemplars", Bound.AT_LEAST, 60),)
    assert with_ratio(70, own) == own
    women = state_of(Target("women", Bound.AT_LEAST, 30), Share(28, 100, 5))
    assert (women.limit, women.away, women.open) == (30, 2, True)
    most = state_of(Target("party_members", Bound.AT_MOST, 50), Share(50, 100, 1))
    assert (most.met, most.open) == (True, True)


def test_what_is_sealed_is_not_told_of_fewer_than_five() -> None:
    people = [*many(60, religion="none"), *many(3, religion="Công giáo"), *many(2, religion="Tin lành")]
    found = composition_of(people, DAY)
    assert next(line for line in found.lines if line.key == "religious").share == Share(5, 65)
    groups = next(table for table in found.tables if table.key == "religion").groups
    assert [(group.label, group.share.count) for group in groups] == [
        ("Không theo tôn giáo", 60),
        ("Gộp 2 nhóm, trong đó có nhóm dưới 5 người", 5),
    ]
    few = composition_of(people[:62], DAY)
    assert next(line for line in few.lines if line.key == "religious").share is None


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12))
def test_no_small_group_is_ever_told_and_nobody_gets_lost(sizes: list[int]) -> None:
    base = sum(sizes)
    shown = without_small_ones([Group(str(at), str(at), Share(size, base)) for at, size in enumerate(sizes)])
    assert sum(group.share.count for group in shown) == base
    if base >= SMALLEST:
        assert not any(0 < group.share.count < SMALLEST for group in shown)


def test_a_decimal_is_exact() -> None:
    assert Share(289, 468).percent(4) == Decimal("61.7521")
