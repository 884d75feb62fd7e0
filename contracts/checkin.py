"""What checkin says: every scan, and who is present."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from contracts.envelope import Event, Part


class Verdict(StrEnum):
    ADMITTED = "ADMITTED"
    ALREADY_CHECKED_IN = "ALREADY_CHECKED_IN"
    REVOKED = "REVOKED"
    SUPERSEDED = "SUPERSEDED"
    WRONG_CONGRESS = "WRONG_CONGRESS"
    WRONG_SESSION = "WRONG_SESSION"
    NOT_VALID = "NOT_VALID"
    UNKNOWN = "UNKNOWN"


class ScanMethod(StrEnum):
    QR = "QR"
    SHORT_CODE = "SHORT_CODE"
    DESK = "DESK"


class Way(StrEnum):
    """Who took the delegate in; DELEGATION is a whole unit at once, BY_HAND against the rule, for a reason."""

    STEWARD = "STEWARD"
    KIOSK = "KIOSK"
    PHONE = "PHONE"
    DESK = "DESK"
    DELEGATION = "DELEGATION"
    BY_HAND = "BY_HAND"


class DecidedBy(StrEnum):
    SERVER = "SERVER"
    DEVICE = "DEVICE"


class Direction(StrEnum):
    IN = "IN"
    OUT = "OUT"


class ScanRecorded(Event):
    """One scan and what the steward was shown. A fact: said once, never changed.

    `verdict` is what holds (an offline admission is ADMITTED even where the server would have refused; then
    `conflict` names the verdict the server would have given). `first_presence` is true on exactly one scan per
    delegate and session: the one that made them present. `occurred_at` orders events: the server's recording
    time less the device's own delay. `amends` marks the second word on a scan that was told before: refused by
    the server while the device, without an answer, let the person in. It is no further scan. `way` is None on what was said
    before ways were kept. `direction` OUT: somebody went out of a session that counts exits, and stays present; then
    `verdict` ADMITTED is let out, ALREADY_CHECKED_IN was out already. None is IN.
    """

    event_type: ClassVar[str] = "checkin.scan.recorded.v1"
    event_source: ClassVar[str] = "/checkin"
    topic: ClassVar[str] = "checkin.scans.v1"
    key_field: ClassVar[str] = "scan_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin",)

    scan_id: UUID
    congress_id: UUID
    session_id: UUID
    gate_id: UUID
    device_id: UUID
    method: ScanMethod
    delegate_id: UUID | None
    credential_id: str | None
    credential_version: int | None
    unit_code: str | None
    category: str | None
    standing: str | None = None
    verdict: Verdict
    shown: Verdict
    decided_by: DecidedBy
    conflict: Verdict | None = None
    first_presence: bool
    amends: bool = False
    scanned_at: datetime
    sent_at: datetime
    recorded_at: datetime
    occurred_at: datetime
    rehearsal: bool = False
    way: Way | None = None
    direction: Direction | None = None


class ScanUndone(Event):
    """A steward took back an admission made by mistake (wrong person let through on a badge)."""

    event_type: ClassVar[str] = "checkin.scan.undone.v1"
    event_source: ClassVar[str] = "/checkin"
    topic: ClassVar[str] = "checkin.scans.v1"
    key_field: ClassVar[str] = "scan_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin",)

    scan_id: UUID
    congress_id: UUID
    session_id: UUID
    gate_id: UUID
    delegate_id: UUID
    unit_code: str
    category: str
    standing: str | None = None
    occurred_at: datetime
    undone_at: datetime
    rehearsal: bool = False
    direction: Direction | None = None


class SessionPresence(Part):
    session_id: UUID
    present: bool
    first_at: datetime | None
    gate_id: UUID | None
    method: ScanMethod | None
    rehearsal: bool = False
    way: Way | None = None


class RefusedCredential(Part):
    """A credential that no gate admits online from now on."""

    credential_id: str
    version: int
    reason: Verdict


class PresenceChanged(Event):
    """A delegate's presence as it now is, and which of their credentials the door refuses."""

    event_type: ClassVar[str] = "checkin.presence.changed.v1"
    event_source: ClassVar[str] = "/checkin"
    topic: ClassVar[str] = "checkin.presence.v1"
    key_field: ClassVar[str] = "delegate_id"
    hearers: ClassVar[tuple[str, ...]] = ("registration", "honors")

    delegate_id: UUID
    congress_id: UUID
    aggregate_version: int
    sessions: tuple[SessionPresence, ...]
    refused_credentials: tuple[RefusedCredential, ...] = ()
