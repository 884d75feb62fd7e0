"""Which steps an entry may take: a machine that hypothesis drives, and what may never happen."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from services.honors.domain.ids import DelegateId
from services.honors.domain.roll.entry import Decision, EntryStatus, RecipientKind, Representative
from services.honors.domain.roll.entry_status import OPEN, Step, status_after
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.stage.acts import LOCKED
from services.honors.domain.stage.announcement import Outcome, Take, decide_announcement
from services.honors.domain.stage.arming import draw
from services.honors.domain.stage.stage import LOCKED_CARDS, CardKind
from tests.support.examples import examples
from tests.support.honors.honors_rows import CONGRESS, entry, stage

HERE = Representative(DelegateId(UUID(int=5)), "Nguyễn Giả Lập", "Ông", active=True, present=True)
ABSENT = replace(HERE, present=False)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


class EntryLife(RuleBasedStateMachine):
    """One entry through any steps people may try."""

    def __init__(self) -> None:
        super().__init__()
        self.entry = entry()
        self.announcements = 0
        self.trail: list[Step] = []

    @initialize(
        kind=st.sampled_from(RecipientKind),
        posthumous=st.booleans(),
        complete=st.booleans(),
        person=st.sampled_from([None, HERE, ABSENT, replace(HERE, active=False)]),
    )
    def begin(self, kind: RecipientKind, posthumous: bool, complete: bool, person: Representative | None) -> None:
        decision = Decision("123/QĐ-UBND", date(2026, 9, 1), "") if complete else Decision("", None, "")
        status = EntryStatus.SCHEDULED if complete else EntryStatus.DRAFT
        self.entry = entry(kind=kind, posthumous=posthumous, decision=decision, status=status, representative=person)

    @rule(card=st.sampled_from(CardKind), seen=st.booleans(), armed=st.booleans())
    def announce(self, card: CardKind, seen: bool, armed: bool) -> None:
        drawn = draw(CONGRESS, self.entry)
        take = Take(self.entry.entry_id, drawn.digest if seen else "0" * 16)
        here = replace(stage(card), armed=drawn if armed else None)
        outcome, sentence = decide_announcement(here, CONGRESS, [self.entry], take, "bàn 1", NOW)
        assert sentence
        if outcome is Outcome.ANNOUNCED:
            assert seen
            assert armed
            assert card not in LOCKED_CARDS
            after = status_after(self.entry, Step.ANNOUNCE)
            assert after is EntryStatus.ANNOUNCED
            self.announcements += 1
            self.entry = replace(self.entry, status=after, sequence=self.announcements)

    @rule(step=st.sampled_from([each for each in Step if each not in (Step.ANNOUNCE, Step.RETURN)]))
    def step(self, step: Step) -> None:
        after = status_after(self.entry, step)
        if after is not None:
            self.entry = replace(self.entry, status=after)
            self.trail.append(step)

    @rule(person=st.sampled_from([HERE, ABSENT]))
    def come_or_go(self, person: Representative) -> None:
        self.entry = replace(self.entry, representative=person)

    @invariant()
    def nothing_is_announced_twice(self) -> None:
        assert self.announcements <= 1

    @invariant()
    def only_the_announced_can_have_been_given(self) -> None:
        if self.entry.status in (EntryStatus.ANNOUNCED, EntryStatus.PRESENTED, EntryStatus.RECEIVED_BY_PROXY):
            assert self.entry.is_announced

    @invariant()
    def a_living_person_has_no_proxy(self) -> None:
        if self.entry.status is EntryStatus.RECEIVED_BY_PROXY:
            assert self.entry.kind is not RecipientKind.INDIVIDUAL or self.entry.posthumous

    @invariant()
    def a_draft_is_never_announced(self) -> None:
        assert self.entry.decision.is_complete or not self.entry.is_announced

    @invariant()
    def what_was_withdrawn_stays_withdrawn(self) -> None:
        if Step.WITHDRAW in self.trail:
            assert self.entry.status is EntryStatus.REVOKED
            assert not self.entry.is_public

    @invariant()
    def what_is_announceable_may_take_the_step(self) -> None:
        if obstacle(self.entry) is None:
            assert status_after(self.entry, Step.ANNOUNCE) is EntryStatus.ANNOUNCED


TestEntryLife = EntryLife.TestCase
TestEntryLife.settings = settings(
    deadline=None, max_examples=examples(60), stateful_step_count=12, suppress_health_check=[HealthCheck.too_slow]
)


@pytest.mark.parametrize("kind", [RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD])
@pytest.mark.parametrize("person", [None, ABSENT, replace(HERE, active=False)])
def test_a_collective_or_household_needs_nobody_in_the_hall(kind: RecipientKind, person: Representative | None) -> None:
    assert obstacle(entry(kind=kind, representative=person)) is None


def test_a_posthumous_honour_needs_nobody_in_the_hall() -> None:
    assert obstacle(entry(posthumous=True)) is None


@pytest.mark.parametrize("card", sorted(LOCKED_CARDS))
def test_a_locked_screen_takes_no_name(card: CardKind) -> None:
    person = entry(representative=HERE)
    here = replace(stage(card), armed=draw(CONGRESS, person))
    take = Take(person.entry_id, draw(CONGRESS, person).digest)
    assert decide_announcement(here, CONGRESS, [person], take, "", NOW) == (Outcome.NOT_ANNOUNCEABLE, LOCKED)


def test_what_was_announced_by_mistake_waits_again_and_what_was_handed_over_does_not() -> None:
    spoken = entry(status=EntryStatus.ANNOUNCED, sequence=3)
    assert status_after(spoken, Step.RETURN) is EntryStatus.SCHEDULED
    for status in (EntryStatus.PRESENTED, EntryStatus.REVOKED, EntryStatus.RECEIVED_BY_PROXY):
        assert status_after(replace(spoken, status=status), Step.RETURN) is None
    assert status_after(entry(), Step.RETURN) is None


def test_a_hold_is_lifted_to_where_the_entry_stood() -> None:
    held = entry(status=EntryStatus.ON_HOLD)
    assert status_after(held, Step.RELEASE) is EntryStatus.SCHEDULED
    draft = replace(held, decision=Decision("", None, ""))
    assert status_after(draft, Step.RELEASE) is EntryStatus.DRAFT
    assert EntryStatus.ON_HOLD in OPEN
