"""What the operator and the MC see: on air, next, the line to read, who is missing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from services.honors.domain.announcement import obstacle
from services.honors.domain.batches import Batch, batches
from services.honors.domain.cards import LOCKED_CARDS, card_text, receiver_name
from services.honors.domain.entry import (
    KIND_NAMES,
    CongressId,
    DelegateId,
    Entry,
    EntryId,
    EntryStatus,
    RecipientKind,
)
from services.honors.domain.running_order import is_open, running_order
from services.honors.domain.stage import CardKind, KnownCongress, Stage

UPCOMING = 3


@dataclass(frozen=True)
class RepresentativeView:
    delegate_id: DelegateId
    name: str
    form_of_address: str
    present: bool


@dataclass(frozen=True)
class EntryView:
    """An entry for people of the organisation, never for the public before it is announced.

    `order` is the place in the running order from 1; `line` what the MC reads; `blocked_reason` a sentence.
    """

    entry_id: EntryId
    order: int
    batch: int
    status: EntryStatus
    kind: RecipientKind
    name: str
    unit_name: str
    position: str
    citation: str
    award_code: str
    award_name: str
    award_precedence: int
    grade: int
    decision_number: str
    decision_date: date | None
    issuer: str
    list_position: int
    posthumous: bool
    delegate_code: str
    representative: RepresentativeView | None
    announceable: bool
    blocked_reason: str | None
    sequence: int | None
    announced_at: datetime | None
    corrected: bool
    line: str


@dataclass(frozen=True)
class OnAir:
    """The card that the screens are to show; `revision` is the one a screen acknowledges."""

    card: CardKind
    revision: int
    locked: bool
    text: str | None
    entry: EntryView | None
    since: datetime


@dataclass(frozen=True)
class QueueCounts:
    """`waiting` = not announced and neither deferred, held nor draft; `announceable` of them may be announced now."""

    total: int
    announced: int
    waiting: int
    announceable: int
    deferred: int
    on_hold: int
    draft: int


@dataclass(frozen=True)
class ScreenAcknowledgement:
    screen_id: str
    name: str
    revision: int
    acknowledged_at: datetime


@dataclass(frozen=True)
class StageState:
    """The whole stage at one moment. `next` is the first in running order that may be announced now."""

    as_of: datetime
    revision: int
    congress_id: CongressId
    congress_name: str
    synthetic: bool
    on_air: OnAir
    next: EntryView | None
    upcoming: list[EntryView]
    batch: Batch | None
    batches: list[Batch]
    batch_size: int
    counts: QueueCounts
    screens: list[ScreenAcknowledgement]


@dataclass(frozen=True)
class ReadinessChange:
    """Somebody who receives an honour came in (or an admission was taken back)."""

    as_of: datetime
    entry_id: EntryId
    delegate_id: DelegateId
    present: bool
    announceable: bool
    blocked_reason: str | None
    batch: Batch | None
    stage: StageState


@dataclass(frozen=True)
class RollView:
    """The whole honour roll in running order."""

    as_of: datetime
    revision: int
    synthetic: bool
    entries: list[EntryView]


def entry_views(roll: Sequence[Entry], batch_size: int) -> list[EntryView]:
    """Give all entries in running order; withdrawn ones stand last and have batch 0."""
    ordered = running_order(roll)
    standing = [entry for entry in ordered if entry.status is not EntryStatus.REVOKED]
    withdrawn = [entry for entry in ordered if entry.status is EntryStatus.REVOKED]
    views = [_view(entry, order, (order - 1) // batch_size + 1) for order, entry in enumerate(standing, start=1)]
    return views + [_view(entry, order, 0) for order, entry in enumerate(withdrawn, start=len(views) + 1)]


def stage_state(
    congress: KnownCongress,
    stage: Stage,
    roll: Sequence[Entry],
    screens: Sequence[ScreenAcknowledgement],
    as_of: datetime,
) -> StageState:
    """Put together what the stage page and the MC's page show; `roll` may be in any order."""
    views = entry_views(roll, stage.batch_size)
    rows = batches(running_order(roll), stage.batch_size)
    callable_now = [view for view in views if view.announceable]
    on_air = next((view for view in views if view.entry_id == stage.entry_id), None)
    following = callable_now[0] if callable_now else None
    number = (following or on_air).batch if following or on_air else 0  # type: ignore[union-attr]
    return StageState(
        as_of=as_of,
        revision=stage.revision,
        congress_id=congress.congress_id,
        congress_name=congress.name,
        synthetic=congress.synthetic,
        on_air=OnAir(
            card=stage.card,
            revision=stage.card_revision,
            locked=stage.card in LOCKED_CARDS,
            text=card_text(congress, stage.card, stage.item),
            entry=on_air if stage.card is CardKind.HONOREE else None,
            since=stage.changed_at,
        ),
        next=following,
        upcoming=callable_now[:UPCOMING],
        batch=next((row for row in rows if row.number == number), None),
        batches=rows,
        batch_size=stage.batch_size,
        counts=_counts(roll, len(callable_now)),
        screens=list(screens),
    )


def readiness_changes(roll: Sequence[Entry], moved: Collection[EntryId], state: StageState) -> list[ReadinessChange]:
    """Give one change for each of the entries `moved`, in running order; `state` is the stage after all of them."""
    return [
        ReadinessChange(
            as_of=state.as_of,
            entry_id=view.entry_id,
            delegate_id=view.representative.delegate_id,
            present=view.representative.present,
            announceable=view.announceable,
            blocked_reason=view.blocked_reason,
            batch=next((row for row in state.batches if row.number == view.batch), None),
            stage=state,
        )
        for view in entry_views(roll, state.batch_size)
        if view.entry_id in moved and view.representative
    ]


def line_to_read(entry: Entry) -> str:
    """Give what the MC reads: the form of address as the person confirmed it, never guessed from the name."""
    words, person = entry.words, entry.representative
    if entry.kind is not RecipientKind.INDIVIDUAL:
        receiver = receiver_name(entry)
        called = f". Đại diện nhận: {receiver}" if receiver else ""
        return f"{KIND_NAMES[entry.kind]} {words.name}{_unit(entry)}{called}"
    address = f"{person.form_of_address} " if person and person.form_of_address else ""
    position = f", {words.position}" if words.position else ""
    return f"{'Truy tặng: ' if entry.posthumous else ''}{address}{words.name}{position}{_unit(entry)}"


def _unit(entry: Entry) -> str:
    unit = entry.words.unit_name
    return f", {unit}" if unit and unit != entry.words.name else ""


def _view(entry: Entry, order: int, batch: int) -> EntryView:
    stands_against, person = obstacle(entry), entry.representative
    return EntryView(
        entry_id=entry.entry_id,
        order=order,
        batch=batch,
        status=entry.status,
        kind=entry.kind,
        name=entry.words.name,
        unit_name=entry.words.unit_name,
        position=entry.words.position,
        citation=entry.words.citation,
        award_code=entry.award_code,
        award_name=entry.words.award_name,
        award_precedence=entry.precedence,
        grade=entry.grade,
        decision_number=entry.decision.number,
        decision_date=entry.decision.date,
        issuer=entry.decision.issuer,
        list_position=entry.list_position,
        posthumous=entry.posthumous,
        delegate_code=entry.delegate_code,
        representative=RepresentativeView(person.delegate_id, person.name, person.form_of_address, person.is_ready)
        if person
        else None,
        announceable=stands_against is None,
        blocked_reason=stands_against.value if stands_against else None,
        sequence=entry.sequence,
        announced_at=entry.announced_at,
        corrected=entry.corrected,
        line=line_to_read(entry),
    )


def _counts(roll: Sequence[Entry], announceable: int) -> QueueCounts:
    standing = [entry for entry in roll if entry.status is not EntryStatus.REVOKED]
    waiting = [entry for entry in standing if is_open(entry)]

    def having(status: EntryStatus) -> int:
        return sum(entry.status is status for entry in waiting)

    return QueueCounts(
        total=len(standing),
        announced=sum(entry.is_announced for entry in standing),
        waiting=having(EntryStatus.SCHEDULED),
        announceable=announceable,
        deferred=having(EntryStatus.DEFERRED),
        on_hold=having(EntryStatus.ON_HOLD),
        draft=having(EntryStatus.DRAFT),
    )
