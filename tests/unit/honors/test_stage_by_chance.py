"""No act of two operators, in any order, puts a name on the wall that was not armed and seen, nor one that is not public."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_status import Step, status_after
from services.honors.domain.stage import acts
from services.honors.domain.stage.announcement import Outcome, Take, decide_announcement, decide_arming
from services.honors.domain.stage.arming import draw
from services.honors.domain.stage.calling_order import LatePlace, calling_order, following, place_after
from services.honors.domain.stage.cards import picture_of
from services.honors.domain.stage.stage import Armed, CardKind, Hold, Picture, Stage
from services.honors.domain.stage.stage_state import stage_state
from tests.support.examples import examples
from tests.support.honors.honors_rows import CONGRESS, stage
from tests.support.honors.six_people import NAMES, START, person

numbers = st.integers(0, NAMES - 1)
hands = st.sampled_from(["bàn 1", "bàn 2"])


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

    @rule(number=numbers, other=numbers, hand=hands, meanwhile=st.sampled_from(["nothing", "mended", "another armed"]))
    def look_and_take(self, number: int, other: int, hand: str, meanwhile: str) -> None:
        """The whole way in one step, with what may befall between look and press: by chance alone few names come to the wall."""
        self.arm(number, hand, looked_at=True)
        if meanwhile == "mended":
            self.mend(number)
        if meanwhile == "another armed":
            self.arm(other, hand, looked_at=False)
        self.wait(5)
        if self.seen:
            self.take(hand, skip=False)

    @precondition(lambda self: self.stage.picture.entry_id)
    @rule(step=st.sampled_from([Step.WITHDRAW, Step.RETURN]))
    def who_is_on_air_goes(self, step: Step) -> None:
        (on_air,) = (each for each in self.roll if each.entry_id == self.stage.picture.entry_id)
        self.step(self.roll.index(on_air), step)

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
        if step is Step.WITHDRAW:
            self.stage = acts.withdrawn(self.stage, found.entry_id, found.words.name, in_its_row=False)
        if step is Step.RETURN:
            self.stage = acts.taken_off(self.stage, found.entry_id)
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
TestCeremony.pytestmark = [pytest.mark.thorough]
TestCeremony.settings = settings(
    deadline=None, max_examples=examples(100), stateful_step_count=30, suppress_health_check=[HealthCheck.too_slow]
)
