"""What is on air, and what a locked card covers, as operators and the MC see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from services.honors.domain.decisions.reading import DecisionReading, decision_reading
from services.honors.domain.decisions.record import Records, under
from services.honors.domain.decisions.standing import row_of
from services.honors.domain.ids import EntryId, RowId
from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_view import EntryView
from services.honors.domain.stage.cards import words_of
from services.honors.domain.stage.stage import CardKind, Picture, Stage


@dataclass(frozen=True)
class Covered:
    """What a locked card covers, and to which its release may go back."""

    card: CardKind
    text: str | None
    entry: EntryView | None
    row_id: RowId | None = None
    members: list[EntryView] = field(default_factory=list)
    decision: DecisionReading | None = None


@dataclass(frozen=True)
class OnAir:
    """The card that the screens are to show; `revision` is the one a screen acknowledges.

    `locked`: only its release leaves it; `covered` is then what lies under it. Of a row `entry` is where the marker stands, and
    `members` are the names that it shows; `decision` is what the MC reads while the card of one is on air.
    """

    card: CardKind
    revision: int
    locked: bool
    text: str | None
    entry: EntryView | None
    since: datetime
    covered: Covered | None
    row_id: RowId | None = None
    members: list[EntryView] = field(default_factory=list)
    decision: DecisionReading | None = None


def on_air_of(
    congress: KnownCongress,
    stage: Stage,
    roll: Sequence[Entry],
    views: Mapping[EntryId, EntryView],
    records: Records,
) -> OnAir:
    """Give the card that the screens are to show; `views` are those of the roll by entry."""
    return OnAir(
        card=stage.card,
        revision=stage.card_revision,
        locked=stage.locked,
        text=words_of(congress, stage.picture),
        entry=_named(stage.picture, views),
        since=stage.changed_at,
        covered=_covered(congress, stage, roll, views, records),
        row_id=stage.row_id,
        members=_in_public(roll, stage, views),
        decision=_read(stage.picture, roll, records),
    )


def _covered(
    congress: KnownCongress,
    stage: Stage,
    roll: Sequence[Entry],
    views: Mapping[EntryId, EntryView],
    records: Records,
) -> Covered | None:
    below = stage.covered
    if below is None:
        return None
    text, members = words_of(congress, below), _in_public(roll, stage.showing(below), views)
    return Covered(below.card, text, _named(below, views), below.row_id, members, _read(below, roll, records))


def _read(picture: Picture, roll: Sequence[Entry], records: Records) -> DecisionReading | None:
    card, first = picture.decision, next((each for each in roll if each.entry_id == picture.entry_id), None)
    if picture.card is not CardKind.DECISION or card is None or first is None:
        return None
    return decision_reading(card, under(roll, first), first, records.get((card.number, card.date)))


def _in_public(roll: Sequence[Entry], stage: Stage, views: Mapping[EntryId, EntryView]) -> list[EntryView]:
    return [views[each.entry_id] for each in row_of(roll, stage) if each.is_public]


def _named(picture: Picture, views: Mapping[EntryId, EntryView]) -> EntryView | None:
    shown = picture.card in (CardKind.HONOREE, CardKind.ROW) and picture.entry_id
    return views.get(shown) if shown else None
