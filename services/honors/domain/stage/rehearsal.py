"""What a rehearsal leaves behind: nothing of the steps on stage, everything that people decided about the roll."""

from dataclasses import replace

from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_status import Step
from services.honors.domain.stage.stage import Stage

TAKEN_BACK = frozenset(
    {
        Step.ANNOUNCE,
        Step.PRESENT,
        Step.PRESENT_TO_PROXY,
        Step.TAKE_BACK_PRESENTATION,
        Step.DEFER,
        Step.REINSTATE,
    }
)
_DECIDED = (EntryStatus.REVOKED, EntryStatus.ON_HOLD)


def standing_kept(stage: Stage, entry: Entry, step: Step) -> EntryStatus | None:
    """Give the status to which `entry` returns after the rehearsal, when `step` is taken now; None for nothing to take back."""
    if entry.status_before_rehearsal or not stage.rehearsal or step not in TAKEN_BACK:
        return entry.status_before_rehearsal
    return entry.status


def after_rehearsal(stage: Stage, entry: Entry) -> Entry:
    """Give `entry` as it stands when the rehearsal of `stage` is over.

    A name announced in it was never announced. A hold, a withdrawal and mended words are decisions, and stay.
    """
    if entry.status_before_rehearsal is None:
        return entry
    kept = replace(
        entry,
        status=entry.status if entry.status in _DECIDED else entry.status_before_rehearsal,
        status_before_rehearsal=None,
    )
    if not stage.is_rehearsed(entry.sequence):
        return kept
    return replace(kept, sequence=None, announced_at=None, corrected=False, said=None)


def as_if_everybody_came(roll: list[Entry]) -> list[Entry]:
    """Give the roll with each receiver in the hall: in a rehearsal it is empty, and every name is to be practised."""
    return [
        replace(
            entry,
            representative=entry.representative and replace(entry.representative, present=True),
            proxy=entry.proxy and replace(entry.proxy, present=True),
        )
        for entry in roll
    ]
