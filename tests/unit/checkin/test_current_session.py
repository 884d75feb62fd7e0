"""Which session the doors count for: the open one, else the one closed last."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.checkin.domain.gates.current import current_of
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import SessionId

DAY = datetime(2026, 12, 1, tzinfo=UTC)


def planned(real: int, rehearsals: int = 0) -> list[SessionState]:
    """Sessions that nobody opened, rehearsals last."""
    count = real + rehearsals
    return [
        SessionState(SessionId(UUID(int=n)), "OFFICIAL", f"Phiên {n}", DAY + timedelta(hours=n), False, n >= real)
        for n in range(count)
    ]


def turned(sessions: list[SessionState], number: int, minute: int) -> list[SessionState]:
    """Open that session, or close it where it is open; opening a real one closes every rehearsal."""
    at, opens = DAY + timedelta(minutes=minute), not sessions[number].open
    after = [replace(each, open=opens, changed_at=at) if n == number else each for n, each in enumerate(sessions)]
    if opens and not sessions[number].rehearsal:
        after = [replace(each, open=False, changed_at=at) if each.rehearsal and each.open else each for each in after]
    return after


@given(st.integers(1, 4), st.integers(0, 2), st.lists(st.integers(0, 5), max_size=12))
def test_closing_never_moves_the_current_session_back_in_time_unless_an_earlier_one_is_still_open(
    real: int, rehearsals: int, turns: list[int]
) -> None:
    sessions = planned(real, rehearsals)
    for minute, turn in enumerate(turns):
        number = turn % len(sessions)
        closing, before = sessions[number].open, current_of(sessions)
        sessions = turned(sessions, number, minute)
        after = current_of(sessions)
        assert before
        assert after
        if not closing:
            continue
        if any(each.open for each in sessions):
            assert after.open
        elif before.rehearsal:
            assert not after.rehearsal
        else:
            assert after.id == before.id


def test_nobody_opened_any_so_the_first_is_current_and_a_congress_without_sessions_has_none() -> None:
    assert current_of([]) is None
    sessions = planned(2, 1)
    assert current_of(sessions) == sessions[0]


def test_after_a_rehearsal_the_doors_go_back_to_the_real_session_closed_last() -> None:
    sessions = planned(3, 1)
    for minute, number in enumerate([1, 1, 3, 3]):
        sessions = turned(sessions, number, minute)
    assert current_of(sessions) == sessions[1]
