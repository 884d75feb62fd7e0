"""How far a proposal is: a machine of states, with hold and place among the alternates beside them (domain brief, section 6)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

Who = TypeVar("Who")


class State(StrEnum):
    """DRAFT is what the brief calls NOMINATED: on the unit's own list, not handed in. From SUMMONED on other facts decide:
    invitation, answer, badge, the door."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    RETURNED = "RETURNED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    SUMMONED = "SUMMONED"
    CONFIRMED = "CONFIRMED"
    DECLINED = "DECLINED"
    CREDENTIALED = "CREDENTIALED"
    CHECKED_IN = "CHECKED_IN"
    ABSENT_EXCUSED = "ABSENT_EXCUSED"
    ABSENT_UNEXCUSED = "ABSENT_UNEXCUSED"
    REPLACED = "REPLACED"
    WITHDRAWN = "WITHDRAWN"


class Step(StrEnum):
    SUBMIT = "SUBMIT"
    RECALL = "RECALL"
    RETURN = "RETURN"
    APPROVE = "APPROVE"
    REJECT = "REJECT"
    RECONSIDER = "RECONSIDER"
    SUMMON = "SUMMON"
    CONFIRM = "CONFIRM"
    DECLINE = "DECLINE"
    CREDENTIAL = "CREDENTIAL"
    CHECK_IN = "CHECK_IN"
    EXCUSE = "EXCUSE"
    MISS = "MISS"
    REPLACE = "REPLACE"
    WITHDRAW = "WITHDRAW"
    REPLACE_INSIDE = "REPLACE_INSIDE"
    WITHDRAW_INSIDE = "WITHDRAW_INSIDE"


class Hold(StrEnum):
    """Why somebody waits until cleared: not to be proposed for reward meanwhile (decree 152/2025). It bars nobody's entry."""

    NONE = ""
    DISCIPLINE = "DISCIPLINE"
    INSPECTION = "INSPECTION"
    COMPLAINT = "COMPLAINT"


class Why(StrEnum):
    """Why a step is not taken."""

    NOT_FROM_HERE = "NOT_FROM_HERE"
    ON_HOLD = "ON_HOLD"
    ALTERNATE = "ALTERNATE"
    INSIDE = "INSIDE"
    NOT_NEXT = "NOT_NEXT"


@dataclass(frozen=True)
class Nomination:
    """One proposal. `alternate` counts from 1 within the alternates of a unit's category; None: no alternate."""

    state: State = State.DRAFT
    hold: Hold = Hold.NONE
    alternate: int | None = None


OPEN_TO_THE_UNIT = frozenset({State.DRAFT, State.SUBMITTED, State.RETURNED})
"""While it is so far, the unit may still change what is said of the person, or take the name back."""
A_DELEGATE = frozenset(
    {
        *(State.APPROVED, State.SUMMONED, State.CONFIRMED, State.DECLINED, State.CREDENTIALED),
        *(State.CHECKED_IN, State.ABSENT_EXCUSED, State.ABSENT_UNEXCUSED),
    }
)
OVER = frozenset({State.REPLACED, State.WITHDRAWN})
ENDED = OVER | {State.REJECTED}
"""What ends a proposal ends the hold and the place among the alternates that stood beside it: nothing is left to wait for."""

_STEPS: Mapping[Step, Mapping[State, State]] = {
    Step.SUBMIT: dict.fromkeys((State.DRAFT, State.RETURNED), State.SUBMITTED),
    # the unit takes back what it handed in, while nobody has decided on it
    Step.RECALL: {State.SUBMITTED: State.DRAFT},
    Step.RETURN: {State.SUBMITTED: State.RETURNED},
    Step.APPROVE: {State.SUBMITTED: State.APPROVED},
    Step.REJECT: {State.SUBMITTED: State.REJECTED},
    Step.RECONSIDER: {State.REJECTED: State.SUBMITTED},
    Step.SUMMON: {State.APPROVED: State.SUMMONED},
    Step.CONFIRM: dict.fromkeys((State.SUMMONED, State.DECLINED), State.CONFIRMED),
    Step.DECLINE: dict.fromkeys((State.SUMMONED, State.CONFIRMED), State.DECLINED),
    # a badge may be given to whoever is approved, whether or not the answer has come
    Step.CREDENTIAL: dict.fromkeys(
        (State.APPROVED, State.SUMMONED, State.CONFIRMED, State.DECLINED), State.CREDENTIALED
    ),
    Step.CHECK_IN: dict.fromkeys((State.CREDENTIALED, State.ABSENT_EXCUSED, State.ABSENT_UNEXCUSED), State.CHECKED_IN),
    Step.EXCUSE: dict.fromkeys((State.CREDENTIALED, State.ABSENT_UNEXCUSED), State.ABSENT_EXCUSED),
    Step.MISS: {State.CREDENTIALED: State.ABSENT_UNEXCUSED},
    Step.REPLACE: dict.fromkeys(A_DELEGATE - {State.CHECKED_IN}, State.REPLACED),
    Step.WITHDRAW: dict.fromkeys(
        (*OPEN_TO_THE_UNIT, State.REJECTED, *(A_DELEGATE - {State.CHECKED_IN})), State.WITHDRAWN
    ),
    # whoever is in the hall leaves the list only by an act that says so
    Step.REPLACE_INSIDE: {State.CHECKED_IN: State.REPLACED},
    Step.WITHDRAW_INSIDE: {State.CHECKED_IN: State.WITHDRAWN},
}
_INSIDE = {Step.REPLACE: Step.REPLACE_INSIDE, Step.WITHDRAW: Step.WITHDRAW_INSIDE}


def after(state: State, step: Step) -> State | None:
    """Give the state after a step, None where the step is not possible from there."""
    return _STEPS[step].get(state)


def why_not_leaving(state: State, step: Step, *, knows_inside: bool) -> Why | None:
    """Say why somebody may not be replaced or withdrawn (`step` is one of the two), None when they may. `knows_inside`: whoever
    asks knows that they are in the hall."""
    inside = state is State.CHECKED_IN
    if inside and not knows_inside:
        return Why.INSIDE
    return None if after(state, _INSIDE[step] if inside else step) else Why.NOT_FROM_HERE


def taken(nomination: Nomination, step: Step) -> Nomination | Why:
    """Give the proposal after a step. Nobody is approved who is on hold or stands among the alternates; whoever leaves
    or is rejected has neither any more."""
    state = after(nomination.state, step)
    if state is None:
        return Why.NOT_FROM_HERE
    if step is Step.APPROVE and nomination.hold is not Hold.NONE:
        return Why.ON_HOLD
    if step is Step.APPROVE and nomination.alternate is not None:
        return Why.ALTERNATE
    return Nomination(state) if state in ENDED else replace(nomination, state=state)


def held(nomination: Nomination, hold: Hold) -> Nomination | Why:
    """Give the proposal with this hold beside it; who is gone or rejected is not held."""
    return Why.NOT_FROM_HERE if nomination.state in ENDED else replace(nomination, hold=hold)


def in_order(alternates: Mapping[Who, int], who: Who, place: int | None) -> dict[Who, int]:
    """Give the alternates of a cell as 1, 2, 3 … with `who` at `place` (1 the first, too far is the last), None: not among
    them any more."""
    others = sorted((one for one in alternates if one != who), key=lambda one: alternates[one])
    if place is not None:
        others.insert(min(max(place, 1), len(others) + 1) - 1, who)
    return {one: number for number, one in enumerate(others, 1)}


def why_not_next(alternates: Mapping[Who, Nomination], who: Who) -> Why | None:
    """Say why somebody may not move up from the alternates of their cell; who stands before them and is on hold is passed over.

    None when they may.
    """
    own = alternates[who].alternate or 0
    before = (one for key, one in alternates.items() if key != who and (one.alternate or 0) < own)
    return Why.NOT_NEXT if any(one.hold is Hold.NONE for one in before) else None
