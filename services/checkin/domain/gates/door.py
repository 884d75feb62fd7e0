"""The door that a gate scans for."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import SessionId


@dataclass(frozen=True, slots=True)
class Door:
    """The session that a gate scans for. `changed_at` is when somebody last opened or closed it."""

    congress_number: int
    session_id: SessionId
    open: bool
    changed_at: datetime | None

    def was_open_at(self, moment: datetime) -> bool:
        """A scan made before the door was closed found it open."""
        if self.changed_at is not None and moment < self.changed_at:
            return not self.open
        return self.open
