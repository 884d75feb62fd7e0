"""Which session every door, desk and page counts for."""

from collections.abc import Sequence

from services.checkin.domain.gates.session import SessionState


def current_of(sessions: Sequence[SessionState]) -> SessionState | None:
    """Give it out of the `sessions` of one congress, in the order of their start, rehearsals last; None: there are none.

    The last of the open ones; where none is open the real one that was closed last, for which a desk still lets in by hand;
    where none was ever opened the first. A rehearsal that is over counts for nobody. The view `current_doors` says the same.
    """
    standing_open = [each for each in sessions if each.open]
    if standing_open:
        return standing_open[-1]
    closed = [
        (each.changed_at, -place) for place, each in enumerate(sessions) if each.changed_at and not each.rehearsal
    ]
    if closed:
        return sessions[-max(closed)[1]]
    return sessions[0] if sessions else None
