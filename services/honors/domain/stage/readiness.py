"""Who of the receivers came in or left: it moves a lamp on the stage, never a name."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.roll.batches import Batch
from services.honors.domain.roll.entry import Entry, Representative
from services.honors.domain.roll.entry_view import EntryViews
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.stage.stage_state import StageState


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
    views = EntryViews(running_order(roll), state.batch_size)
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
        for view in (views[entry_id] for entry_id in views if entry_id in moved)
        if view.representative
    ]


def _was_ready(old: Mapping[EntryId, Representative | None], entry: Entry) -> bool:
    before = old.get(entry.entry_id)
    return before is not None and before.is_ready
