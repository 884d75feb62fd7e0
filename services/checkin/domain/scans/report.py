"""What a device tells of one scan."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.checkin.domain.ids import CongressId, DeviceId, GateId, ScanId, SessionId
from services.checkin.domain.scans.admission import Verdict
from services.checkin.domain.scans.scanned_text import TextKind
from services.checkin.domain.scans.subject import Subject


class Method(StrEnum):
    QR = "QR"
    SHORT_CODE = "SHORT_CODE"
    DESK = "DESK"


class DecidedBy(StrEnum):
    SERVER = "SERVER"
    DEVICE = "DEVICE"


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
