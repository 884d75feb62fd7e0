"""The composition of a list of people: exact figures with their base, nobody guessed."""

from decimal import Decimal

import pytest

from services.registration.domain.composition.ages import age_on, oldest, younger_than, youngest
from services.registration.domain.composition.composition import composition_of
from services.registration.domain.composition.measures import measure_of, measured
from services.registration.domain.composition.shares import Share, counted
from services.registration.domain.composition.targets import Bound, Target, state_of, with_ratio
from services.registration.domain.congress import reference
from services.registration.domain.people.delegate import Birth
from tests.support.registration.composition_day import DAY, GROUP_TARGETS
from tests.support.registration.counted_people import many, one


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
        assert state.sentence == "Thiếu 121 người: ít nhất 70% là 271 người, có 150/386."


def test_a_target_of_ones_own_stands_instead_of_the_ratio_and_says_what_the_unknown_may_change() -> None:
    own = (Target("exemplars", Bound.AT_LEAST, 60),)
    assert with_ratio(70, own) == own
    women = state_of(Target("women", Bound.AT_LEAST, 30), Share(28, 100, 5))
    assert (women.limit, women.away, women.open) == (30, 2, True)
    most = state_of(Target("party_members", Bound.AT_MOST, 50), Share(50, 100, 1))
    assert (most.met, most.open) == (True, True)


def test_of_an_empty_list_no_target_is_told_as_met() -> None:
    for bound in Bound:
        nobody = state_of(Target("women", bound, 30), Share(0, 0))
        assert not nobody.met
        assert nobody.sentence.startswith("Danh sách chưa có ai")


def test_a_decimal_is_exact() -> None:
    assert Share(289, 468).percent(4) == Decimal("61.7521")


def test_single_groups_of_sector_component_and_ethnic_group_have_targets_of_their_own() -> None:
    people = [*many(20, sector="ECONOMY", ethnicity="Tày"), *many(10, economic_component="HOUSEHOLD", ethnicity="Dao")]
    lines = {line.key: line for line in composition_of(people, DAY, GROUP_TARGETS).lines}
    economy = lines["sector:ECONOMY"]
    assert (economy.label, economy.share, economy.sensitive) == ("Lĩnh vực: Kinh tế", Share(20, 30, 10), False)
    assert economy.target is not None
    assert economy.target.sentence == "Đạt: ít nhất 30% là 09 người, có 20/30."
    assert lines["economic_component:HOUSEHOLD"].share == Share(10, 30, 20)
    assert (lines["ethnicity:Tày"].share, lines["ethnicity:Tày"].sensitive) == (Share(20, 30), True)
    assert lines["ethnicity:Hoa"].share == Share(0, 30)


@pytest.mark.parametrize("key", ["tall", "sector:NOTHING", "sex:F", "ethnicity:Người", "religion:none", "sector:"])
def test_nothing_is_wanted_of_what_is_no_measure(key: str) -> None:
    assert measure_of(key) is None
