"""What a device is told of itself."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.gates.gate import GateKind
from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import DeviceId, GateId
from services.checkin.domain.scans.admission import Direction
from services.checkin.storage.roster.views import CongressCard


@dataclass(frozen=True, slots=True)
class GateCard:
    id: GateId
    name: str
    kind: GateKind


@dataclass(frozen=True, slots=True)
class DeviceCard:
    """Who a device is, where it stands, and which session it scans for. `now` is the true time: is its clock right?

    `supervises`: whoever holds it may let in by hand and settle cases. `direction` is which way it lets people go.
    `ends_at` is when its pairing ends by the true time: what it keeps of people dies then, heard from or not.
    """

    device_id: DeviceId
    name: str
    gate: GateCard
    congress: CongressCard
    session: SessionState | None
    now: datetime
    supervises: bool
    direction: Direction
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class FleetDevice:
    """A device at a door. `heard_at` is its last sign of life, None: none yet; `ended`: it is paired no longer, and scans
    wait on it or may. `unsure`: it has been silent (until it was revoked), so more may wait on it than `waiting`. Times are true ones, also where a congress is played fast.

    `clock_wrong`: somebody should put its clock (`skew_ms` ahead of ours) right. `battery` is 0 to 100.
    `direction` is which way it lets people go, None while the session that is scanned for counts no exits.
    """

    device_id: DeviceId
    name: str
    roles: tuple[str, ...]
    gate_id: GateId | None
    gate_name: str | None
    paired_at: datetime
    ended: bool
    heard_at: datetime | None
    waiting: int
    unsure: bool
    oldest_at: datetime | None
    skew_ms: int | None
    clock_wrong: bool
    version: str
    battery: int | None
    charging: bool | None
    direction: Direction | None
