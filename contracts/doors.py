"""What checkin says of a session's doors: from their closing on nobody is waited for."""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from contracts.envelope import Event


class DoorsChanged(Event):
    """Whether the doors of a session, which is no rehearsal, are open, and since when. Never said of one that nobody opened
    yet; `aggregate_version` counts the words on that session, from 1.
    """

    event_type: ClassVar[str] = "checkin.doors.changed.v1"
    event_source: ClassVar[str] = "/checkin"
    topic: ClassVar[str] = "checkin.presence.v1"
    key_field: ClassVar[str] = "session_id"
    hearers: ClassVar[tuple[str, ...]] = ("registration",)

    session_id: UUID
    congress_id: UUID
    aggregate_version: int
    open: bool
    changed_at: datetime
