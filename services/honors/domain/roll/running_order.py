"""In which order the hall honours: approved by people first, else by rank; never by alphabet or time of entry."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind

KIND_ORDER = (RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD, RecipientKind.INDIVIDUAL)

_Rank = tuple[int, int, int, date, int, str, int, str]


def running_order(entries: Iterable[Entry]) -> list[Entry]:
    """Give `entries` in running order.

    Approved override, else precedence of the award, grade, then collective, household, individual, then the
    position in the decision's list (domain brief, section 9). Two decisions that give the same award are not
    mixed: each is read in full, then called (Decree 145/2013 art. 28), the older first.
    """
    return sorted(entries, key=lambda entry: (_override(entry), rank(entry)))


def numbered(entries: Sequence[Entry]) -> list[Entry]:
    """Give all entries with the place that each has now as its own, so that whoever comes later stands behind them."""
    places = {entry.entry_id: place for place, entry in enumerate(running_order(entries), start=1)}
    return [replace(entry, approved_order=places[entry.entry_id]) for entry in entries]


def is_complete_order(entries: Sequence[Entry], wanted: Sequence[EntryId]) -> bool:
    """Tell whether `wanted` names each entry that is still to be announced exactly once, and no other."""
    open_entries = {each.entry_id for each in entries if is_open(each)}
    return len(wanted) == len(open_entries) and set(wanted) == open_entries


def order_kept(entries: Sequence[Entry], wanted: Sequence[EntryId]) -> list[EntryId]:
    """Give all entries with the open ones as `wanted`: whoever was announced or withdrawn keeps the place it has now."""
    coming = iter(wanted)
    return [next(coming) if is_open(each) else each.entry_id for each in running_order(entries)]


def is_open(entry: Entry) -> bool:
    """Tell whether the entry still has a place ahead of it: neither announced nor withdrawn."""
    return not entry.is_announced and entry.status is not EntryStatus.REVOKED


def order_by_precedence(entries: Sequence[Entry], entry: Entry) -> list[EntryId]:
    """Give all entries with `entry`, which came late, before the first one still open that ranks below it; else at the end.

    Whoever was announced keeps the place it has now; others that have no place yet get none by this.
    """
    others = _placed(entries, entry)
    begins = max((place for place, each in enumerate(others, 1) if each.is_announced), default=0)
    lower = (place for place in range(begins, len(others)) if rank(others[place]) > rank(entry))
    ids = [each.entry_id for each in others]
    ids.insert(next(lower, len(ids)), entry.entry_id)
    return ids


def order_at_end(entries: Sequence[Entry], entry: Entry) -> list[EntryId]:
    """Give all entries with `entry` behind the others that have a place."""
    return [*(each.entry_id for each in _placed(entries, entry)), entry.entry_id]


def _placed(entries: Sequence[Entry], but: Entry) -> list[Entry]:
    having = [each for each in entries if each.approved_order is not None and each.entry_id != but.entry_id]
    return running_order(having)


def rank(entry: Entry) -> _Rank:
    """Give what sorts entries by precedence where nobody ordered them by hand."""
    number = re.match(r"\d+", entry.decision.number)
    return (
        entry.precedence,
        entry.grade,
        KIND_ORDER.index(entry.kind),
        entry.decision.date or date.max,
        int(number[0]) if number else 0,
        entry.decision.number,
        entry.list_position,
        str(entry.entry_id),
    )


def _override(entry: Entry) -> tuple[int, int]:
    return (0, entry.approved_order) if entry.approved_order is not None else (1, 0)
