"""A whole ceremony driven by hypothesis: whatever people press, no name is on air that was not armed, seen and taken."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus, Representative
from services.honors.domain.roll.entry_status import Step, status_after
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import Outcome, Take, decide_announcement, decide_arming
from services.honors.domain.stage.arming import changes, draw
from services.honors.domain.stage.calling_order import LatePlace, calling_order, following, passed_over, place_after
from services.honors.domain.stage.cards import picture_of
from services.honors.domain.stage.stage import TITLE, Armed, CardKind, Hold, Picture, Stage
from services.honors.domain.stage.stage_state import stage_state
from tests.support.honors.honors_rows import CONGRESS, entry, stage

START = datetime(2026, 11, 22, 1, tzinfo=UTC)
NAMES = 6
numbers = st.integers(0, NAMES - 1)
hands = st.sampled_from(["bàn 1", "bàn 2"])


def person(number: int) -> Entry:
    came = Representative(
        DelegateId(UUID(int=50 + number)), f"Giả Lập {number}", "Ông", active=True, present=number > 0
    )
    words = replace(entry().words, name=f"Giả Lập {number}")
    return entry(entry_id=EntryId(UUID(int=number + 1)), list_position=number + 1, words=words, representative=came)


class Ceremony(RuleBasedStateMachine):
    """Two operators, six honourees of whom the first comes late, and everything that may happen to either."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = stage()
        self.roll = [person(number) for number in range(NAMES)]
        self.now = START
        self.seen: Armed | None = None
        self.public: list[EntryId] = []

    def entry(self, entry_id: EntryId) -> Entry:
        return next(each for each in self.roll if each.entry_id == entry_id)

    def put(self, changed: Entry) -> None:
        self.roll = [changed if each.entry_id == changed.entry_id else each for each in self.roll]

    @rule(number=numbers, hand=hands, looked_at=st.booleans())
    def arm(self, number: int, hand: str, looked_at: bool) -> None:
        outcome, _ = decide_arming(self.stage, self.roll[number], hand)
        if outcome is Outcome.DONE:
            self.stage = acts.armed(self.held(hand), draw(CONGRESS, self.roll[number]))
        if looked_at:
            self.seen = self.stage.armed

    @rule()
    def look(self) -> None:
        self.seen = self.stage.armed

    @precondition(lambda self: self.seen)
    @rule(hand=hands, skip=st.booleans())
    def take(self, hand: str, skip: bool) -> None:
        assert self.seen
        found = self.entry(self.seen.entry_id)
        take = Take(found.entry_id, self.seen.digest, skip)
        outcome, _ = decide_announcement(self.stage, CONGRESS, [found], take, hand, self.now)
        if outcome is not Outcome.ANNOUNCED:
            return
        assert draw(CONGRESS, found).seen == self.seen.seen, "what goes on air is what the operator saw"
        assert self.stage.armed == self.seen
        assert self.stage.hold is None or self.stage.hold.hand == hand
        assert skip or self.stage.taken_at is None or self.now - self.stage.taken_at >= timedelta(seconds=4)
        assert found.entry_id not in self.public
        self.put(replace(found, status=EntryStatus.ANNOUNCED, sequence=self.stage.sequence + 1))
        coming = following(self.stage, self.roll, found.entry_id)
        after = draw(CONGRESS, coming[0]) if coming else None
        self.stage = acts.taken(self.held(hand), after, self.now, picture_of(self.seen, found, self.roll))
        self.public.append(found.entry_id)

    def held(self, hand: str) -> Stage:
        return acts.taken_over(self.stage, Hold(hand, hand, self.now))

    @rule(hand=hands)
    def take_over(self, hand: str) -> None:
        self.stage = self.held(hand)

    @rule(card=st.sampled_from([each for each in CardKind if each is not CardKind.HONOREE]))
    def show(self, card: CardKind) -> None:
        if card is CardKind.BLACK or not self.stage.locked:
            self.stage = acts.shown(self.stage, Picture(card))

    @precondition(lambda self: self.public and not self.stage.locked)
    @rule(number=numbers)
    def show_again(self, number: int) -> None:
        if self.roll[number].is_public:
            self.stage = acts.shown(self.stage, Picture(CardKind.HONOREE, entry_id=self.roll[number].entry_id))

    @precondition(lambda self: self.stage.locked)
    @rule(back=st.booleans())
    def release(self, back: bool) -> None:
        self.stage = acts.released(self.stage, back=back)

    @rule(number=numbers, step=st.sampled_from([Step.WITHDRAW, Step.HOLD, Step.RELEASE, Step.DEFER, Step.RETURN]))
    def step(self, number: int, step: Step) -> None:
        found = self.roll[number]
        status = status_after(found, step)
        if status is None:
            return
        self.put(replace(found, status=status, sequence=None if step is Step.RETURN else found.sequence))
        if step in (Step.HOLD, Step.DEFER):
            self.stage = acts.disarmed(self.stage, found.entry_id)
        if step in (Step.WITHDRAW, Step.RETURN):
            self.stage = acts.taken_off(self.stage, found.entry_id)
        if step is Step.RETURN:
            self.public.remove(found.entry_id)

    @rule(number=numbers)
    def mend(self, number: int) -> None:
        found = self.roll[number]
        self.put(replace(found, words=replace(found.words, name=found.words.name + "a")))

    @rule(number=numbers, present=st.booleans())
    def come_or_go(self, number: int, present: bool) -> None:
        before = self.stage.armed
        found = self.roll[number]
        assert found.representative
        self.put(replace(found, representative=replace(found.representative, present=present)))
        assert self.stage.armed == before

    @rule(number=numbers, place=st.sampled_from(LatePlace))
    def place_late(self, number: int, place: LatePlace) -> None:
        after = place_after(self.stage, self.roll, place)
        if after != self.roll[number].entry_id:
            self.stage = acts.placed(self.stage, self.roll[number].entry_id, after)

    @rule(seconds=st.sampled_from([1, 5]))
    def wait(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @invariant()
    def only_who_was_taken_and_still_stands_is_on_air_or_under_a_lock(self) -> None:
        picture: Picture | None = self.stage.picture
        while picture:
            if picture.entry_id:
                assert picture.entry_id in self.public
                assert self.entry(picture.entry_id).is_public
            picture = picture.covers

    @invariant()
    def a_lock_covers_something_and_only_a_lock_does(self) -> None:
        assert (self.stage.covered is not None) is self.stage.locked

    @invariant()
    def everybody_has_one_place_in_the_order_of_calling(self) -> None:
        called = [each.entry_id for each in calling_order(self.roll, self.stage.moved)]
        assert sorted(called) == sorted(each.entry_id for each in self.roll)

    @invariant()
    def what_the_page_shows_can_be_put_together(self) -> None:
        state = stage_state(CONGRESS, self.stage, self.roll, self.now)
        late, coming = {one.entry_id for one in state.late}, {one.entry_id for one in state.upcoming}
        assert late.isdisjoint(coming)


TestCeremony = Ceremony.TestCase
TestCeremony.settings = settings(
    deadline=None, max_examples=60, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow]
)


def test_who_comes_late_changes_neither_what_is_armed_nor_who_follows_and_stands_in_the_strip() -> None:
    roll = [person(number) for number in range(NAMES)]
    here = acts.armed(stage(), draw(CONGRESS, roll[2]))
    assert passed_over(here, roll) == [roll[1]]
    first = roll[0].representative
    assert first
    came = [replace(roll[0], representative=replace(first, present=True)), *roll[1:]]
    assert [each.list_position for each in passed_over(here, came)] == [1, 2]
    state = stage_state(CONGRESS, here, came, START)
    assert state.armed
    assert state.next == state.armed.entry
    assert state.next.order == 3
    placed = acts.placed(here, came[0].entry_id, place_after(here, came, LatePlace.AFTER_ARMED))
    assert [each.list_position for each in following(placed, came, came[2].entry_id)] == [1, 4, 5, 6]
    assert [each.list_position for each in following(placed, came, came[0].entry_id)] == [4, 5, 6]
    later = acts.placed(here, came[0].entry_id, place_after(here, came, LatePlace.LATER))
    assert [each.list_position for each in following(later, came, came[2].entry_id)] == [4, 5, 6, 1]


@pytest.mark.parametrize("lock", [CardKind.FLAG_SALUTE, CardKind.SILENCE, CardKind.BLACK])
def test_a_lock_goes_back_to_the_name_that_it_covers(lock: CardKind) -> None:
    name = Picture(CardKind.HONOREE, entry_id=EntryId(UUID(int=4)))
    locked = acts.shown(acts.shown(stage(), name), Picture(lock))
    assert acts.released(locked, back=True).picture == name
    assert acts.released(locked, back=False).picture == TITLE
    assert acts.released(acts.taken_off(locked, EntryId(UUID(int=4))), back=True).picture == TITLE


def test_black_over_the_flag_goes_back_to_the_flag_which_is_a_lock_still() -> None:
    dark = acts.shown(acts.shown(stage(), Picture(CardKind.FLAG_SALUTE)), Picture(CardKind.BLACK))
    back = acts.released(dark, back=True)
    assert (back.card, back.locked, back.covered) == (CardKind.FLAG_SALUTE, True, TITLE)


def test_a_flag_that_black_covered_still_goes_back_to_what_lay_under_it() -> None:
    name = Picture(CardKind.HONOREE, entry_id=EntryId(UUID(int=4)))
    flag = acts.shown(acts.shown(stage(), name), Picture(CardKind.FLAG_SALUTE))
    dark = acts.shown(acts.shown(flag, Picture(CardKind.BLACK)), Picture(CardKind.BLACK))
    assert acts.released(dark, back=True) == flag
    assert acts.released(acts.released(dark, back=True), back=True).picture == name
    gone = acts.released(acts.taken_off(dark, EntryId(UUID(int=4))), back=True)
    assert (gone.card, acts.released(gone, back=True).picture) == (CardKind.FLAG_SALUTE, TITLE)


def test_what_changed_since_it_was_armed_is_said_in_words() -> None:
    before = person(3)
    drawn = draw(CONGRESS, before)
    assert changes(drawn, CONGRESS, before) == []
    mended = replace(before, words=replace(before.words, name="Giả Lập Ba"))
    assert changes(drawn, CONGRESS, mended) == ["Tên: Giả Lập 3 → Giả Lập Ba."]
    held = replace(before, status=EntryStatus.ON_HOLD)
    assert changes(drawn, CONGRESS, held) == ["Đang tạm dừng. Bỏ tạm dừng trước khi công bố."]


def test_only_whoever_holds_the_stage_arms_and_takes_until_somebody_takes_over() -> None:
    drawn = draw(CONGRESS, person(3))
    here = acts.armed(acts.taken_over(stage(), Hold("bàn 1", "Bàn 1", START)), drawn)
    take = Take(drawn.entry_id, drawn.digest)

    def answers(of: Stage, hand: str) -> list[Outcome]:
        taking = decide_announcement(of, CONGRESS, [person(3)], take, hand, START)[0]
        return [decide_arming(of, person(4), hand)[0], taking]

    allowed, refused = [Outcome.DONE, Outcome.ANNOUNCED], [Outcome.NOT_HOLDER, Outcome.NOT_HOLDER]
    assert (answers(here, "bàn 1"), answers(here, "bàn 2")) == (allowed, refused)
    over = acts.taken_over(here, Hold("bàn 2", "Bàn 2", START))
    assert (answers(over, "bàn 1"), answers(over, "bàn 2")) == (refused, allowed)


def test_a_clock_set_back_keeps_nobody_waiting() -> None:
    here = replace(acts.armed(stage(), draw(CONGRESS, person(3))), taken_at=START)
    take = Take(person(3).entry_id, draw(CONGRESS, person(3)).digest)
    for ago, outcome in ((-3600, Outcome.ANNOUNCED), (3, Outcome.TOO_SOON), (4, Outcome.ANNOUNCED)):
        now = START + timedelta(seconds=ago)
        assert decide_announcement(here, CONGRESS, [person(3)], take, "bàn 1", now)[0] is outcome
