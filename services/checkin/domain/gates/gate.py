"""Places where people come in."""

from dataclasses import dataclass
from enum import StrEnum

from services.checkin.domain.ids import CongressId, GateId


class GateKind(StrEnum):
    """A DESK receives leaders by one tap and helps those with a problem."""

    GATE = "GATE"
    DESK = "DESK"


@dataclass(frozen=True, slots=True)
class Gate:
    gate_id: GateId
    congress_id: CongressId
    name: str
    kind: GateKind
