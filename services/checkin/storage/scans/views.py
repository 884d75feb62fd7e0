"""Admissions that somebody has to look at, as they are shown."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.checkin.domain.ids import DelegateId, ScanId, SessionId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.settlement import Settlement


@dataclass(frozen=True, slots=True)
class OtherPassing:
    """The other time that the same person came in."""

    at: datetime
    gate_name: str | None


@dataclass(frozen=True, slots=True)
class Settled:
    """`by` is the id of the account or device."""

    at: datetime
    by: str
    settlement: Settlement


@dataclass(frozen=True, slots=True)
class ScanConflict:
    """An admission against the server's word: `conflict` is the verdict the server would have given, `reason` says it.

    `other` is the first other admission of the same person that stands. Open until undone or settled.
    """

    scan_id: ScanId
    session_id: SessionId
    conflict: Verdict
    reason: str
    delegate_id: DelegateId | None
    form_of_address: str | None
    full_name: str | None
    unit_name: str | None
    gate_name: str | None
    device_id: UUID
    occurred_at: datetime
    recorded_at: datetime
    clock_unsure: bool
    other: OtherPassing | None
    undone: bool
    settled: Settled | None
