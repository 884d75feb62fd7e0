"""What ends a proposal leaves nothing waiting beside it."""

import pytest

from services.registration.domain.nominations.states import Hold, Nomination, State, Step, Why, held, taken


@pytest.mark.parametrize("step", [Step.REJECT, Step.WITHDRAW])
def test_what_ends_a_proposal_ends_the_hold_and_the_place_beside_it(step: Step) -> None:
    ended = taken(Nomination(State.SUBMITTED, Hold.COMPLAINT, 2), step)
    assert isinstance(ended, Nomination)
    assert (ended.hold, ended.alternate) == (Hold.NONE, None)
    assert held(ended, Hold.DISCIPLINE) is Why.NOT_FROM_HERE
    if step is Step.REJECT:
        assert taken(ended, Step.RECONSIDER) == Nomination(State.SUBMITTED)
