"""A row on the stage is a ceremony of its own: who stands in it, which session it belongs to, how it is read."""

from dataclasses import dataclass
from enum import StrEnum

from services.honors.domain.ids import EntryId, RowId, SessionId


class Reading(StrEnum):
    """READ_THEN_CALL: the decision is read, then the row goes up; CALL_THEN_READ: it stands on the stage while it is read."""

    READ_THEN_CALL = "READ_THEN_CALL"
    CALL_THEN_READ = "CALL_THEN_READ"


class Showing(StrEnum):
    """ONE_BY_ONE: each name on a card of its own; AS_TAKEN: on the row's card, where each appears when it is taken;
    WHOLE: one armed take announces the whole row.
    """

    ONE_BY_ONE = "ONE_BY_ONE"
    AS_TAKEN = "AS_TAKEN"
    WHOLE = "WHOLE"


class Gaps(StrEnum):
    """What becomes of the place of somebody who does not come: it stays free, or the others close up."""

    KEEP = "KEEP"
    CLOSE = "CLOSE"


@dataclass(frozen=True)
class Row:
    """`entry_ids` stand from left to right. `title` is a name given by hand, '' for the one by award and wave, which is `name`
    where the row stands in its plan, as its `number` from 1 does.

    `session_id` is the sitting whose presence counts, None for any official one (for any at all where there is none).
    `flowers`, `trays` and `presenters` are how many there are of each, 0 where nobody said so.
    `items` is what is handed over, `escort` who leads the row up, `at_seat`: presented where they sit, not on the stage.
    `decision_first`: its decision is announced and read in full before anybody of it is called.
    """

    row_id: RowId
    entry_ids: tuple[EntryId, ...]
    title: str = ""
    session_id: SessionId | None = None
    presenter: str = ""
    reading: Reading = Reading.READ_THEN_CALL
    showing: Showing = Showing.ONE_BY_ONE
    gaps: Gaps = Gaps.KEEP
    seat_block: str = ""
    escort: str = ""
    items: str = ""
    at_seat: bool = False
    decision_first: bool = False
    flowers: int = 0
    trays: int = 0
    presenters: int = 0
    number: int = 0
    name: str = ""
    wave: int = 0
