"""Rows on the stage, so that "12/15 of row 3 are in the hall" can be said: as they were cut, else by their size alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from services.honors.domain.ids import EntryId, RowId
from services.honors.domain.known.known_congress import Sitting
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.rows.row import Reading, Showing

UNCUT = 0
"""the number of no row: that of somebody who came to the roll after it was cut"""


@dataclass(frozen=True)
class Batch:
    """Places `first` to `last` (from 1) of the running order; `total` stand there, `ready` have somebody in the hall to receive; of
    `unknown` nobody knows who receives.

    `counted_in` names the sittings whose presence makes somebody ready: where the doors scan for another one, it is not their count. '' where there is one sitting alone.

    What follows is of a row that was cut: `row_id` None and `name` '' where the running order is cut by size alone.
    """

    number: int
    first: int
    last: int
    total: int
    ready: int
    announced: int
    counted_in: str = ""
    unknown: int = 0
    row_id: RowId | None = None
    name: str = ""
    reading: Reading = Reading.READ_THEN_CALL
    showing: Showing = Showing.ONE_BY_ONE
    presenter: str = ""
    at_seat: bool = False
    decision_first: bool = False


def batches(ordered: Sequence[Entry], size: int, sittings: Sequence[Sitting] = ()) -> list[Batch]:
    """Give the rows in their order; whoever came after the cut and stands at the edge of a row is in none.

    Hold, deferral, absence and withdrawal move nobody to another batch: the row on stage follows the printed order, and a
    withdrawn entry leaves a gap in it.
    """
    numbers = batch_numbers(ordered, size)
    found: dict[int, list[tuple[int, Entry]]] = {}
    for place, entry in enumerate(ordered, start=1):
        found.setdefault(numbers[entry.entry_id], []).append((place, entry))
    return [_batch(number, found[number], sittings) for number in sorted(found) if number != UNCUT]


def batch_numbers(ordered: Sequence[Entry], size: int) -> Mapping[EntryId, int]:
    """Give the number of each entry's row, from 1; UNCUT for somebody who is in none though rows were cut."""
    if any(entry.row for entry in ordered):
        return {entry.entry_id: entry.row.number if entry.row else UNCUT for entry in ordered}
    return {entry.entry_id: place // size + 1 for place, entry in enumerate(ordered)}


def _batch(number: int, standing: Sequence[tuple[int, Entry]], sittings: Sequence[Sitting]) -> Batch:
    entries = [entry for _, entry in standing]
    there = [entry for entry in entries if entry.status is not EntryStatus.REVOKED]
    batch = Batch(
        number=number,
        first=standing[0][0],
        last=standing[-1][0],
        total=len(there),
        ready=sum(entry.is_ready for entry in there),
        announced=sum(entry.is_public for entry in entries),
        counted_in=_counted_in(entries[0], sittings),
        unknown=sum(not entry.has_receiver for entry in there),
    )
    row = entries[0].row
    if row is None:
        return batch
    return replace(
        batch,
        row_id=row.row_id,
        name=row.name,
        reading=row.reading,
        showing=row.showing,
        presenter=row.presenter,
        at_seat=row.at_seat,
        decision_first=row.decision_first,
    )


def _counted_in(entry: Entry, sittings: Sequence[Sitting]) -> str:
    """Give the names of the sittings that count for `entry`, those of all where any does; '' where there is no other."""
    if len(sittings) < 2:
        return ""
    return ", ".join(one.name for one in sittings if not entry.counts or one.session_id in entry.counts)
