"""The stage of one congress: which revision it has, what is on air, what is armed, and who operates it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from services.honors.domain.decisions.card import DecisionCard
from services.honors.domain.ids import CongressId, EntryId, RowId


class CardKind(StrEnum):
    TITLE = "TITLE"
    SLOGAN = "SLOGAN"
    AGENDA_ITEM = "AGENDA_ITEM"
    HONOREE = "HONOREE"
    FLAG_SALUTE = "FLAG_SALUTE"
    SILENCE = "SILENCE"
    BLACK = "BLACK"
    ROW = "ROW"
    PHOTO_CALL = "PHOTO_CALL"
    DECISION = "DECISION"
    VIDEO = "VIDEO"
    WELCOME = "WELCOME"
    ARRIVAL = "ARRIVAL"
    COUNTDOWN = "COUNTDOWN"
    ROLL_CODE = "ROLL_CODE"


LOCKED_CARDS = frozenset({CardKind.FLAG_SALUTE, CardKind.SILENCE, CardKind.BLACK})
"""Cards that only their own release leaves (domain brief, section 15)."""


@dataclass(frozen=True)
class Picture:
    """What a card shows: `item` counts slogans or agenda items from 1, of a VIDEO it is the number of the programme's item, `entry_id` names the honouree.

    `covers` is what lies under a locked card, to which its release goes back. A ROW shows whoever of the row `row_id` is public,
    with the marker at `entry_id`, None for at nobody. `text` are words of a card that is kept as it was shown.
    A DECISION is `decision` as it was taken, and `entry_id` who was first to be called by it then, whom it does not name.
    """

    card: CardKind
    item: int | None = None
    entry_id: EntryId | None = None
    covers: "Picture | None" = None
    row_id: RowId | None = None
    text: str = ""
    decision: DecisionCard | None = None

    def without(self, entry_id: EntryId) -> "Picture":
        """Give the picture with the title wherever that name would be shown, also below; a row goes on without the name."""
        if self.entry_id == entry_id:
            return replace(self, entry_id=None) if self.card is CardKind.ROW else TITLE
        return replace(self, covers=self.covers.without(entry_id)) if self.covers else self

    def without_decision(self, number: str, day: date) -> "Picture":
        """Give the picture with the title wherever that decision would be shown, also below."""
        if self.decision and (self.decision.number, self.decision.date) == (number, day):
            return TITLE
        return replace(self, covers=self.covers.without_decision(number, day)) if self.covers else self


TITLE = Picture(CardKind.TITLE)


@dataclass(frozen=True)
class Armed:
    """The name that comes next, as it was drawn: `seen` has its words and receiver by field, `digest` stands for them.

    Of a row that is taken as a whole `members` are its names from left to right, `entry_id` the first of them and `digest`
    stands for all. `is_decision`: the decision of `entry_id` is announced next, and nobody by name.
    """

    entry_id: EntryId
    digest: str
    seen: Mapping[str, str]
    row_id: RowId | None = None
    members: tuple["Armed", ...] = ()
    is_decision: bool = False

    @property
    def names(self) -> tuple["Armed", ...]:
        """Give each name that stands armed."""
        return () if self.is_decision else self.members or (self,)

    @property
    def called(self) -> tuple[EntryId, ...]:
        """Give who is called next: the names, or who comes first after the decision."""
        return self.entry_ids or (self.entry_id,)

    @property
    def entry_ids(self) -> tuple[EntryId, ...]:
        return tuple(one.entry_id for one in self.names)


@dataclass(frozen=True)
class Hold:
    """Who operates the stage. `hand` stands for one sign-in or one paired device, `name` is what people call it."""

    hand: str
    name: str
    since: datetime


@dataclass(frozen=True)
class Moved:
    """Somebody who came late is called after another entry than the running order says; `after` None: after all others."""

    entry_id: EntryId
    after: EntryId | None


class Side(StrEnum):
    STAGE = "STAGE"
    MC = "MC"


class Gesture(StrEnum):
    """STOP: read on when I say so; SLOWER; ABSENT: who is called is not there; READ: the name was read to the end."""

    STOP = "STOP"
    SLOWER = "SLOWER"
    ABSENT = "ABSENT"
    READ = "READ"


@dataclass(frozen=True)
class Sign:
    """What one side last said to the other; it stands until it is taken back, seen, or the next name is taken. `entry_id` is the
    name that stood large before whoever said it, None for nobody's.
    """

    side: Side
    gesture: Gesture
    name: str
    given_at: datetime
    entry_id: EntryId | None = None


@dataclass(frozen=True)
class Stage:
    """`revision` grows by one with each change an operator must have seen; `card_revision` is that of the card on air.

    `sequence` counts announcements; `item` is the number (from 1) of the slogan or agenda item on air; `entry_id`
    the honouree on air, `row_id` the row whose card is on air, `decision` the decision; `told_version` the newest version of the congress that the screens were told of.
    `rehearsed_from` is the sequence at which a rehearsal began, None for real. `covered` is what a locked card covers.
    `dwell_ms` is how long each name stays before the next may be taken, `taken_at` (true time) when the last was.
    `needs_approval` says whether only approved words may be taken; None: as the congress is, a real one yes, an invented one no.
    `living_proxy` says whether somebody may be named to receive instead of a living person.
    `portraits`: who agreed stands on the screens with their portrait.
    `signs` are what stage and MC last said to each other, one a side at most; they change no revision.
    `taken_back` is the name or decision that was announced by mistake last, `withdrawn` the name that was withdrawn on air or armed, '' once the next was taken.
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
    armed: Armed | None = None
    hold: Hold | None = None
    covered: Picture | None = None
    moved: tuple[Moved, ...] = ()
    dwell_ms: int = 4_000
    taken_at: datetime | None = None
    needs_approval: bool | None = None
    living_proxy: bool = False
    portraits: bool = False
    signs: tuple[Sign, ...] = ()
    row_id: RowId | None = None
    card_text: str = ""
    decision: DecisionCard | None = None
    taken_back: str = ""
    withdrawn: str = ""

    @property
    def rehearsal(self) -> bool:
        return self.rehearsed_from is not None

    @property
    def locked(self) -> bool:
        return self.card in LOCKED_CARDS

    @property
    def picture(self) -> Picture:
        return Picture(self.card, self.item, self.entry_id, self.covered, self.row_id, self.card_text, self.decision)

    def is_rehearsed(self, sequence: int | None) -> bool:
        """Tell whether the name with this `sequence` was announced in the rehearsal that goes on."""
        return sequence is not None and self.rehearsed_from is not None and sequence > self.rehearsed_from

    def showing(self, picture: Picture) -> "Stage":
        """Give the stage with `picture` on air, over what it covers."""
        shown = replace(self, card=picture.card, item=picture.item, entry_id=picture.entry_id, row_id=picture.row_id)
        return replace(shown, covered=picture.covers, card_text=picture.text, decision=picture.decision)
