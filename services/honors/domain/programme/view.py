"""The programme as pages show it."""

from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.ids import ItemNumber
from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.programme.forecast import Times, forecast, is_the_day, running_until
from services.honors.domain.programme.programme import Item, ItemKind, ItemState, Programme, starts_at


@dataclass(frozen=True)
class ItemView:
    """One line. `ordinal` is what people count, breaks left out (0 for them); `says` is who speaks, alternate or not; `text_letters` how long the
    text is that was handed in, 0 for none: it is read apart.

    `start` and `end` are what happened or is expected, None where that is not held; all None without a planned opening.
    """

    number: ItemNumber
    ordinal: int
    kind: ItemKind
    title: str
    minutes: int
    more: int
    at_minute: int | None
    speaker: str
    alternate: str
    says: str
    instead: bool
    notes: str
    state: ItemState
    planned_start: datetime | None
    planned_end: datetime | None
    start: datetime | None
    end: datetime | None
    text_letters: int = 0


@dataclass(frozen=True)
class ProgrammeView:
    """`plan_revision`: of the newest writing; whoever writes is outrun only by another writing. `until`: when the running item has used its minutes; it moves on by itself while `held_at` is set.

    `late_seconds`: how much later than planned the last item will end, less than 0 for earlier, None on another day; `undo`: the act that would
    be taken back. `is_planned` False: nobody wrote it, it is the agenda. `clock_speed`: how many times as fast as true time these times run, 0 while they stand.
    """

    as_of: datetime
    revision: int
    plan_revision: int
    is_planned: bool
    starts_at: datetime | None
    held_at: datetime | None
    running: ItemNumber | None
    until: datetime | None
    late_seconds: int | None
    undo: str | None
    items: list[ItemView]
    clock_speed: float = 1.0


def programme_view(congress: KnownCongress, programme: Programme, undo: str | None, now: datetime) -> ProgrammeView:
    """Give the programme as it looks at `now`."""
    opening = starts_at(congress)
    times = forecast(programme, opening, now) if opening else [None] * len(programme.items)
    items, ordinal = [], 0
    for item, span in zip(programme.items, times, strict=True):
        counted = item.kind is not ItemKind.BREAK
        ordinal += counted
        items.append(_item_view(item, ordinal if counted else 0, span))
    running = programme.running
    return ProgrammeView(
        as_of=now,
        revision=programme.revision,
        plan_revision=programme.plan_revision,
        is_planned=programme.revision > 0,
        starts_at=opening,
        held_at=programme.held_at,
        running=running.number if running else None,
        until=running_until(programme, now),
        late_seconds=_late(items) if opening and is_the_day(opening, now) else None,
        undo=undo,
        items=items,
    )


def _item_view(item: Item, ordinal: int, span: Times | None) -> ItemView:
    return ItemView(
        number=item.number,
        ordinal=ordinal,
        kind=item.kind,
        title=item.title,
        minutes=item.minutes,
        more=item.more,
        at_minute=item.at_minute,
        speaker=item.speaker,
        alternate=item.alternate,
        says=_says(item),
        instead=item.instead,
        notes=item.notes,
        state=item.state,
        planned_start=span.planned_start if span else None,
        planned_end=span.planned_end if span else None,
        start=span.start if span else None,
        end=span.end if span else None,
        text_letters=item.text_letters,
    )


def _says(item: Item) -> str:
    return item.alternate if item.instead else item.speaker


def _late(items: list[ItemView]) -> int:
    ends = [each.end for each in items if each.end]
    planned = [each.planned_end for each in items if each.planned_end]
    return round((max(ends) - max(planned)).total_seconds()) if ends and planned else 0
