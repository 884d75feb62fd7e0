"""What an honour roll is read against."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from services.honors.domain.ids import EntryId
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.award_catalogue import Award
from services.honors.domain.roll.entry import Entry


@dataclass(frozen=True)
class Setting:
    """What a file is read against: the day, the delegates heard of, the roll, and the awards that the congress added."""

    today: date
    delegates: Sequence[KnownDelegate] = ()
    roll: Sequence[Entry] = ()
    own_awards: Mapping[str, Award] = field(default_factory=dict)
    code: str = ""
    """That of the congress, '' where there is none."""
    units: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The names of the congress's units, each with what else it is called."""
    guarded: frozenset[EntryId] = frozenset()
    """Announced entries that whoever sends the file may not change."""
