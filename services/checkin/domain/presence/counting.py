"""What is counted apart, and by how much."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from services.checkin.domain.ids import SessionId


class Dimension(StrEnum):
    """What is counted apart. The value is "" for ALL, else a standing, code, gate id, or UTC minute."""

    ALL = "ALL"
    STANDING = "STANDING"
    UNIT = "UNIT"
    CATEGORY = "CATEGORY"
    GATE = "GATE"
    MINUTE = "MINUTE"


@dataclass(frozen=True, slots=True)
class Line:
    """What one fact adds to one number."""

    session_id: UUID
    dimension: Dimension
    value: str
    scans: int = 0
    present: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """What many facts together add to one number."""

    session_id: SessionId
    dimension: Dimension
    value: str
    scans: int
    present: int
