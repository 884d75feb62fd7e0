"""In which rows on the stage somebody goes up: a steward sends them to where their row gathers."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.checkin.domain.ids import SessionId


@dataclass(frozen=True, slots=True)
class StageRow:
    """`number` counts the rows from 1, 0 for somebody who goes up and stands in no row yet; `wave` is which row of its award it
    is, 0 where there is one alone. `by_size`: no rows are cut yet, and `number` counts batches of like size.
    """

    number: int
    wave: int
    by_size: bool


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A row as honors tells it, with the session that it is honoured in, None for any official one."""

    row: StageRow
    session_id: SessionId | None


def rows_at(known: Sequence[KnownRow], session_id: SessionId | None, *, rehearsal: bool) -> tuple[StageRow, ...]:
    """Give the rows that matter at the doors of a session: those honoured in it. A rehearsal shows all, as it stands for any."""
    return tuple(one.row for one in known if rehearsal or one.session_id in (None, session_id))
