"""What honors says: the honour roll as it is announced, and what the stage shows."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from contracts.envelope import Event, Part


class RecipientKind(StrEnum):
    COLLECTIVE = "COLLECTIVE"
    HOUSEHOLD = "HOUSEHOLD"
    INDIVIDUAL = "INDIVIDUAL"


class CardKind(StrEnum):
    TITLE = "TITLE"
    SLOGAN = "SLOGAN"
    AGENDA_ITEM = "AGENDA_ITEM"
    HONOREE = "HONOREE"
    FLAG_SALUTE = "FLAG_SALUTE"
    SILENCE = "SILENCE"
    BLACK = "BLACK"


class EntryAnnounced(Event):
    """A name was announced and is public from here on. `sequence` is gapless per congress, from 1.

    `delegate_id` is the honoured person themself where they are a delegate, null for a collective, a household, or somebody who
    is none; whoever receives for others is not told.
    """

    event_type: ClassVar[str] = "honors.entry.announced.v1"
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = "honors.roll.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("registration", "external")

    congress_id: UUID
    entry_id: UUID
    sequence: int
    kind: RecipientKind
    name: str
    unit_name: str
    award_code: str
    award_name: str
    decision_number: str
    decision_date: date
    announced_at: datetime
    rehearsal: bool = False
    posthumous: bool = False
    form_of_address: str = ""
    delegate_id: UUID | None = None


class EntryCorrected(Event):
    """The words of an announced entry were mended; the wrong ones stay in honors' audit trail."""

    event_type: ClassVar[str] = "honors.entry.corrected.v1"
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = "honors.roll.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("registration", "external")

    congress_id: UUID
    entry_id: UUID
    sequence: int
    name: str
    unit_name: str
    award_name: str
    reason: str
    corrected_at: datetime
    rehearsal: bool = False
    decision_number: str | None = None
    decision_date: date | None = None


class EntryWithdrawn(Event):
    """An announced entry was withdrawn, with a trace."""

    event_type: ClassVar[str] = "honors.entry.withdrawn.v1"
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = "honors.roll.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("registration", "external")

    congress_id: UUID
    entry_id: UUID
    sequence: int
    reason: str
    withdrawn_at: datetime
    rehearsal: bool = False


class EntryReturned(Event):
    """A name was announced by mistake and waits again: it is not public, and no decision was revoked.

    Announced later, it gets a sequence of its own; nobody else gets the one it had.
    """

    event_type: ClassVar[str] = "honors.entry.returned.v1"
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = "honors.roll.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("registration", "external")

    congress_id: UUID
    entry_id: UUID
    sequence: int
    reason: str
    returned_at: datetime
    rehearsal: bool = False


class StageChanged(Event):
    """What the big screen is to show from now on. `revision` is gapless per congress, from 1."""

    event_type: ClassVar[str] = "honors.stage.changed.v1"
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = "honors.stage.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("external",)

    congress_id: UUID
    revision: int
    card: CardKind
    entry_id: UUID | None
    changed_at: datetime
    rehearsal: bool = False


class ItemKind(StrEnum):
    CEREMONY = "CEREMONY"
    REPORT = "REPORT"
    SPEECH = "SPEECH"
    FILM = "FILM"
    EXCHANGE = "EXCHANGE"
    HONOURS = "HONOURS"
    BREAK = "BREAK"


class ItemState(StrEnum):
    PLANNED = "PLANNED"
    RUNNING = "RUNNING"
    DONE = "DONE"
    SKIPPED = "SKIPPED"


class ProgrammeItem(Part):
    """One item of the programme; `number` is its name, whatever its place."""

    number: int
    kind: ItemKind
    title: str
    state: ItemState
    started_at: datetime | None
    ended_at: datetime | None


class ProgrammeChanged(Event):
    """The programme as it now is, in its order, with what was held of it and when. Nobody who speaks is named."""

    event_type: ClassVar[str] = "honors.programme.changed.v1"
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = "honors.stage.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("registration",)

    congress_id: UUID
    aggregate_version: int
    items: tuple[ProgrammeItem, ...]
    rehearsal: bool = False
