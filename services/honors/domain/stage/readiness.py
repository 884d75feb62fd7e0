"""Who of the receivers came in or left: it moves a lamp on the stage, never a name."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.honors.domain.follow.known_presence import Attended
from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.roll.entry import Entry, Representative
from services.honors.domain.roll.entry_view import EntryViews
from services.honors.domain.roll.presence import with_presence
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.batches import Batch
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


def as_it_was(roll: Sequence[Entry], before: Mapping[DelegateId, Attended]) -> list[Entry]:
    """Give `roll` as it stood when the people in `before` had attended what it says of each."""
    return [_as_it_was(entry, before) for entry in roll]


def _as_it_was(entry: Entry, before: Mapping[DelegateId, Attended]) -> Entry:
    receiver = entry.representative
    if receiver is None or receiver.delegate_id not in before:
        return entry
    then = before[receiver.delegate_id]
    return with_presence(entry, replace(receiver, sessions=then.inside, left_sessions=then.left))


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
