"""Small groups are told by no figure, difference, target or what-if."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from services.registration.domain.composition.composition import Composition, composition_of
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.groups import SMALLEST, Group, without_small_ones
from services.registration.domain.composition.shares import Share
from services.registration.domain.composition.thought import SEALED, sealed_differs, thought_of
from tests.support.registration.composition_day import DAY, GROUP_TARGETS
from tests.support.registration.counted_people import many, one


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


def test_who_is_not_known_is_no_small_group_and_goes_with_one_untold() -> None:
    def told(*people: Facts) -> list[tuple[str, int, int]]:
        (religion,) = (table for table in composition_of(people, DAY).tables if table.key == "religion")
        return [(one.label, one.share.count, one.share.unknown) for one in religion.groups]

    groups = ((20, "none"), (4, None), (3, "Công giáo"))
    none, unknown, few = ([*many(number, religion=religion)] for number, religion in groups)
    assert told(*unknown) == [("Chưa có thông tin", 4, 4)]
    assert told(*none, *unknown) == [("Không theo tôn giáo", 20, 4), ("Chưa có thông tin", 4, 4)]
    merged = ("Gộp 2 nhóm, trong đó có nhóm dưới 5 người", 7, 0)
    assert told(*none, *unknown, *few) == [("Không theo tôn giáo", 20, 0), merged]
    assert told(*few) == [("Nhóm dưới 5 người", 3, 0)]


@given(st.lists(st.integers(0, 40), min_size=1, max_size=12))
def test_no_small_group_is_ever_told_and_nobody_gets_lost(sizes: list[int]) -> None:
    base = sum(sizes)
    shown = without_small_ones([Group(str(at), str(at), Share(size, base)) for at, size in enumerate(sizes)])
    assert sum(group.share.count for group in shown) == base
    if base >= SMALLEST:
        assert not any(0 < group.share.count < SMALLEST for group in shown)


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


@given(PEOPLE)
def test_a_target_brings_out_no_ethnic_group_that_the_table_does_not_show(people: list[Facts]) -> None:
    found = composition_of(people, DAY, GROUP_TARGETS)
    (ethnicity,) = (table for table in found.tables if table.key == "ethnicity")
    shown = {group.code: group.share.count for group in ethnicity.groups}
    for line in found.lines:
        if line.key.startswith("ethnicity:") and line.share is not None:
            assert shown.get(line.key.removeprefix("ethnicity:"), 0) == line.share.count
