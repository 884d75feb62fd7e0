"""How far a person is, from SUMMONED on: no act of ours but what the service knows of letter, answer, badge and door."""

from dataclasses import dataclass

from services.registration.domain.answers.register import Value, excuses
from services.registration.domain.nominations.states import State
from services.registration.domain.people.delegate import Status

_GONE = {Status.REPLACED: State.REPLACED, Status.WITHDRAWN: State.WITHDRAWN}
_ANSWERED = {Value.CONFIRMED: State.CONFIRMED, Value.DECLINED: State.DECLINED}


@dataclass(frozen=True)
class Known:
    """What is known of one person. `proposal`: how far it had come, None for whom the desk took in itself; `summoned`: a letter
    was made or sent; `badge`: one holds; `came`: to a sitting that was no rehearsal; `opened`: the first official one is under
    way or over; `over`: the congress was closed, or each of its official sittings is past, by its doors' closing or its day's end.
    """

    status: Status
    proposal: State | None = None
    summoned: bool = False
    answer: Value | None = None
    leave: Value | None = None
    badge: bool = False
    came: bool = False
    opened: bool = False
    over: bool = False


@dataclass(frozen=True)
class Far:
    """`how_far` a person is; `awaited`: the sitting is under way, and who holds a badge may still come in: not absent yet."""

    how_far: State
    awaited: bool = False


def far_of(known: Known) -> Far:
    state = state_of(known)
    return Far(state, awaited=state is State.CREDENTIALED and known.opened)


def state_of(known: Known) -> State:
    """Give the furthest state that these facts tell of (domain brief, section 6). An answer that comes after the badge changes
    no state: it stands beside it."""
    if known.status in _GONE:
        return _GONE[known.status]
    if known.status is Status.NOMINATED:
        return known.proposal or State.DRAFT
    if known.came:
        return State.CHECKED_IN
    if known.badge and known.opened and known.leave is Value.ABSENT:
        return State.ABSENT_EXCUSED
    if known.badge and known.over:
        return State.ABSENT_EXCUSED if excuses(known.leave) else State.ABSENT_UNEXCUSED
    if known.badge:
        return State.CREDENTIALED
    if known.answer in _ANSWERED:
        return _ANSWERED[known.answer]
    return State.SUMMONED if known.summoned else State.APPROVED
