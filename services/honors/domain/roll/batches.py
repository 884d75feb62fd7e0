"""Rows on the stage: the running order cut into batches, so that "12/15 of batch 3 are in the hall" can be said."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.roll.entry import Entry, EntryStatus


@dataclass(frozen=True)
class Batch:
    """Places `first` to `last` (from 1) of the running order; `total` stand there, `ready` have somebody in the hall to receive."""

    number: int
    first: int
    last: int
    total: int
    ready: int
    announced: int


def batches(ordered: Sequence[Entry], size: int) -> list[Batch]:
    """Cut the running order into batches of `size` places.

    Hold, deferral, absence and withdrawal move nobody to another batch: the row on stage follows the printed order, and a
    withdrawn entry leaves a gap in it.
    """
    return [
        Batch(
            number=start // size + 1,
            first=start + 1,
            last=start + len(row),
            total=sum(entry.status is not EntryStatus.REVOKED for entry in row),
            ready=sum(entry.is_ready for entry in row if entry.status is not EntryStatus.REVOKED),
            announced=sum(entry.is_public for entry in row),
        )
        for start in range(0, len(ordered), size)
        for row in [ordered[start : start + size]]
    ]
