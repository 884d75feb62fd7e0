"""What everybody may know of a roll: the names announced so far, as the decision writes them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from services.honors.domain.ids import EntryId
from services.honors.domain.known.known_congress import CongressState, KnownCongress
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.line import address_of
from services.honors.domain.roll.running_order import is_open
from services.honors.domain.stage.stage import Stage


@dataclass(frozen=True)
class PublicEntry:
    """One announced honour. A withdrawn one keeps its place and loses its words."""

    sequence: int
    entry_id: EntryId
    withdrawn: bool
    corrected: bool
    kind: RecipientKind
    posthumous: bool | None
    form_of_address: str | None
    name: str | None
    unit_name: str | None
    award_name: str | None
    decision_number: str | None
    decision_date: date | None
    announced_at: datetime | None


LONGEST_PAUSE = timedelta(hours=12)
"""after so long without a name no reader's page waits for the next by itself"""


@dataclass(frozen=True)
class ReturnedName:
    """A name that was public and was taken back because it was announced by mistake: no decision was revoked, and nobody is named."""

    entry_id: EntryId
    announced_at: datetime
    returned_at: datetime


@dataclass(frozen=True)
class PublicRoll:
    """`returned` are those that wait again, in the order in which they were taken back."""

    as_of: datetime
    congress_name: str
    title_lines: list[str]
    synthetic: bool
    entries: list[PublicEntry]
    returned: list[ReturnedName] = field(default_factory=list)


def published(stage: Stage, roll: Sequence[Entry]) -> list[PublicEntry]:
    """Give what was announced so far, in the order of announcement; nothing that was only rehearsed."""
    announced = [entry for entry in roll if entry.is_announced and not stage.is_rehearsed(entry.sequence)]
    return [_public(entry) for entry in sorted(announced, key=lambda entry: entry.sequence or 0)]


def goes_on(congress: KnownCongress, roll: Sequence[Entry], public: Sequence[PublicEntry], now: datetime) -> bool:
    """Tell whether names may still come: none is public yet, or some are left and the last came a short while ago."""
    if congress.state is not CongressState.ACTIVE:
        return False
    last = max((one.announced_at for one in public if one.announced_at), default=None)
    if last is None:
        return not public
    return any(is_open(entry) for entry in roll) and now - last < LONGEST_PAUSE


def _public(entry: Entry) -> PublicEntry:
    withdrawn = entry.status is EntryStatus.REVOKED
    return PublicEntry(
        sequence=entry.sequence or 0,
        entry_id=entry.entry_id,
        withdrawn=withdrawn,
        corrected=entry.corrected,
        kind=entry.kind,
        posthumous=None if withdrawn else entry.posthumous,
        form_of_address=None if withdrawn else address_of(entry),
        name=None if withdrawn else entry.words.name,
        unit_name=None if withdrawn else entry.words.unit_name,
        award_name=None if withdrawn else entry.words.award_name,
        decision_number=None if withdrawn else entry.decision.number,
        decision_date=None if withdrawn else entry.decision.date,
        announced_at=entry.announced_at,
    )
