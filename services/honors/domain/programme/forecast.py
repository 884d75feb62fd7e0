"""When each item was to be held and when it will be: what is late is carried on, what has a time of its own catches up."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from services.honors.domain.programme.programme import Item, ItemState, Programme

VIETNAM = timedelta(hours=7)


@dataclass(frozen=True)
class Times:
    """Times UTC. `start` and `end` are what happened or is expected; None for what is skipped or was left behind."""

    planned_start: datetime
    planned_end: datetime
    start: datetime | None
    end: datetime | None


def forecast(programme: Programme, starts_at: datetime, now: datetime) -> list[Times]:
    """Give the times of every item, in the order of the items, as it looks at `now`."""
    planned = _chain([replace(each, more=0) for each in programme.items], starts_at, starts_at)
    expected = _expected(programme, starts_at, now)
    return [
        Times(start, end, *expected.get(item.number, (None, None)))
        for item, (start, end) in zip(programme.items, planned, strict=True)
    ]


def running_until(programme: Programme, now: datetime) -> datetime | None:
    """Give when the running item has used its minutes: what it waited is added, also while it waits. None: nothing runs."""
    running = programme.running
    if running is None or running.started_at is None:
        return None
    waits = now - programme.held_at if programme.held_at else timedelta()
    return running.started_at + timedelta(minutes=running.minutes + running.more) + programme.held_for + waits


def is_the_day(starts_at: datetime, now: datetime) -> bool:
    """Tell whether `now` is the day of the opening in Vietnam; on another one (a rehearsal) nothing is late or early."""
    return (starts_at + VIETNAM).date() == (now + VIETNAM).date()


def _expected(programme: Programme, starts_at: datetime, now: datetime) -> dict[int, tuple[datetime, datetime]]:
    found: dict[int, tuple[datetime, datetime]] = {}
    reached = 0
    free_at = max(starts_at, now)
    for place, item in enumerate(programme.items, 1):
        if item.state is ItemState.DONE and item.started_at and item.ended_at:
            found[item.number] = item.started_at, item.ended_at
            reached = place
        elif item.state is ItemState.RUNNING and item.started_at:
            until = running_until(programme, now)
            assert until
            found[item.number] = item.started_at, max(until, now)
            reached, free_at = place, max(until, now)
    coming = [each for each in programme.items[reached:] if each.state is ItemState.PLANNED]
    times = _chain(coming, starts_at, free_at if programme.running else max(free_at, now))
    return found | {item.number: span for item, span in zip(coming, times, strict=True)}


def _chain(items: Sequence[Item], starts_at: datetime, free_at: datetime) -> list[tuple[datetime, datetime]]:
    """Put one after the other, none before its own time of the day of `starts_at`."""
    midnight = (starts_at + VIETNAM).replace(hour=0, minute=0, second=0, microsecond=0) - VIETNAM
    spans = []
    for item in items:
        own = midnight + timedelta(minutes=item.at_minute) if item.at_minute is not None else free_at
        start = max(free_at, own)
        free_at = start + timedelta(minutes=item.minutes + item.more)
        spans.append((start, free_at))
    return spans
