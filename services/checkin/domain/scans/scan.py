"""The fact that is kept of a scan."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import CongressId, DelegateId, DeviceId, GateId, ScanId, SessionId
from services.checkin.domain.scans.admission import Direction, Verdict
from services.checkin.domain.scans.report import DecidedBy, Method, Way
from services.checkin.domain.scans.scanned_text import TextKind


@dataclass(frozen=True, slots=True)
class Scan:
    """The fact that is kept. `first_at` and `first_gate` are what an ALREADY_CHECKED_IN told the steward.

    `scanned_at` and `sent_at` are the device's clock as it was read, `clock_skew_ms` is how far it was ahead of the true
    time; `occurred_at` is the server's reckoning, `clock_unsure` when the device's word was out of bounds.
    `text_mark` tells two texts under one id apart, None where nobody made one. `direction` is IN or OUT. `unit_code`, `category` and `standing` are the delegate's at that time.
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
    clock_unsure: bool = False
    clock_skew_ms: int | None = None
    undone_at: datetime | None = None
    rehearsal: bool = False
    text_mark: int | None = None
    way: Way = Way.STEWARD
    direction: Direction = Direction.IN
