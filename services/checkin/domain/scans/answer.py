"""What the gate shows."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import ScanId
from services.checkin.domain.presence.holder import Delegate
from services.checkin.domain.scans.admission import Verdict


@dataclass(frozen=True, slots=True)
class FirstScan:
    at: datetime
    gate_name: str | None


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What the gate shows. `sentence` may be read by the delegate too, `reason` is for the staff.

    `flagged`: somebody has to look at this admission later. `shut`: nothing speaks against the person but that the doors of the
    session are closed.
    """

    scan_id: ScanId
    verdict: Verdict
    sentence: str
    reason: str
    delegate: Delegate | None
    first_scan: FirstScan | None
    flagged: bool
    recorded_at: datetime
    shut: bool = False
