"""What registration says of leave that was granted; why it was granted stays there."""

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from contracts.envelope import Event


class Leave(StrEnum):
    """What somebody was let off: all of it, its beginning, its end."""

    ABSENT = "ABSENT"
    LATE = "LATE"
    LEAVES_EARLY = "LEAVES_EARLY"


class LeaveChanged(Event):
    """The leave that a delegate now has, None for none; its reason stays in registration. `aggregate_version` counts the words
    of that person's register, from 1.
    """

    event_type: ClassVar[str] = "registration.leave.changed.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.delegates.v1"
    key_field: ClassVar[str] = "delegate_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin",)

    delegate_id: UUID
    congress_id: UUID
    aggregate_version: int
    leave: Leave | None = None
