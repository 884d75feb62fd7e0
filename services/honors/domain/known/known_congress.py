"""What honors keeps of a congress that registration speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.honors.domain.ids import CongressId, SessionId


class CongressState(StrEnum):
    """ARCHIVED: over, hidden from lists, everything kept. DELETED: its rows are gone, and no word on it counts any more."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    DELETED = "DELETED"


@dataclass(frozen=True)
class AgendaItem:
    """`number` is its name for ever, `ordinal` what people count, as the programme and the minutes print it: 0 while nobody
    placed it. `film`: screens play a file for it.
    """

    number: int
    code: str
    name: str
    ordinal: int = 0
    film: bool = False


@dataclass(frozen=True)
class Sitting:
    """One session of the congress: `kind` is PREPARATORY or OFFICIAL."""

    session_id: SessionId
    kind: str
    name: str
    starts_at: datetime


@dataclass(frozen=True)
class KnownCongress:
    """`form` is CONGRESS or CONFERENCE; `title_lines` are shown one below the other; `sittings` without the rehearsals."""

    congress_id: CongressId
    version: int
    form: str
    name: str
    title_lines: Sequence[str]
    review_period: str
    theme: str
    slogans: Sequence[str]
    agenda: Sequence[AgendaItem]
    synthetic: bool
    state: CongressState
    code: str = ""
    sittings: tuple[Sitting, ...] = ()
