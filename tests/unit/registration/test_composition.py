"""The composition of a list of people: exact figures with their base, nobody guessed, small groups not shown."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.composition.ages import age_on, oldest, younger_than, youngest
from services.registration.domain.composition.composition import Composition, composition_of
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.groups import SMALLEST, Group, without_small_ones
from services.registration.domain.composition.measures import measure_of, measured
from services.registration.domain.composition.shares import Share, counted
from services.registration.domain.composition.targets import Bound, Target, state_of, with_ratio
from services.registration.domain.composition.thought import SEALED, sealed_differs, thought_of
from services.registration.domain.congress import reference
from services.registration.domain.people.delegate import Birth
from tests.support.registration.counted_people import many, one

DAY = date(2020, 9, 9)


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


SEALED_TABLES = frozenset({"ethnicity", "religion", "party_member", "political_theory"})
GROUPS = st.sampled_from(["Kinh", "Tày", "Dao", "Hoa", None])
PEOPLE = st.lists(
    st.builds(lambda group, party: one(ethnicity=group, party_member=party), GROUPS, st.sampled_from(["YES", "NO"])),
    min_size=1,
    max_size=40,
)


def sealed_figures(found: Composition) -> list[object]:
    """Give all that a composition tells of what is sealed."""
    lines = [(line.key, line.share, line.target) for line in found.lines if line.sensitive]
    tables = [(table.key, table.groups) for table in found.tables if table.key in SEALED_TABLES]
    return [*lines, *tables]


@given(PEOPLE)
def test_a_list_thought_of_tells_of_what_is_sealed_only_what_the_real_one_showed(people: list[Facts]) -> None:
    """Two lists that show the same figures and get the same people typed in go on showing the same figures."""
    other = {"Hoa": "Dao", "Dao": "Hoa"}
    others = [replace(each, ethnicity=other.get(each.ethnicity or "", each.ethnicity)) for each in people]
    now, same = composition_of(people, DAY), composition_of(others, DAY)
    coming = [*many(5, ethnicity="Hoa", party_member="YES"), *many(2, ethnicity="Kinh", religion="none")]
    then = thought_of(now, [*people, *coming], coming, DAY)
    if sealed_figures(now) == sealed_figures(same):
        assert sealed_figures(then) == sealed_figures(thought_of(same, [*others, *coming], coming, DAY))
    hidden = {line.key for line in now.lines if line.sensitive and line.share is None}
    assert all(line.share is None for line in then.lines if line.key in hidden)
    (ethnicity,) = (table for table in then.tables if table.key == "ethnicity")
    assert sum(group.share.count for group in ethnicity.groups) == len(people) + len(coming)


def test_typing_five_people_beside_a_small_group_does_not_bring_it_out() -> None:
    people = [*many(30, ethnicity="Tày"), *many(9, ethnicity="Dao"), *many(2, ethnicity="Hoa")]
    coming = [*many(5, ethnicity="Hoa")]
    then = thought_of(composition_of(people, DAY), [*people, *coming], coming, DAY)
    (ethnicity,) = (table for table in then.tables if table.key == "ethnicity")
    assert [(group.code, group.share.count) for group in ethnicity.groups] == [("Tày", 30), ("together", 16)]


@given(PEOPLE, st.data())
def test_whoever_is_thought_off_the_list_is_told_of_by_no_difference(people: list[Facts], data: st.DataObject) -> None:
    """Whoever leaves, and whatever is sealed of them, the list thought of says the same."""
    at = data.draw(st.integers(0, len(people) - 1))
    now, stay = composition_of(people, DAY), [each for place, each in enumerate(people) if place != at]
    assert all(not said[1] for said in sealed_figures(thought_of(now, stay, None, DAY)))  # type: ignore[index]


def test_a_person_of_whom_a_file_says_another_group_is_another_person_for_what_is_sealed() -> None:
    was = one(ethnicity="Tày", religion=None)
    for name in SEALED:
        assert sealed_differs(was, Facts(**{**vars(was), name: "Khác"}))
    assert not sealed_differs(was, Facts(**{**vars(was), "sex": "F", "religion": ""}))


def test_the_share_of_the_minorities_and_the_groups_beside_it_together_tell_of_no_small_group() -> None:
    people = [*many(95, ethnicity="Tày"), *many(6, ethnicity="Kinh"), *many(3, ethnicity="Hoa")]
    found = composition_of(people, DAY)
    (ethnicity,) = (table for table in found.tables if table.key == "ethnicity")
    assert [(group.code, group.share.count) for group in ethnicity.groups] == [("Tày", 95), ("together", 9)]
    assert next(line for line in found.lines if line.key == "ethnic_minority").share is None


def test_what_is_no_sensitive_datum_is_told_of_one_person_too() -> None:
    people = [*many(40, sector="HEALTH", education="UNIVERSITY"), one(sector="ARMY", remote_area="YES")]
    found = composition_of(people, DAY)
    (sector,) = (table for table in found.tables if table.key == "sector")
    assert {group.code: group.share.count for group in sector.groups}["ARMY"] == 1
    assert next(line for line in found.lines if line.key == "remote_area").share == Share(1, 41, 40)


GROUP_TARGETS = (
    Target("sector:ECONOMY", Bound.AT_LEAST, 30),
    Target("economic_component:HOUSEHOLD", Bound.AT_LEAST, 10),
    Target("ethnicity:Tày", Bound.AT_LEAST, 50),
    Target("ethnicity:Hoa", Bound.AT_LEAST, 1),
)


def test_single_groups_of_sector_component_and_ethnic_group_have_targets_of_their_own() -> None:
    people = [*many(20, sector="ECONOMY", ethnicity="Tày"), *many(10, economic_component="HOUSEHOLD", ethnicity="Dao")]
    lines = {line.key: line for line in composition_of(people, DAY, GROUP_TARGETS).lines}
    economy = lines["sector:ECONOMY"]
    assert (economy.label, economy.share, economy.sensitive) == ("Lĩnh vực: Kinh tế", Share(20, 30, 10), False)
    assert economy.target is not None
    assert economy.target.sentence == "Đạt: ít nhất 30 % là 09 người, có 20/30."
    assert lines["economic_component:HOUSEHOLD"].share == Share(10, 30, 20)
    assert (lines["ethnicity:Tày"].share, lines["ethnicity:Tày"].sensitive) == (Share(20, 30), True)
    assert lines["ethnicity:Hoa"].share == Share(0, 30)


@given(PEOPLE)
def test_a_target_brings_out_no_ethnic_group_that_the_table_does_not_show(people: list[Facts]) -> None:
    found = composition_of(people, DAY, GROUP_TARGETS)
    (ethnicity,) = (table for table in found.tables if table.key == "ethnicity")
    shown = {group.code: group.share.count for group in ethnicity.groups}
    for line in found.lines:
        if line.key.startswith("ethnicity:") and line.share is not None:
            assert shown.get(line.key.removeprefix("ethnicity:"), 0) == line.share.count


@pytest.mark.parametrize("key", ["tall", "sector:NOTHING", "sex:F", "ethnicity:Người", "religion:none", "sector:"])
def test_nothing_is_wanted_of_what_is_no_measure(key: str) -> None:
    assert measure_of(key) is None
