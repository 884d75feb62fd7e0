"""The programme as a machine: whatever is pressed and rewritten, one item runs at the most and no time runs backwards."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from services.honors.domain.ids import CongressId, ItemNumber
from services.honors.domain.programme.acts import Act, Wanted, act
from services.honors.domain.programme.forecast import forecast, is_the_day, running_until
from services.honors.domain.programme.planning import PlannedItem, planned
from services.honors.domain.programme.programme import Item, ItemKind, ItemState, Programme

OPENING = datetime(2026, 9, 9, 0, 30, tzinfo=UTC)  # 07:30 in Vietnam
MINUTE = timedelta(minutes=1)


def programme(*minutes: int, **changes: Any) -> Programme:
    items = (Item(ItemNumber(at), ItemKind.CEREMONY, f"Mục {at}", each) for at, each in enumerate(minutes, 1))
    return Programme(CongressId(UUID(int=1)), 1, tuple(items), **changes)


def done(before: Programme, at: int, wanted: Act, number: int | None = None, minutes: int = 0) -> Programme:
    """Do it `at` minutes after the opening."""
    after = act(before, Wanted(wanted, number, minutes), OPENING + at * MINUTE)
    assert isinstance(after, Programme), after
    return after


def starts(of: Programme, at: int) -> list[float | None]:
    """Minutes after the opening at which each item begins or will begin, as it looks at `at`."""
    spans = forecast(of, OPENING, OPENING + at * MINUTE)
    return [(span.start - OPENING) / MINUTE if span.start else None for span in spans]


def test_what_is_late_is_carried_on_and_what_is_early_too() -> None:
    held = done(programme(10, 20, 30), 5, Act.ADVANCE)  # five minutes late
    assert starts(held, 5) == [5, 15, 35]
    assert starts(held, 18) == [5, 18, 38]  # its minutes are over, and it still runs
    assert starts(done(held, 8, Act.ADVANCE), 8) == [5, 8, 28]


def test_nothing_begins_before_its_own_time_of_the_day() -> None:
    plan = programme(10, 20)
    late = Programme(
        plan.congress_id, 1, (plan.items[0], Item(ItemNumber(2), ItemKind.FILM, "Phim", 5, at_minute=8 * 60))
    )
    assert starts(late, 0) == [0, 30]
    assert starts(done(late, 40, Act.ADVANCE), 40) == [40, 50]


def test_a_pause_takes_nothing_from_the_minutes_of_whoever_speaks() -> None:
    held = done(done(programme(10, 20), 0, Act.ADVANCE), 4, Act.HOLD)
    assert running_until(held, OPENING + 9 * MINUTE) == OPENING + 15 * MINUTE
    on = done(held, 9, Act.GO_ON)
    assert running_until(on, OPENING + 12 * MINUTE) == OPENING + 15 * MINUTE
    assert starts(on, 12) == [0, 15]


def test_what_is_skipped_takes_no_time_and_can_be_taken_up() -> None:
    skipped = done(programme(10, 20, 30), 0, Act.SKIP, 2)
    assert starts(skipped, 0) == [0, None, 10]
    assert starts(done(skipped, 0, Act.TAKE_UP, 2), 0) == [0, 10, 30]


def test_an_item_that_was_held_cannot_be_written_away_and_a_new_one_gets_a_number_of_its_own() -> None:
    held = done(programme(10, 20), 0, Act.ADVANCE)
    line = PlannedItem(None, ItemKind.SPEECH, "Tham luận", 7, None, "Bà Giả Lập", "", "")
    refused = planned(held, [line])
    assert isinstance(refused, str)
    assert "Không xóa được" in refused
    kept = PlannedItem(1, ItemKind.CEREMONY, "Mục đổi tên", 12, None, "", "", "")
    after = planned(held, [line, kept])
    assert isinstance(after, Programme)
    assert [(each.number, each.title, each.state) for each in after.items] == [
        (3, "Tham luận", ItemState.PLANNED),
        (1, "Mục đổi tên", ItemState.RUNNING),
    ]


def test_what_was_held_is_not_begun_again_and_keeps_its_times() -> None:
    held = done(done(programme(10, 20), 0, Act.ADVANCE), 8, Act.ADVANCE)
    refused = act(held, Wanted(Act.START, 1), OPENING + 9 * MINUTE)
    assert isinstance(refused, str)


def test_minutes_given_on_the_day_make_the_end_late_and_leave_the_plan() -> None:
    longer = done(done(programme(10, 20), 0, Act.ADVANCE), 1, Act.LENGTHEN, minutes=10)
    first, second = forecast(longer, OPENING, OPENING + MINUTE)
    assert (first.planned_end, second.planned_start) == (OPENING + 10 * MINUTE, OPENING + 10 * MINUTE)
    assert (first.end, second.start) == (OPENING + 20 * MINUTE, OPENING + 20 * MINUTE)


def test_a_rehearsal_on_the_eve_is_neither_late_nor_early() -> None:
    assert is_the_day(OPENING, OPENING + 600 * MINUTE)
    assert not is_the_day(OPENING, OPENING - 16 * 60 * MINUTE)


class AnyMorning(RuleBasedStateMachine):
    """Presses and rewritings in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.now = OPENING - 10 * MINUTE
        self.programme = programme(5, 10, 15, 20)

    @rule(
        wanted=st.sampled_from([each for each in Act if each is not Act.RESTART]),
        number=st.none() | st.integers(1, 6),
        minutes=st.integers(-30, 30),
        passes=st.integers(0, 40),
    )
    def press(self, wanted: Act, number: int | None, minutes: int, passes: int) -> None:
        self.now += passes * MINUTE
        after = act(self.programme, Wanted(wanted, number, minutes), self.now)
        if isinstance(after, str):
            assert after.endswith((".", "!")), "a refusal is a sentence"
            return
        self.programme = after

    @rule(order=st.permutations([1, 2, 3, 4, 5]), leave_out=st.sets(st.integers(1, 5)))
    def rewrite(self, order: list[int], leave_out: set[int]) -> None:
        known = {each.number: each for each in self.programme.items}
        lines = [
            PlannedItem(
                one.number, one.kind, one.title, one.minutes, one.at_minute, one.speaker, one.alternate, one.notes
            )
            for one in (known[ItemNumber(n)] for n in order if n in known and n not in leave_out)
        ]
        after = planned(self.programme, lines)
        if isinstance(after, Programme):
            self.programme = after
        else:
            assert any(
                known[ItemNumber(n)].state in (ItemState.RUNNING, ItemState.DONE) for n in leave_out if n in known
            )

    @invariant()
    def at_most_one_runs(self) -> None:
        running = [each for each in self.programme.items if each.state is ItemState.RUNNING]
        assert len(running) <= 1
        assert running or self.programme.held_at is None, "nothing waits where nothing runs"

    @invariant()
    def times_run_forwards(self) -> None:
        spans = forecast(self.programme, OPENING, self.now)
        for item, span in zip(self.programme.items, spans, strict=True):
            if item.state in (ItemState.RUNNING, ItemState.DONE):
                assert span.start == item.started_at
            if span.start and span.end:
                assert span.start <= span.end
        coming = [
            span
            for item, span in zip(self.programme.items, spans, strict=True)
            if item.state is ItemState.PLANNED and span.start
        ]
        assert all(one.end <= two.start for one, two in pairwise(coming) if one.end and two.start)
        assert all(span.start >= self.now or span.start >= OPENING for span in coming if span.start)


TestAnyMorning = AnyMorning.TestCase
