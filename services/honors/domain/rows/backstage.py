"""What they see behind the stage: the row that stands on it and the next two, who must stand by, who is missing or left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.entry_status import GIVEN
from services.honors.domain.roll.running_order import is_open, running_order
from services.honors.domain.rows.sheet import Member, RowView, member, row_views
from services.honors.domain.stage.calling_order import last_taken

AHEAD = 2
"""rows that stand by behind the one on the stage"""


class Turn(StrEnum):
    """ON_STAGE: names of it were read and not everything is handed over; NEXT and AFTER stand by."""

    ON_STAGE = "ON_STAGE"
    NEXT = "NEXT"
    AFTER = "AFTER"


@dataclass(frozen=True)
class BackstageRow:
    turn: Turn
    view: RowView


@dataclass(frozen=True)
class Backstage:
    """`rows` in the order of their turn; `is_cut` false: nobody has cut rows yet. `to_give` were announced and are not given."""

    as_of: datetime
    congress_name: str
    synthetic: bool
    rehearsal: bool
    is_cut: bool
    revision: int
    rows: list[BackstageRow]
    to_give: list[Member]


def backstage(
    congress: KnownCongress, roll: Sequence[Entry], as_of: datetime, revision: int, *, rehearsal: bool
) -> Backstage:
    """Put together what the page behind the stage shows; `roll` may be in any order."""
    ordered = running_order(roll)
    placed = list(enumerate(ordered, start=1))
    return Backstage(
        as_of=as_of,
        congress_name=congress.name,
        synthetic=congress.synthetic,
        rehearsal=rehearsal,
        is_cut=any(entry.row for entry in ordered),
        revision=revision,
        rows=_turns(row_views(congress, placed), ordered),
        to_give=[member(entry, order, None) for order, entry in placed if is_to_give(entry)],
    )


def is_to_give(entry: Entry) -> bool:
    """Tell whether something is still to be handed over: announced and not given, or put off to be given at the unit."""
    return (entry.is_public and entry.status not in GIVEN) or entry.status is EntryStatus.DEFERRED


def _turns(views: Sequence[RowView], ordered: Sequence[Entry]) -> list[BackstageRow]:
    last = last_taken(ordered)
    entries = {entry.entry_id: entry for entry in ordered}
    on_stage = [view for view in views if last and last.row and view.row.row_id == last.row.row_id]
    coming = [
        view for view in views if view not in on_stage and any(is_open(entries[one]) for one in view.row.entry_ids)
    ]
    behind = [view for view in coming if not on_stage or view.row.number > on_stage[0].row.number]
    standing_by = zip((Turn.NEXT, Turn.AFTER), behind[:AHEAD], strict=False)
    return [
        *(BackstageRow(Turn.ON_STAGE, view) for view in on_stage),
        *(BackstageRow(turn, view) for turn, view in standing_by),
    ]
