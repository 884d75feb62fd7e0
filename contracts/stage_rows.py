"""What honors says of who goes up in which row before anything is public: for the doors alone, by numbers, never by an award."""

from typing import ClassVar
from uuid import UUID

from contracts.envelope import Event, Part


class StageRow(Part):
    """A row on the stage. `number` counts the rows from 1, 0 for somebody who goes up and stands in no row yet.

    `wave` is which row of its award it is, 0 where the award has one alone; `by_size`: nobody cut rows yet, and `number` counts
    batches of like size. `session_id` is the session in which it is honoured, None for any official one.
    """

    number: int
    wave: int = 0
    by_size: bool = False
    session_id: UUID | None = None


class RowsChanged(Event):
    """In which rows a delegate goes up now, in order; none: in none any more. `aggregate_version` counts the words on that person,
    from 1.
    """

    event_type: ClassVar[str] = "honors.rows.changed.v1"
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = "honors.rows.v1"
    key_field: ClassVar[str] = "delegate_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin",)

    delegate_id: UUID
    congress_id: UUID
    aggregate_version: int
    rows: tuple[StageRow, ...]
