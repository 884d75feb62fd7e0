"""What a delegate's phone shows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.checkin.domain.ids import CallId


class HallStanding(StrEnum):
    """PRESENT: inside. WAITING: for a steward's nod. HELP: to be seen to by a person; why is told to staff alone."""

    PRESENT = "PRESENT"
    WAITING = "WAITING"
    HELP = "HELP"


@dataclass(frozen=True, slots=True)
class HallGuest:
    """Told to who has proved to hold the pass, or after a steward's nod; to nobody else."""

    form_of_address: str
    full_name: str
    seat: str
    seat_way: str


@dataclass(frozen=True, slots=True)
class HallAnswer:
    """`call_id` names a waiting call to the phone that made it; `since` is when the delegate came in."""

    standing: HallStanding
    sentence: str
    gate_name: str
    guest: HallGuest | None = None
    since: datetime | None = None
    call_id: CallId | None = None
