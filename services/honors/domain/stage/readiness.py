"""Who of the receivers came in or left: it moves a lamp on the stage, never a name."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.known.known_presence import Attended
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
    delegate_id: DelegateId | None
    present: bool
    announceable: bool
    blocked_reason: str | None
    batch: Batch | None
    stage: StageState


def moved_receivers(before: Sequence[Entry], after: Sequence[Entry]) -> tuple[int, set[EntryId]]:
    """Give how many entries have another receiver, or one of whom more is known, and those whose receiver came or left."""
    old = {entry.entry_id: entry for entry in before}
    changed = [entry for entry in after if _people(entry) != _people(old.get(entry.entry_id))]
    moved = {e.entry_id for e in changed if e.goes_up and e.goes_up.is_ready != _was_ready(old.get(e.entry_id))}
    return len(changed), moved


def as_it_was(roll: Sequence[Entry], before: Mapping[DelegateId, Attended]) -> list[Entry]:
    """Give `roll` as it stood when the people in `before` had attended what it says of each."""
    return [_as_it_was(entry, before) for entry in roll]


def _as_it_was(entry: Entry, before: Mapping[DelegateId, Attended]) -> Entry:
    for receiver in (entry.representative, entry.proxy):
        if receiver and receiver.delegate_id and receiver.delegate_id in before:
            then = before[receiver.delegate_id]
            entry = with_presence(entry, replace(receiver, sessions=then.inside, left_sessions=then.left))
    return entry


def readiness_changes(roll: Sequence[Entry], moved: Collection[EntryId], state: StageState) -> list[ReadinessChange]:
    """Give one change for each of the entries `moved`, in running order; `state` is the stage after all of them."""
    views = EntryViews(running_order(roll), state.batch_size)
    return [
        ReadinessChange(
            as_of=state.as_of,
            entry_id=view.entry_id,
            delegate_id=receiver.delegate_id,
            present=receiver.present,
            announceable=view.announceable,
            blocked_reason=view.blocked_reason,
            batch=next((row for row in state.batches if row.number == view.batch), None),
            stage=state,
        )
        for view in (views[entry_id] for entry_id in views if entry_id in moved)
        if (receiver := view.proxy or view.representative)
    ]


def _people(entry: Entry | None) -> tuple[Representative | None, Representative | None]:
    return (entry.representative, entry.proxy) if entry else (None, None)


def _was_ready(before: Entry | None) -> bool:
    return before is not None and before.goes_up is not None and before.goes_up.is_ready
