"""What a scan is: the report that a device sends, the fact that is kept, and the answer that the gate shows."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from services.checkin.domain.admission import CredentialState, Verdict
from services.checkin.domain.ids import CongressId, DelegateId, DeviceId, GateId, ScanId, SessionId
from services.checkin.domain.scanned_text import TextKind


class Method(StrEnum):
    QR = "QR"
    SHORT_CODE = "SHORT_CODE"
    DESK = "DESK"


class DecidedBy(StrEnum):
    SERVER = "SERVER"
    DEVICE = "DEVICE"


@dataclass(frozen=True, slots=True)
class ByCredential:
    """A QR whose signature holds. `credential_id` is 32 lower-case hex digits."""

    credential_id: str
    version: int
    congress_number: int


@dataclass(frozen=True, slots=True)
class ByShortCode:
    """Twelve digits whose check digit fits. They prove nothing: an id card's number may look so too."""

    digits: str


@dataclass(frozen=True, slots=True)
class ByDelegate:
    """A tap at the desk."""

    delegate_id: DelegateId


@dataclass(frozen=True, slots=True)
class Stranger:
    """A text that is not ours; `forged` when it has our form and no signature of ours."""

    forged: bool = False


Subject = ByCredential | ByShortCode | ByDelegate | Stranger


@dataclass(frozen=True, slots=True)
class Post:
    """The device that reports and where it stands."""

    device_id: DeviceId
    congress_id: CongressId
    gate_id: GateId


@dataclass(frozen=True, slots=True)
class Report:
    """One scan as its device tells it. `shown` is None when nothing was shown yet: then the server decides."""

    scan_id: ScanId
    subject: Subject
    text_kind: TextKind
    text_length: int
    method: Method
    scanned_at: datetime
    sent_at: datetime
    shown: Verdict | None = None
    decided_by: DecidedBy = DecidedBy.SERVER
    session_id: SessionId | None = None


@dataclass(frozen=True, slots=True)
class Scan:
    """The fact that is kept. `first_at` and `first_gate` are what an ALREADY_CHECKED_IN told the steward.

    `unit_code`, `category` and `standing` are the delegate's at that time: an undo takes back what was counted.
    """

    scan_id: ScanId
    congress_id: CongressId
    session_id: SessionId
    gate_id: GateId
    device_id: DeviceId
    method: Method
    text_kind: TextKind
    text_length: int
    credential_id: str | None
    credential_version: int | None
    delegate_id: DelegateId | None
    unit_code: str | None
    category: str | None
    standing: str | None
    verdict: Verdict
    shown: Verdict
    decided_by: DecidedBy
    conflict: Verdict | None
    first_presence: bool
    first_at: datetime | None
    first_gate: str | None
    scanned_at: datetime
    sent_at: datetime
    recorded_at: datetime
    occurred_at: datetime
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Delegate:
    """What the gate shows of a person."""

    delegate_id: DelegateId
    form_of_address: str
    full_name: str
    unit_name: str
    seat: str
    category: str
    instruction: str


@dataclass(frozen=True, slots=True)
class FirstScan:
    at: datetime
    gate_name: str | None


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What the gate shows. `sentence` may be read by the delegate too, `reason` is for the staff.

    `flagged`: somebody has to look at this admission later.
    """

    scan_id: ScanId
    verdict: Verdict
    sentence: str
    reason: str
    delegate: Delegate | None
    first_scan: FirstScan | None
    flagged: bool
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Presence:
    """One delegate in one session."""

    session_id: SessionId
    present: bool
    first_at: datetime | None
    gate_id: GateId | None
    gate_name: str | None
    method: Method | None


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
        """Give the presence in that session if they are in it now."""
        return next((p for p in self.presences if p.session_id == session_id and p.present), None)

    def after(self, presence: Presence) -> "Attendance":
        """Give what it is one version later, with `presence` in place of what was known of that session."""
        others = (p for p in self.presences if p.session_id != presence.session_id)
        return replace(self, version=self.version + 1, presences=(*others, presence))


@dataclass(frozen=True, slots=True)
class Holder:
    """The delegate a subject leads to, as the door knows them. `credential_id` is None for a tap at the desk."""

    delegate: Delegate
    congress_id: CongressId
    unit_code: str
    standing: str
    session_ids: tuple[SessionId, ...]
    credential_id: str | None
    credential_version: int | None
    credential: CredentialState
    attendance: Attendance

    def invited_to(self, session_id: SessionId) -> bool:
        """An empty list of sessions means all of them."""
        return not self.session_ids or session_id in self.session_ids


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


@dataclass(frozen=True, slots=True)
class Sighting:
    """All that the database knows when a scan comes in. `stored`: this scan id was told before."""

    door: Door
    holder: Holder | None
    stored: Scan | None
