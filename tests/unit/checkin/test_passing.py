"""Who is inside does not depend on the order in which anything was heard."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.checkin.domain.ids import GateId, ScanId
from services.checkin.domain.presence.passing import Light, Passing, came_by, inside_at, reckon
from services.checkin.domain.scans.admission import Direction, Verdict
from services.checkin.domain.scans.report import Method

DOORS = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
GREEN, AMBER = Light.GREEN, Light.AMBER


def passed(number: int, minute: int, light: Light = GREEN, undone: int | None = None) -> Passing:
    return Passing(
        scan_id=ScanId(UUID(int=number)),
        at=DOORS + timedelta(minutes=minute),
        light=light,
        gate_id=GateId(UUID(int=99)),
        gate_name="Cửa A",
        method=Method.QR,
        undone_at=None if undone is None else DOORS + timedelta(minutes=undone),
    )


def went(number: int, minute: int, undone: int | None = None) -> Passing:
    return replace(passed(number, minute, undone=undone), direction=Direction.OUT)


def doubtful(*passings: Passing) -> set[int]:
    return {scan_id.int for scan_id in reckon(passings).doubtful}


def entered(*passings: Passing) -> int | None:
    found = reckon(passings).entered
    return found.scan_id.int if found else None


@st.composite
def days(draw: st.DrawFn) -> list[Passing]:
    passings = []
    for number in range(1, draw(st.integers(1, 7)) + 1):
        at = draw(st.integers(0, 9))
        undone = draw(st.none() | st.integers(at + 1, 12))
        passings.append(passed(number, at, draw(st.sampled_from(Light)), undone))
    return passings


@st.composite
def days_with_exits(draw: st.DrawFn) -> list[Passing]:
    ways = st.sampled_from(Direction)
    return [replace(each, direction=Direction.OUT) if draw(ways) is Direction.OUT else each for each in draw(days())]


@given(days_with_exits(), st.randoms(use_true_random=False))
def test_who_is_inside_is_told_alike_in_any_order_and_however_often_it_is_heard(
    day: list[Passing], chance: random.Random
) -> None:
    other = list(day)
    chance.shuffle(other)
    assert reckon(day) == reckon(other)
    for minute in range(13):
        moment = DOORS + timedelta(minutes=minute)
        assert inside_at(day, moment) == inside_at(other, moment)
        assert came_by(day, moment) == came_by(other, moment)
        assert not inside_at(day, moment) or came_by(day, moment)


@given(days_with_exits())
def test_the_last_that_stands_says_who_is_inside_and_leaving_takes_no_presence_away(day: list[Passing]) -> None:
    reckoning = reckon(day)
    end = DOORS + timedelta(minutes=99)
    assert inside_at(day, end) == (reckoning.entered is not None and reckoning.left is None)
    came = [each for each in day if each.direction is Direction.IN]
    if any(each.undone_at is None and each.light is GREEN for each in came):
        assert reckoning.entered is not None
    if not came:
        assert reckoning.entered is None
    assert reckoning.left is None or reckoning.left.undone_at is None


@given(days_with_exits())
def test_flags_of_days_with_exits_lead_to_the_doubtful_scans_and_then_rest(day: list[Passing]) -> None:
    flags = reckon(day).flags
    flagged = [replace(each, conflict=flags.get(each.scan_id, each.conflict)) for each in day]
    assert not reckon(flagged).flags
    assert {each.scan_id for each in flagged if each.conflict} == reckon(day).doubtful


@pytest.mark.parametrize(
    ("day", "came_by_scan", "out_by_scan", "contradictions"),
    [
        ([passed(1, 0), went(2, 5)], 1, 2, set()),
        ([passed(1, 0), went(2, 5), passed(3, 9)], 1, None, set()),
        ([passed(1, 0), went(2, 5), passed(3, 9, AMBER)], 1, None, set()),
        ([passed(1, 0), went(2, 5), went(3, 9)], 1, 2, set()),
        ([went(1, 5)], None, None, {1}),
        ([went(1, 5), passed(2, 0)], 2, 1, set()),
        ([passed(1, 0), went(2, 5, undone=6)], 1, None, set()),
        ([passed(1, 0), went(2, 5), passed(3, 9, undone=10)], 1, 2, set()),
        ([passed(1, 0), passed(2, 5), went(3, 9)], 1, 3, {2}),
    ],
    ids=[
        "out",
        "out and in again",
        "out, and in again at a gate that had not heard of the exit",
        "a second exit changes nothing",
        "an exit of somebody who never came is looked at",
        "until the entry is heard of",
        "an exit that was taken back",
        "a re-entry that was taken back",
        "two entries contradict as ever",
    ],
)
def test_going_out_in_examples(
    day: list[Passing], came_by_scan: int | None, out_by_scan: int | None, contradictions: set[int]
) -> None:
    reckoning = reckon(day)
    assert entered(*day) == came_by_scan
    assert (reckoning.left.scan_id.int if reckoning.left else None) == out_by_scan
    assert doubtful(*day) == contradictions


@given(days(), st.randoms(use_true_random=False))
def test_any_order_of_the_same_passings_gives_the_same(day: list[Passing], chance: random.Random) -> None:
    other = list(day)
    chance.shuffle(other)
    assert reckon(day) == reckon(other)


@given(days())
def test_nobody_is_lost_and_every_contradiction_is_a_conflict(day: list[Passing]) -> None:
    standing = [each for each in day if each.undone_at is None]
    green = [each for each in standing if each.light is GREEN]
    reckoning = reckon(day)
    if green:
        assert reckoning.entered is not None
    assert len(reckoning.doubtful) >= len(green) - 1
    assert {each.scan_id for each in standing} >= reckoning.doubtful
    if reckoning.entered and reckoning.entered.light is AMBER:
        assert reckoning.entered.scan_id in reckoning.doubtful
    for each in standing:
        if each.light is AMBER and not inside_at([p for p in day if p != each], each.at):
            assert reckoning.entered is not None
            assert each.scan_id in reckoning.doubtful or each == reckoning.entered


@given(days())
def test_flags_lead_to_the_doubtful_scans_and_then_rest(day: list[Passing]) -> None:
    flags = reckon(day).flags
    flagged = [replace(each, conflict=flags.get(each.scan_id, each.conflict)) for each in day]
    assert not reckon(flagged).flags
    assert {each.scan_id for each in flagged if each.conflict} == reckon(day).doubtful


@pytest.mark.parametrize(
    ("day", "inside_by", "contradictions"),
    [
        ([passed(1, 0)], 1, set()),
        ([passed(1, 0), passed(2, 5)], 1, {2}),
        ([passed(1, 0, undone=7), passed(2, 5)], 2, set()),
        ([passed(1, 0, undone=3), passed(2, 5)], 2, set()),
        ([passed(1, 0), passed(2, 5, undone=6)], 1, set()),
        ([passed(1, 0, undone=7), passed(2, 5, undone=8)], None, set()),
        ([passed(1, 0), passed(2, 5, AMBER)], 1, set()),
        ([passed(1, 0, undone=7), passed(2, 5, AMBER)], None, set()),
        ([passed(1, 0, undone=3), passed(2, 5, AMBER)], 2, {2}),
        ([passed(1, 5, AMBER)], 1, {1}),
        ([passed(1, 5, AMBER), passed(2, 0)], 2, set()),
        ([passed(1, 5, AMBER), passed(2, 8, AMBER)], 1, {1}),
    ],
    ids=[
        "one admission",
        "two admissions are a contradiction",
        "an undo takes back its own admission only",
        "admitted again after an undo is no contradiction",
        "an undone double is a contradiction no more",
        "both undone",
        "amber for somebody inside changes nothing",
        "amber while inside goes with the admission",
        "amber after an undo is an admission that contradicts",
        "amber for somebody who never came",
        "amber heard of before its admission",
        "a second amber follows the first",
    ],
)
def test_the_rule_in_examples(day: list[Passing], inside_by: int | None, contradictions: set[int]) -> None:
    assert (entered(*day), doubtful(*day)) == (inside_by, contradictions)


def test_a_conflict_of_another_kind_is_left_alone() -> None:
    revoked = replace(passed(2, 5), conflict=Verdict.REVOKED)
    assert not reckon([passed(1, 0), revoked]).flags
