"""The stage of one congress: which revision it has, and what is on air."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.honors.domain.ids import CongressId, EntryId


class CardKind(StrEnum):
    TITLE = "TITLE"
    SLOGAN = "SLOGAN"
    AGENDA_ITEM = "AGENDA_ITEM"
    HONOREE = "HONOREE"
    FLAG_SALUTE = "FLAG_SALUTE"
    SILENCE = "SILENCE"
    BLACK = "BLACK"


@dataclass(frozen=True)
class Stage:
    """`revision` grows by one with each change an operator must have seen; `card_revision` is that of the card on air.

    `sequence` counts announcements; `item` is the number (from 1) of the slogan or agenda item on air; `entry_id`
    the honouree on air; `told_version` the newest version of the congress that the screens were told of.
    `rehearsed_from` is the sequence at which a rehearsal began, None for real.
    """

    congress_id: CongressId
    revision: int
    card_revision: int
    sequence: int
    card: CardKind
    item: int | None
    entry_id: EntryId | None
    batch_size: int
    told_version: int
    changed_at: datetime
    rehearsed_from: int | None = None

    @property
    def rehearsal(self) -> bool:
        return self.rehearsed_from is not None

    def is_rehearsed(self, sequence: int | None) -> bool:
        """Tell whether the name with this `sequence` was announced in the rehearsal that goes on."""
        return sequence is not None and self.rehearsed_from is not None and sequence > self.rehearsed_from
