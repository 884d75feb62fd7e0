"""The programme as anybody may read it: what is held and when. Neither who speaks nor what was noted."""

from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.programme.programme import ItemKind, ItemState
from services.honors.domain.programme.view import ProgrammeView


@dataclass(frozen=True)
class OutlineItem:
    """One line. `start` and `end` are what happened or is expected, None for what is skipped or without a planned opening."""

    kind: ItemKind
    title: str
    minutes: int
    state: ItemState
    start: datetime | None
    end: datetime | None


@dataclass(frozen=True)
class ProgrammeOutline:
    """Times UTC."""

    as_of: datetime
    starts_at: datetime | None
    items: list[OutlineItem]


def outline_of(view: ProgrammeView) -> ProgrammeOutline:
    """Give what of the programme is everybody's: nothing until somebody wrote it, for the agenda's usual minutes are nobody's word."""
    if not view.is_planned:
        return ProgrammeOutline(view.as_of, view.starts_at, [])
    items = [OutlineItem(one.kind, one.title, one.minutes, one.state, one.start, one.end) for one in view.items]
    return ProgrammeOutline(view.as_of, view.starts_at, items)
