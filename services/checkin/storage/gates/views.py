"""What a device is told of itself."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import DeviceId, GateId
from services.checkin.storage.roster.views import CongressCard


@dataclass(frozen=True, slots=True)
class GateCard:
    id: GateId
    name: str
    kind: GateKind


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """Who a device is, where it stands, and which session it scans for. `now` is the true time: is its clock right?

    `supervises`: whoever holds it may let in by hand and settle cases.
    """

    device_id: DeviceId
    name: str
    gate: GateCard
    congress: CongressCard
    session: SessionState | None
    now: datetime
    supervises: bool


@dataclass(frozen=True, slots=True)
class DeviceClock:
    """How far a device's clock was ahead of the true time (negative: behind) when it last sent something."""

    device_id: DeviceId
    heard_at: datetime
    skew_ms: int
    wrong: bool
