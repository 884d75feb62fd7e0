"""What honors keeps of a congress that registration speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.ids import CongressId


@dataclass(frozen=True)
class AgendaItem:
    number: int
    code: str
    name: str


@dataclass(frozen=True)
class KnownCongress:
    """`form` is CONGRESS or CONFERENCE; `title_lines` are shown one below the other."""

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
