"""Which words about time and place are still out there when a congress has moved."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.registration.domain.congress.congress import Congress, Session
from services.registration.domain.congress.title import clock_and_date


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


def notice_lines(name: str, move: Move, sessions: Sequence[Session]) -> list[str]:
    """Give the paragraphs in which those who are invited to the congress of this `name` hear of its move.

    `sessions` moved along with the opening; rehearsals are none of theirs.
    """
    changes = []
    if move.old_starts_at != move.starts_at:
        before = clock_and_date(move.old_starts_at)
        changes.append(f"Thời gian: nay là {clock_and_date(move.starts_at)}; trước là {before}.")
        others = (one for one in sessions if not one.rehearsal and one.starts_at != move.starts_at)
        changes += [f"{one.name}: nay là {clock_and_date(one.starts_at)}." for one in others]
    if move.old_venue != move.venue:
        left = f"; trước là {move.old_venue}" if move.old_venue else ""
        changes.append(f"Địa điểm: nay là {move.venue}{left}.")
    elif move.venue:
        changes.append(f"Địa điểm không đổi: {move.venue}.")
    return [
        f"{name} có thay đổi, xin ghi lại:",
        *changes,
        "Thẻ và mã QR đã cấp vẫn dùng được, không cần đổi; xin mở lại thẻ điện tử để xem giờ mới.",
    ]


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
