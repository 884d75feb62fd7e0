"""What a device tells of one scan, whichever way in it was: a badge, or a tap at the desk."""

from dataclasses import dataclass
from datetime import datetime, timedelta
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
    """The device that reports and where it stands now."""

    device_id: DeviceId
    congress_id: CongressId
    gate_id: GateId


@dataclass(frozen=True, slots=True)
class Report:
    """One scan as its device tells it, with the congress, gate and session of its making.

    `shown` is None when nothing was shown yet: then the server decides, for the session that is current.
    `session_id` is None when the device knew none. `scanned_at` and `sent_at` are its wall clock, as it was read
    (`sent_at` None: unreadable); `text_mark` is that of `scanned_text.mark_of`, or the device's own of a text that it
    keeps for itself; `age` is the time between the two by the best clock it has, None when it has none.
    """

    scan_id: ScanId
    subject: Subject
    text_kind: TextKind
    text_length: int
    method: Method
    congress_id: CongressId
    gate_id: GateId
    session_id: SessionId | None
    scanned_at: datetime
    sent_at: datetime | None
    age: timedelta | None
    shown: Verdict | None = None
    text_mark: int | None = None
    decided_by: DecidedBy = DecidedBy.SERVER
