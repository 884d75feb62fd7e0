"""Which of a delegate's seats holds in a session."""

from asyncpg import Record

from services.checkin.domain.ids import SessionId
from services.checkin.domain.known import Place


def place_in(row: Record, session_id: SessionId | None) -> Place:
    """Give the place in that session of a row with `seat`, `seat_way` and `session_seats`."""
    own = row["session_seats"].get(str(session_id))
    return Place(*own) if own else Place(row["seat"], row["seat_way"])
