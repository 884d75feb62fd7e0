"""What is counted apart, and by how much."""

from dataclasses import dataclass
from enum import StrEnum

from services.checkin.domain.ids import CongressId, SessionId


class Dimension(StrEnum):
    """What scans are counted by. The value is "" for ALL, else a gate id."""

    ALL = "ALL"
    GATE = "GATE"


@dataclass(frozen=True, slots=True)
class Step:
    """What many facts together add to one number."""

    congress_id: CongressId
    session_id: SessionId
    dimension: Dimension
    value: str
    scans: int
