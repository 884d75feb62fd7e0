"""The program that holds a ceremony against its log sees each kind of wrong showing, and nothing in a right one."""

import pytest

from tests.support.honors.ceremony_proof import Fact, Film, Findings, Log, Reading, State, compare

END = 100.0
LOG = Log(
    [
        Fact("announced", 10, "a", "Tên A", 1),
        Fact("announced", 20, "b", "Tên B", 2),
        Fact("corrected", 25, "b", "Tên Đúng", 2),
        Fact("withdrawn", 40, "b", None, 2),
        Fact("announced", 60, "c", "Tên C", 3),
    ],
    [
        *((0, State("TITLE")), (10, State("HONOREE", "a")), (20, State("HONOREE", "b")), (40, State("TITLE"))),
        *((60, State("HONOREE", "c")), (90, State("TITLE"))),
    ],
)
RIGHT = [
    *((0, None, "", False), (10.1, "a", "Tên A", False), (20.1, "b", "Tên  B", False), (25.1, "b", "Tên Đúng", False)),
    *((40.5, None, "", False), (60.1, "c", "Tên C", False), (90.1, None, "", False)),
]
Shown = tuple[float, str | None, str, bool]


def film(*pictures: Shown) -> Film:
    made = Film("wall")
    for at, entry_id, name, marked in pictures:
        made.see(at, State("HONOREE", entry_id) if entry_id else State("TITLE"), name, marked=marked)
    return made


def wrong(*pictures: Shown) -> set[str]:
    """Which kinds of wrong the program sees in what a screen showed."""
    found = compare(LOG, [film(*pictures)], [], END)
    return {kind for kind, sentences in vars(found).items() if sentences}


def test_a_right_ceremony_has_no_findings_also_when_a_screen_missed_names_or_said_that_it_is_old() -> None:
    assert wrong(*RIGHT) == set()
    assert wrong(*RIGHT[:2], *RIGHT[5:]) == {"old"}, "the missed name should have been marked"
    assert wrong(*RIGHT[:2], (27, "a", "Tên A", True), *RIGHT[5:]) == set()


@pytest.mark.parametrize(
    ("pictures", "kind"),
    [
        (((0, None, "", False), (9, "a", "Tên A", False), *RIGHT[2:]), "untaken"),
        (((0, None, "", False), (10.1, "z", "Ai Đó", False), *RIGHT[2:]), "untaken"),
        ((*RIGHT[:3], (25.1, "b", "Tên Sai", False), *RIGHT[4:]), "other_words"),
        ((*RIGHT[:2], (20.1, "b", "Tên Đúng", False), *RIGHT[4:]), "other_words"),
        ((*RIGHT[:3], (30, "a", "Tên A", False), (31, "b", "Tên Đúng", False), *RIGHT[4:]), "twice"),
        ((*RIGHT[:4], (48, None, "", False), *RIGHT[5:]), "withdrawn"),
        ((*RIGHT[:5], (61, "b", "Tên Đúng", False), (62, "c", "Tên C", False), *RIGHT[6:]), "withdrawn"),
        ((*RIGHT[:2], (35, "b", "Tên Đúng", False), *RIGHT[4:]), "old"),
    ],
)
def test_each_kind_of_wrong_showing_is_found(pictures: tuple[Shown, ...], kind: str) -> None:
    assert kind in wrong(*pictures)


def reading(asked: float, **names: str) -> Reading:
    return Reading("page", asked, asked + 0.1, names)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (reading(15, a="Ông Tên A"), None),
        (reading(15, a="Ông Tên A", b="Tên B"), "untaken"),
        (reading(30, a="Tên A", b="Tên Khác"), "other_words"),
        (reading(48, a="Tên A", b="Tên Đúng"), "withdrawn"),
        (reading(45, b="Tên B"), "old"),
        (reading(95, a="Tên A"), "old"),
        (reading(95, a="Tên A", c="Tên C"), None),
    ],
)
def test_what_readers_were_given_is_held_against_the_log_too(answer: Reading, kind: str | None) -> None:
    found = compare(LOG, [], [answer], END)
    assert [one for one, sentences in vars(found).items() if sentences and one == kind] == ([kind] if kind else [])
    if kind is None:
        assert found == Findings()


IN_A_ROW = Log(LOG.facts, [(0, State("TITLE")), (10, State("HONOREE", "a")), (20, State("HONOREE", "b"))])


@pytest.mark.parametrize(
    ("row", "marker", "kinds"),
    [
        ((("a", "Ông Tên A"), ("b", "Tên Đúng")), "b", set()),
        ((("a", "Ông Tên A"),), "b", {"untaken"}),
        ((("a", "Ông Tên A"), ("b", "Tên B"), ("c", "Tên C")), "b", {"untaken", "withdrawn"}),
        ((("a", "Ông Tên Khác"), ("b", "Tên Đúng")), "b", {"other_words"}),
    ],
)
def test_each_name_of_a_row_is_held_against_the_log(
    row: tuple[tuple[str, str], ...], marker: str, kinds: set[str]
) -> None:
    made = Film("wall")
    made.see(10.1, State("HONOREE", "a"), "", row=(("a", "Ông Tên A"),))
    made.see(26, State("HONOREE", marker), "", row=row)
    found = compare(IN_A_ROW, [made], [], 39)
    assert {kind for kind, sentences in vars(found).items() if sentences} == kinds


def test_a_withdrawn_name_that_stays_in_a_row_is_found() -> None:
    made = Film("wall")
    made.see(20.1, State("HONOREE", "b"), "", row=(("a", "Tên A"), ("b", "Tên B")))
    assert compare(IN_A_ROW, [made], [], 60).withdrawn


def test_a_decision_on_the_wall_that_the_log_has_not_on_air_is_found() -> None:
    made = Film("wall")
    made.see(10.1, State("AGENDA_ITEM"), "")
    assert compare(IN_A_ROW, [made], [], 39).old
