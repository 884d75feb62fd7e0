"""Which words about time and place are still out there when a congress has moved."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.registration.domain.congress.congress import Congress


@dataclass(frozen=True)
class Move:
    """The congress went from one time and place to another with its `version`. Times UTC; `actor` as text."""

    version: int
    moved_at: datetime
    actor: str
    old_starts_at: datetime
    old_venue: str
    starts_at: datetime
    venue: str


def move_between(before: Congress, after: Congress, actor: str, moved_at: datetime) -> Move | None:
    """Give the move that a change is, None when time and place stay."""
    if (before.starts_at, before.venue) == (after.starts_at, after.venue):
        return None
    return Move(
        *(after.version, moved_at, actor, before.starts_at, before.venue, after.starts_at, after.venue),
    )


def to_tell(moves: Sequence[Move], told: Container[int]) -> Move | None:
    """Give what is to be told now, None when nothing is. `moves` are all, the newest first; `told` versions somebody heard.

    Nobody heard of a slip that was mended before anybody was told: what they know is what stood before it.
    """
    if not moves:
        return None
    newest = first = moves[0]
    for earlier in moves[1:]:
        if first.version in told or earlier.version in told:
            break
        first = earlier
    if newest.version not in told and (first.old_starts_at, first.old_venue) == (newest.starts_at, newest.venue):
        return None
    return Move(
        *(newest.version, newest.moved_at, newest.actor, first.old_starts_at, first.old_venue),
        *(newest.starts_at, newest.venue),
    )
