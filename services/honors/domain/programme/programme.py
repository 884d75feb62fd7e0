"""What is held on the day, in which order and how long, and where it stands."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from services.honors.domain.ids import CongressId, ItemNumber
from services.honors.domain.known.known_congress import KnownCongress

LONGEST_MINUTES = 600
MOST_ITEMS = 100
MOST_LETTERS = 60_000
"""of one paper: half an hour read aloud has some 25,000"""


class ItemKind(StrEnum):
    """SPEECH: a paper of an exemplar (tham luận). BREAK is no part of what the hall hears."""

    CEREMONY = "CEREMONY"
    REPORT = "REPORT"
    SPEECH = "SPEECH"
    FILM = "FILM"
    EXCHANGE = "EXCHANGE"
    HONOURS = "HONOURS"
    BREAK = "BREAK"


class ItemState(StrEnum):
    """At most one item is RUNNING. SKIPPED: it will not be held, and may be taken up again."""

    PLANNED = "PLANNED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    SKIPPED = "SKIPPED"


@dataclass(frozen=True)
class Item:
    """One item. `number` is its name for ever, whatever its place. `minutes` 1 to 600 as planned, `more` were given on the day
    (less than 0: taken); `at_minute` is a minute of the day
    in Vietnam (0 to 1,439) before which it does not begin. `instead`: the alternate speaks. `text_letters`: how long the text is
    that was handed in, which lies apart.
    """

    number: ItemNumber
    kind: ItemKind
    title: str
    minutes: int
    more: int = 0
    at_minute: int | None = None
    speaker: str = ""
    alternate: str = ""
    notes: str = ""
    instead: bool = False
    state: ItemState = ItemState.PLANNED
    started_at: datetime | None = None
    ended_at: datetime | None = None
    text_letters: int = 0


@dataclass(frozen=True)
class Programme:
    """The items in their order. `revision` below 1: nobody planned it, it is the agenda of that version of the congress.
    `plan_revision` is that of the newest writing, `last_number` the highest that was ever given. `held_at`: since when the running item
    waits; `held_for`: how long it waited before that. Times UTC.
    """

    congress_id: CongressId
    revision: int
    items: tuple[Item, ...]
    plan_revision: int = 0
    last_number: int = 0
    held_at: datetime | None = None
    held_for: timedelta = timedelta()

    @property
    def next_revision(self) -> int:
        return max(self.revision, 0) + 1

    @property
    def running(self) -> Item | None:
        return next((each for each in self.items if each.state is ItemState.RUNNING), None)

    def item(self, number: int | None) -> Item | None:
        return next((each for each in self.items if each.number == number), None)


_KINDS = {
    "SUMMARY_REPORT": ItemKind.REPORT,
    "EXEMPLAR_REPORTS": ItemKind.SPEECH,
    "EXCHANGE": ItemKind.EXCHANGE,
    "HONORING": ItemKind.HONOURS,
    "RESPONSE_SPEECH": ItemKind.SPEECH,
}
_MINUTES = {
    "FLAG_SALUTE": 5,
    "OPENING": 15,
    "SUMMARY_REPORT": 25,
    "EXEMPLAR_REPORTS": 40,
    "EXCHANGE": 30,
    "HONORING": 60,
}
_SHORT = 10


def from_agenda(congress: KnownCongress) -> Programme:
    """Give the programme that stands until somebody plans one: the agenda, with minutes as such mornings have them."""
    items = (
        Item(
            ItemNumber(each.number),
            _KINDS.get(each.code, ItemKind.CEREMONY),
            each.name,
            _MINUTES.get(each.code, _SHORT),
        )
        for each in congress.agenda
    )
    last = max((each.number for each in congress.agenda), default=0)
    return Programme(congress.congress_id, -congress.version, tuple(items), -congress.version, last)


def starts_at(congress: KnownCongress) -> datetime | None:
    """Give when the first official sitting begins; None where none is planned."""
    official = sorted(each.starts_at for each in congress.sittings if each.kind == "OFFICIAL")
    return official[0] if official else None
