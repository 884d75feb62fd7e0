"""How far a proposal is: whatever is done in whatever order, the machine knows where it stands."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from services.registration.domain.answers.register import Value
from services.registration.domain.nominations.how_far import Known, far_of, state_of
from services.registration.domain.nominations.states import (
    A_DELEGATE,
    OVER,
    Hold,
    Nomination,
    State,
    Step,
    Why,
    after,
    held,
    in_order,
    taken,
    why_not_leaving,
    why_not_next,
)
from services.registration.domain.people.delegate import Status
from services.registration.domain.places import Cell, Ledger, Movement, beyond, moved

BRIEF = """
DRAFT -> SUBMITTED WITHDRAWN
SUBMITTED -> DRAFT RETURNED APPROVED REJECTED WITHDRAWN
RETURNED -> SUBMITTED WITHDRAWN
REJECTED -> SUBMITTED WITHDRAWN
APPROVED -> SUMMONED CREDENTIALED REPLACED WITHDRAWN
SUMMONED -> CONFIRMED DECLINED CREDENTIALED REPLACED WITHDRAWN
CONFIRMED -> DECLINED CREDENTIALED REPLACED WITHDRAWN
DECLINED -> CONFIRMED CREDENTIALED REPLACED WITHDRAWN
CREDENTIALED -> CHECKED_IN ABSENT_EXCUSED ABSENT_UNEXCUSED REPLACED WITHDRAWN
CHECKED_IN -> REPLACED WITHDRAWN
ABSENT_EXCUSED -> CHECKED_IN REPLACED WITHDRAWN
ABSENT_UNEXCUSED -> CHECKED_IN ABSENT_EXCUSED REPLACED WITHDRAWN
"""
"""The edges of the domain brief, section 6, typed from it and not from the code: its NOMINATED is a draft, then handed in."""
EDGES = {
    (State(source), State(target))
    for source, targets in (line.split(" -> ") for line in BRIEF.split("\n") if line)
    for target in targets.split()
}
LEFT = (Status.REPLACED, Status.WITHDRAWN)
FILLS_A_PLACE = A_DELEGATE | {State.SUBMITTED}


def reached(state: State) -> set[State]:
    found: set[State] = set()
    while more := {there for here, there in EDGES if here in found | {state}} - found:
        found |= more
    return found


REACHED = {state: reached(state) for state in State}
HEALTH = Cell("SYT", "EXEMPLAR_INDIVIDUAL")


class ProposalsOfAUnit(RuleBasedStateMachine):
    """Five people of one unit and category, three places at first; everybody does what they like."""

    def __init__(self) -> None:
        super().__init__()
        self.people = {number: Nomination() for number in range(5)}
        self.before = {who: one.state for who, one in self.people.items()}
        self.ledger = moved_to(Ledger(10), 3)

    def filled(self, people: dict[int, Nomination]) -> int:
        return sum(one.state in FILLS_A_PLACE and one.alternate is None for one in people.values())

    def settle(self, people: dict[int, Nomination]) -> None:
        before, now = {HEALTH: self.filled(self.people)}, {HEALTH: self.filled(people)}
        if not beyond(self.ledger, before, now):
            self.people = people

    @rule(who=st.integers(0, 4), step=st.sampled_from(Step))
    def step(self, who: int, step: Step) -> None:
        one = taken(self.people[who], step)
        if isinstance(one, Nomination):
            self.settle({**self.people, who: one})

    @rule(who=st.integers(0, 4), hold=st.sampled_from(Hold))
    def hold(self, who: int, hold: Hold) -> None:
        one = held(self.people[who], hold)
        if isinstance(one, Nomination):
            self.settle({**self.people, who: one})

    @rule(who=st.integers(0, 4), place=st.none() | st.integers(-1, 9))
    def rank(self, who: int, place: int | None) -> None:
        if self.people[who].state in A_DELEGATE | OVER | {State.REJECTED}:
            return
        ranked = {key: one.alternate for key, one in self.people.items() if one.alternate is not None}
        order = in_order(ranked, who, place)
        self.settle({key: Nomination(one.state, one.hold, order.get(key)) for key, one in self.people.items()})

    @rule(places=st.integers(-4, 4))
    def move_places(self, places: int) -> None:
        self.ledger = moved_to(self.ledger, places, self.filled(self.people))

    @invariant()
    def nobody_is_a_delegate_beyond_the_places(self) -> None:
        assert self.filled(self.people) <= self.ledger.allocated.get(HEALTH, 0) <= self.ledger.cap

    @invariant()
    def no_delegate_stands_among_the_alternates_and_ranks_are_apart(self) -> None:
        assert not any(one.alternate for one in self.people.values() if one.state in A_DELEGATE | OVER)
        ranks = [one.alternate for one in self.people.values() if one.alternate is not None]
        assert len(ranks) == len(set(ranks))

    @invariant()
    def everybody_is_where_an_edge_led_from_where_they_were(self) -> None:
        """A row of steps may lie between two looks; each of its edges is one of the brief's."""
        for who, one in self.people.items():
            assert one.state in REACHED[self.before[who]] | {self.before[who]}
        self.before = {who: one.state for who, one in self.people.items()}


def moved_to(ledger: Ledger, places: int, filled: int = 0) -> Ledger:
    if not places:
        return ledger
    source, target = (None, HEALTH) if places > 0 else (HEALTH, None)
    movement = Movement(UUID(int=len(ledger.movements) + 1), abs(places), source, target)
    after_it = moved(ledger, movement, {HEALTH: filled})
    return after_it if isinstance(after_it, Ledger) else ledger


TestProposalsOfAUnit = ProposalsOfAUnit.TestCase


@given(st.sampled_from(State), st.lists(st.sampled_from(Step)))
def test_no_row_of_steps_leaves_the_machine_and_who_is_gone_stays_gone(state: State, steps: list[Step]) -> None:
    for step in steps:
        following = after(state, step)
        assert following is None or (state, following) in EDGES
        state = following or state


def test_the_machine_has_the_edges_of_the_brief_and_no_other() -> None:
    found = {(state, following) for state in State for step in Step if (following := after(state, step))}
    assert found == EDGES


LETTER, BADGE, DOOR, OPENING, ENDING = "letter", "badge", "door", "opening", "ending"
EVENTS = st.sampled_from([LETTER, Value.CONFIRMED, Value.DECLINED, BADGE, DOOR, OPENING, ENDING, Value.ABSENT, *LEFT])


@given(st.lists(EVENTS))
def test_whatever_becomes_known_in_whatever_order_leads_along_the_edges_of_the_brief(events: list[object]) -> None:
    known = Known(Status.ACTIVE)
    for event in events:
        before, known = state_of(known), then_known(known, event)
        now = state_of(known)
        assert now is before or now in REACHED[before], (before, event, now)
        assert known.status is Status.ACTIVE or now in OVER


def then_known(known: Known, event: object) -> Known:
    """Give what is known after `event`: nobody comes without a badge, nobody who left the list comes back."""
    if known.status is not Status.ACTIVE:
        return known
    if event in LEFT:
        return replace(known, status=event)
    if event is Value.ABSENT:
        return replace(known, leave=event)
    if isinstance(event, Value):
        return replace(known, answer=event, summoned=True)
    named = {LETTER: "summoned", BADGE: "badge", DOOR: "came", OPENING: "opened", ENDING: "over"}[str(event)]
    return known if event == DOOR and not known.badge else replace(known, **{named: True})


@pytest.mark.parametrize(
    ("known", "state"),
    [
        (Known(Status.NOMINATED, State.RETURNED), State.RETURNED),
        (Known(Status.ACTIVE), State.APPROVED),
        (Known(Status.ACTIVE, summoned=True), State.SUMMONED),
        (Known(Status.ACTIVE, summoned=True, answer=Value.CONFIRMED), State.CONFIRMED),
        (Known(Status.ACTIVE, summoned=True, answer=Value.DECLINED), State.DECLINED),
        (Known(Status.ACTIVE, badge=True, answer=Value.DECLINED), State.CREDENTIALED),
        (Known(Status.ACTIVE, badge=True, came=True, opened=True), State.CHECKED_IN),
        (Known(Status.ACTIVE, badge=True, opened=True, leave=Value.ABSENT), State.ABSENT_EXCUSED),
        (Known(Status.ACTIVE, badge=True, opened=True, answer=Value.DECLINED), State.CREDENTIALED),
        (Known(Status.ACTIVE, badge=True, opened=True, leave=Value.LATE), State.CREDENTIALED),
        (Known(Status.ACTIVE, badge=True, opened=True, over=True, leave=Value.LATE), State.ABSENT_UNEXCUSED),
        (Known(Status.ACTIVE, badge=True, opened=True, over=True, answer=Value.DECLINED), State.ABSENT_UNEXCUSED),
        (Known(Status.WITHDRAWN, State.APPROVED, badge=False, came=True), State.WITHDRAWN),
        (Known(Status.REPLACED, came=True), State.REPLACED),
    ],
)
def test_letter_answer_badge_and_door_tell_how_far_a_person_is(known: Known, state: State) -> None:
    assert state_of(known) is state
    assert far_of(known).awaited is (state is State.CREDENTIALED and known.opened)


@pytest.mark.parametrize("step", [Step.REPLACE, Step.WITHDRAW])
def test_whoever_is_in_the_hall_leaves_the_list_only_by_an_act_that_says_so(step: Step) -> None:
    assert why_not_leaving(State.CHECKED_IN, step, knows_inside=False) is Why.INSIDE
    assert why_not_leaving(State.CHECKED_IN, step, knows_inside=True) is None
    assert why_not_leaving(State.CREDENTIALED, step, knows_inside=False) is None
    for gone in OVER:
        assert why_not_leaving(gone, step, knows_inside=True) is Why.NOT_FROM_HERE


def test_every_state_is_reached_from_a_draft() -> None:
    found = {State.DRAFT}
    while more := {there for one in found for step in Step if (there := after(one, step))} - found:
        found |= more
    assert found == set(State)


def test_nobody_on_hold_or_among_the_alternates_is_approved_and_both_stand_beside_the_state() -> None:
    handed_in = Nomination(State.SUBMITTED)
    on_hold = held(handed_in, Hold.COMPLAINT)
    assert isinstance(on_hold, Nomination)
    assert (on_hold.state, taken(on_hold, Step.APPROVE)) == (State.SUBMITTED, Why.ON_HOLD)
    second = Nomination(State.SUBMITTED, alternate=2)
    assert taken(second, Step.APPROVE) is Why.ALTERNATE
    assert taken(second, Step.WITHDRAW) == Nomination(State.WITHDRAWN)
    assert taken(Nomination(State.APPROVED), Step.SUBMIT) is Why.NOT_FROM_HERE


def test_alternates_move_up_in_their_order_and_who_is_on_hold_is_passed_over() -> None:
    line = {who: Nomination(State.SUBMITTED, alternate=place) for who, place in (("a", 1), ("b", 2), ("c", 3))}
    assert (why_not_next(line, "a"), why_not_next(line, "b")) == (None, Why.NOT_NEXT)
    waiting = {**line, "a": Nomination(State.SUBMITTED, Hold.INSPECTION, 1)}
    assert (why_not_next(waiting, "b"), why_not_next(waiting, "c")) == (None, Why.NOT_NEXT)


@given(st.dictionaries(st.integers(0, 9), st.integers(1, 99)), st.integers(0, 9), st.none() | st.integers(-5, 50))
def test_the_order_of_alternates_has_no_gap_and_keeps_the_others_as_they_stood(
    alternates: dict[int, int], who: int, place: int | None
) -> None:
    order = in_order(alternates, who, place)
    assert sorted(order.values()) == list(range(1, len(order) + 1))
    assert set(order) == (set(alternates) - {who}) | ({who} if place is not None else set())
    others = sorted((one for one in alternates if one != who), key=lambda one: alternates[one])
    assert [one for one in sorted(order, key=lambda one: order[one]) if one != who] == others
