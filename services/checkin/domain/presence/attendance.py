"""Where one delegate is: the aggregate behind checkin.presence.v1."""

from dataclasses import dataclass, replace
from datetime import datetime

from services.checkin.domain.ids import CongressId, DelegateId, GateId, SessionId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.report import Method, Way


@dataclass(frozen=True, slots=True)
class Leaving:
    """When and where somebody went out, in a session that counts it."""

    at: datetime
    gate_id: GateId
    gate_name: str | None


@dataclass(frozen=True, slots=True)
class Presence:
    """One delegate in one session. `present`: they came, and stay so for every count; `left`: they are out of the hall now."""

    session_id: SessionId
    present: bool
    first_at: datetime | None
    gate_id: GateId | None
    gate_name: str | None
    method: Method | None
    rehearsal: bool = False
    way: Way | None = None
    left: Leaving | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A credential that the door has said it refuses from now on."""

    credential_id: str
    version: int
    reason: Verdict


@dataclass(frozen=True, slots=True)
class Attendance:
    """The aggregate: where one delegate is, and which of their credentials the door refuses.

    `version` is the one at the look: whoever stores moves it, or has been overtaken.
    """

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    presences: tuple[Presence, ...] = ()
    refused: tuple[Refused, ...] = ()

    def inside(self, session_id: SessionId) -> Presence | None:
        """Give the presence in that session if they came, also where they have gone out since."""
        known = self.in_session(session_id)
        return known if known and known.present else None

    def in_session(self, session_id: SessionId) -> Presence | None:
        """Give what is known of that session, None for nothing."""
        return next((p for p in self.presences if p.session_id == session_id), None)

    def after(self, presence: Presence) -> "Attendance":
        """Give what it is one version later, with `presence` in place of what was known of that session."""
        others = (p for p in self.presences if p.session_id != presence.session_id)
        return replace(self, version=self.version + 1, presences=(*others, presence))
