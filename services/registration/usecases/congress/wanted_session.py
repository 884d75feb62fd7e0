"""A session as the organiser wants it."""

from dataclasses import dataclass
from datetime import datetime

from chassis.ids import new_id
from services.registration.domain.congress.congress import Session
from services.registration.domain.ids import SessionId


@dataclass(frozen=True)
class WantedSession:
    """A sitting to plan. `kind` PREPARATORY or OFFICIAL; `session_id` names one that is planned already."""

    kind: str
    name: str
    starts_at: datetime
    rehearsal: bool = False
    session_id: SessionId | None = None

    def planned(self) -> Session:
        """Give the session; a new one gets its id."""
        return Session(self.session_id or SessionId(new_id()), self.kind, self.name, self.starts_at, self.rehearsal)
