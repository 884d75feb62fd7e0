"""Admissions as they are shown: all of them, and those that somebody has to look at."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import DelegateId, DeviceId, ScanId, SessionId
from services.checkin.domain.scans.settlement import CaseKind, Settlement


@dataclass(frozen=True, slots=True)
class OtherPassing:
    """The other time that the same person came in."""

    at: datetime
    gate_name: str | None
    scan_id: ScanId


@dataclass(frozen=True, slots=True)
class Settled:
    """`by` is the id of the account or device; `note` is what they wrote about it, "" for nothing."""

    at: datetime
    by: str
    settlement: Settlement
    note: str


@dataclass(frozen=True, slots=True)
class ScanConflict:
    """An admission somebody has to look at: `conflict` is the verdict the server would have given, or CLOCK_UNSURE where
    the device's word on the time cannot be believed; `reason` says it.

    `occurred_at` is the time that counts, `scanned_at` what the device's clock showed, `recorded_at` when it was heard.
    `other` is the first other admission of the same person that stands. Open until undone or settled; `ways` are the
    settlements that make sense. `photo`: a portrait of the delegate is there. `invited`: to this session, `listed`: on the list
    still, each or nobody knows; who is not both counts as inside off the list, whatever is made of the case.
    `session_name`: "" where the session is gone from the plan.
    """

    scan_id: ScanId
    session_id: SessionId
    conflict: CaseKind
    reason: str
    delegate_id: DelegateId | None
    form_of_address: str | None
    full_name: str | None
    unit_name: str | None
    gate_name: str | None
    device_id: DeviceId
    occurred_at: datetime
    recorded_at: datetime
    scanned_at: datetime
    clock_unsure: bool
    other: OtherPassing | None
    undone: bool
    settled: Settled | None
    delegate_code: str | None
    photo: bool
    ways: tuple[Settlement, ...]
    invited: bool = True
    listed: bool = True
    session_name: str = ""


@dataclass(frozen=True, slots=True)
class Undone:
    """`reason` is what somebody wrote about it; None where a steward took it back at once."""

    at: datetime
    reason: str | None


@dataclass(frozen=True, slots=True)
class Admission:
    """Somebody was let in. Without a name: a badge that nobody knows yet; without a code: somebody on no list.

    `offline`: the device decided it. `by_hand` is why somebody let them in against the rule, None where nobody did.
    """

    scan_id: ScanId
    session_name: str
    delegate_id: DelegateId | None
    delegate_code: str | None
    form_of_address: str | None
    full_name: str | None
    unit_name: str | None
    gate_name: str | None
    occurred_at: datetime
    offline: bool
    flagged: bool
    undone: Undone | None
    by_hand: str | None
