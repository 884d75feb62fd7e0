"""Who goes up in which row, for the doors: numbers alone, so that no award is known there before it is announced."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.ids import DelegateId, SessionId
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.batches import batch_numbers


@dataclass(frozen=True)
class GoesUp:
    """A row that somebody goes up in, as `contracts.stage_rows.StageRow` says it."""

    number: int
    wave: int = 0
    by_size: bool = False
    session_id: SessionId | None = None


def going_up(roll: Sequence[Entry], size: int) -> dict[DelegateId, tuple[GoesUp, ...]]:
    """Give the rows of each delegate who goes up for an entry that was not withdrawn, for themselves or for others, in order.

    `size` is that of a batch while no rows are cut. Whoever was put off or has received it already stays in their row: only
    a row that changes, another receiver, or a withdrawal is news at the doors.
    """
    ordered = running_order(roll)
    numbers = batch_numbers(ordered, size)
    by_size = not any(entry.row for entry in ordered)
    found: dict[DelegateId, list[GoesUp]] = {}
    for entry in ordered:
        person = entry.goes_up
        if person is None or person.delegate_id is None or not person.active or entry.status is EntryStatus.REVOKED:
            continue
        row = entry.row
        where = GoesUp(
            numbers[entry.entry_id], row.wave if row else 0, by_size=by_size, session_id=row.session_id if row else None
        )
        theirs = found.setdefault(person.delegate_id, [])
        if where not in theirs:
            theirs.append(where)
    # the running order is the entries' own: who was moved may stand there before a row that is called earlier
    return {one: tuple(sorted(theirs, key=lambda row: (row.number, row.wave))) for one, theirs in found.items()}
