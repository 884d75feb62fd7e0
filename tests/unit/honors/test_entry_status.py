"""Which steps an entry may take: a machine that hypothesis drives, and what may never happen."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from services.honors.domain.ids import DelegateId
from services.honors.domain.roll.entry import Decision, EntryStatus, RecipientKind, Representative
from services.honors.domain.roll.entry_status import OPEN, Step, status_after
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.stage.announcement import LOCKED, Outcome, decide_announcement
from services.honors.domain.stage.stage import CardKind
from tests.support.honors_rows import entry, stage

HERE = Representative(DelegateId(UUID(int=5)), "Nguyễn Giả Lập", "Ông", active=True, present=True)
ABSENT = replace(HERE, present=False)


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

    @rule(revision=st.sampled_from([6, 7]), card=st.sampled_from(CardKind))
    def announce(self, revision: int, card: CardKind) -> None:
        outcome, sentence = decide_announcement(stage(card), self.entry, revision)
        assert sentence
        if outcome is Outcome.ANNOUNCED:
            assert revision == 7
            assert card not in (CardKind.FLAG_SALUTE, CardKind.SILENCE)
            after = status_after(self.entry, Step.ANNOUNCE)
            assert after is EntryStatus.ANNOUNCED
            self.announcements += 1
            self.entry = replace(self.entry, status=after, sequence=self.announcements)

    @rule(step=st.sampled_from([each for each in Step if each is not Step.ANNOUNCE]))
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
    deadline=None, max_examples=60, stateful_step_count=12, suppress_health_check=[HealthCheck.too_slow]
)


@pytest.mark.parametrize("kind", [RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD])
@pytest.mark.parametrize("person", [None, ABSENT, replace(HERE, active=False)])
def test_a_collective_or_household_needs_nobody_in_the_hall(kind: RecipientKind, person: Representative | None) -> None:
    assert obstacle(entry(kind=kind, representative=person)) is None


def test_a_posthumous_honour_needs_nobody_in_the_hall() -> None:
    assert obstacle(entry(posthumous=True)) is None


def test_silence_locks_the_screen() -> None:
    told = decide_announcement(stage(CardKind.SILENCE), entry(representative=HERE), 7)
    assert told == (Outcome.NOT_ANNOUNCEABLE, LOCKED)


def test_a_hold_is_lifted_to_where_the_entry_stood() -> None:
    held = entry(status=EntryStatus.ON_HOLD)
    assert status_after(held, Step.RELEASE) is EntryStatus.SCHEDULED
    draft = replace(held, decision=Decision("", None, ""))
    assert status_after(draft, Step.RELEASE) is EntryStatus.DRAFT
    assert EntryStatus.ON_HOLD in OPEN
