"""What the operator and the MC see: on air, next, the line to read, who is missing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.honors.domain.follow.known_congress import KnownCongress
from services.honors.domain.ids import CongressId, DelegateId, EntryId
from services.honors.domain.roll.batches import Batch, batches
from services.honors.domain.roll.entry import Entry, EntryStatus, Representative
from services.honors.domain.roll.entry_view import EntryView, entry_views
from services.honors.domain.roll.running_order import is_open, running_order
from services.honors.domain.stage.cards import LOCKED_CARDS, card_text
from services.honors.domain.stage.stage import CardKind, Stage

UPCOMING = 4
"""the one to be read next and the three after them"""


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
class StageState:
    """The whole stage at one moment. `next` is the first in running order that may be announced now."""

    as_of: datetime
    revision: int
    congress_id: CongressId
    congress_name: str
    synthetic: bool
    rehearsal: bool
    on_air: OnAir
    next: EntryView | None
    upcoming: list[EntryView]
    batch: Batch | None
    batches: list[Batch]
    batch_size: int
    counts: QueueCounts


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


def stage_state(
    congress: KnownCongress,
    stage: Stage,
    roll: Sequence[Entry],
    as_of: datetime,
) -> StageState:
    """Put together what the stage page and the MC's page show; `roll` may be in any order."""
    views = entry_views(roll, stage.batch_size)
    rows = batches(running_order(roll), stage.batch_size)
    callable_now = [view for view in views if view.announceable]
    on_air = next((view for view in views if view.entry_id == stage.entry_id), None)
    following = callable_now[0] if callable_now else None
    looked_at = following or on_air
    return StageState(
        as_of=as_of,
        revision=stage.revision,
        congress_id=congress.congress_id,
        congress_name=congress.name,
        synthetic=congress.synthetic,
        rehearsal=stage.rehearsal,
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
        batch=next((row for row in rows if looked_at and row.number == looked_at.batch), None),
        batches=rows,
        batch_size=stage.batch_size,
        counts=_counts(roll, len(callable_now)),
    )


def moved_receivers(before: Sequence[Entry], after: Sequence[Entry]) -> tuple[int, set[EntryId]]:
    """Give how many entries have another receiver, or one of whom more is known, and those whose receiver came or left."""
    old = {entry.entry_id: entry.representative for entry in before}
    changed = [entry for entry in after if entry.representative != old.get(entry.entry_id)]
    moved = {e.entry_id for e in changed if e.representative and e.representative.is_ready != _was_ready(old, e)}
    return len(changed), moved


def as_it_was(roll: Sequence[Entry], people: Collection[DelegateId], before: Collection[DelegateId]) -> list[Entry]:
    """Give `roll` as it stood when of `people` only those in `before` were in the hall."""
    return [
        replace(entry, representative=replace(receiver, present=receiver.delegate_id in before))
        if (receiver := entry.representative) and receiver.delegate_id in people
        else entry
        for entry in roll
    ]


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


def _was_ready(old: Mapping[EntryId, Representative | None], entry: Entry) -> bool:
    before = old.get(entry.entry_id)
    return before is not None and before.is_ready


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
