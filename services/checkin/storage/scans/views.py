"""Admissions that somebody has to look at, as they are shown."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from services.checkin.domain.ids import DelegateId, ScanId
from services.checkin.domain.scans.admission import Verdict


@dataclass(frozen=True, slots=True)
class ScanConflict:
    """An admission against the server's word: `conflict` is the verdict the server would have given, `reason` says it."""

    scan_id: ScanId
    conflict: Verdict
    reason: str
    delegate_id: DelegateId | None
    full_name: str | None
    unit_name: str | None
    gate_name: str | None
    device_id: UUID
    occurred_at: datetime
    recorded_at: datetime
    undone: bool
