"""What a device tells of one scan, whichever way in it was: a badge, or a tap at the desk."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from services.checkin.domain.ids import CongressId, DeviceId, GateId, ScanId, SessionId
from services.checkin.domain.scans.admission import Direction, Verdict
from services.checkin.domain.scans.scanned_text import TextKind
from services.checkin.domain.scans.subject import ByDelegate, Subject


class Method(StrEnum):
    """How the code was got: read by a camera or USB scanner, typed, or (DESK) none at all, a tap on a person."""

    QR = "QR"
    SHORT_CODE = "SHORT_CODE"
    DESK = "DESK"


class Way(StrEnum):
    """Who took the delegate in. STEWARD: a steward at a gate. KIOSK: the delegate alone, at an unattended tablet. PHONE: the
    delegate, with a phone before the hall's QR. DESK: a desk. DELEGATION: a whole unit at once, as its head confirmed.
    BY_HAND: let in for a reason, against the rule.
    """

    STEWARD = "STEWARD"
    KIOSK = "KIOSK"
    PHONE = "PHONE"
    DESK = "DESK"
    DELEGATION = "DELEGATION"
    BY_HAND = "BY_HAND"


@dataclass(frozen=True, slots=True)
class ByHand:
    """Somebody decided that this person comes in, whatever badge, session and invitation say; `reason` is never ""."""

    reason: str


class DecidedBy(StrEnum):
    SERVER = "SERVER"
    DEVICE = "DEVICE"


@dataclass(frozen=True, slots=True)
class Post:
    """The device that reports and where it stands now. `way` is what everything is that comes from it, whatever it says;
    `supervises`: whoever holds it may receive and let in by hand at any gate. `stood_at` are gates where it stood before.
    """

    device_id: DeviceId
    congress_id: CongressId
    gate_id: GateId
    way: Way | None = None
    supervises: bool = False
    stood_at: frozenset[GateId] = frozenset()

    def knows(self, gate_id: GateId) -> bool:
        """Tell whether the device stands at that gate, or did: it may speak for no other."""
        return gate_id == self.gate_id or gate_id in self.stood_at


@dataclass(frozen=True, slots=True)
class Report:
    """One scan as its device tells it, with the congress, gate and session of its making.

    `shown` is None when nothing was shown yet: then the server decides, for the session that is current.
    `session_id` is None when the device knew none, `way` where only the place says it. `scanned_at` and `sent_at` are its wall clock, as it was read
    (`sent_at` None: unreadable); `text_mark` is that of `scanned_text.mark_of`, or the device's own of a text that it
    keeps for itself; `direction` is which way its gate lets people go; `age` is the time between the two by the best clock it has, None when it has none.
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
    way: Way | None = None
    by_hand: ByHand | None = None
    direction: Direction = Direction.IN

    def way_in(self, post: Post, *, at_desk: bool) -> Way:
        """Give the way in: the device's own, else the one told, else the place's."""
        if self.by_hand and may_receive(post, at_desk=at_desk):
            return Way.BY_HAND
        return post.way or self.way or (Way.DESK if at_desk or self.method is Method.DESK else Way.STEWARD)

    def needs_no_badge(self) -> bool:
        """Tell whether somebody is taken in on the word of whoever holds the device: by a tap on a name, or by hand."""
        return self.by_hand is not None or isinstance(self.subject, ByDelegate)


def may_receive(post: Post, *, at_desk: bool) -> bool:
    """Tell whether a supervisor, or the help desk, reports, who may take somebody in without a badge that says so; never
    what nobody looks after.
    """
    return post.way is None and (post.supervises or at_desk)
