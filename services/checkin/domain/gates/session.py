"""A session, and whether its doors are open."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import SessionId


@dataclass(frozen=True, slots=True)
class SessionState:
    """A session of the congress, and whether its doors are open. A `rehearsal` counts for itself alone.

    `opens_at` is when its day opens it (UTC); None where it is open, or only people open it. `counts_exits`: who goes out is scanned, and
    the hall knows who is inside.
    """

    id: SessionId
    kind: str
    name: str
    starts_at: datetime
    open: bool
    rehearsal: bool = False
    opens_at: datetime | None = None
    counts_exits: bool = False
