"""A session, and whether its doors are open."""

from dataclasses import dataclass
from datetime import datetime, time

from services.checkin.domain.ids import SessionId


@dataclass(frozen=True, slots=True)
class SessionState:
    """A session of the congress, and whether its doors are open. A `rehearsal` counts for itself alone.

    `opens_at` is when it opens by itself (UTC), at `own_hour` of its day in Vietnam; None where it is open, or only people open
    it. `changed_at`: since when it is open or shut, None while nobody opened it. `counts_exits`: who goes out is scanned, and the
    hall knows who is inside.
    """

    id: SessionId
    kind: str
    name: str
    starts_at: datetime
    open: bool
    rehearsal: bool = False
    opens_at: datetime | None = None
    counts_exits: bool = False
    changed_at: datetime | None = None
    own_hour: time | None = None

    def was_closed(self, now: datetime) -> bool:
        """Tell whether it was open and is shut now; what opens by itself later is not over."""
        return not self.open and self.changed_at is not None and (self.opens_at is None or self.opens_at <= now)
