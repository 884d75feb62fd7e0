"""What a device is told of itself."""

from dataclasses import dataclass

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
    """Who a device is, where it stands, and which session it scans for."""

    device_id: DeviceId
    name: str
    gate: GateCard
    congress: CongressCard
    session: SessionState | None
