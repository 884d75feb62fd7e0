"""How the roll is cut into rows, and which row each entry stands in by that."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.presence import counting
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.rows.row import Row


@dataclass(frozen=True)
class RowPlan:
    """`number` counts the cuts of a congress from 1; `maker` is what people call whoever made this one."""

    number: int
    rows: tuple[Row, ...]
    made_by: str
    maker: str
    made_at: datetime


def in_rows(roll: Sequence[Entry], plan: RowPlan | None) -> list[Entry]:
    """Give the roll with each entry's row, and with the presence that counts there.

    Who came to the roll after the cut belongs to a row where both neighbours do; at an edge somebody has to say it.
    """
    if plan is None or not plan.rows:
        return list(roll)
    ordered = running_order(roll)
    rows = _named(plan.rows, {entry.entry_id: entry for entry in roll})
    found = _rows_of(ordered, rows)
    return [_standing(entry, row) if (row := found.get(entry.entry_id)) else entry for entry in roll]


def award_names(entries: Sequence[Entry]) -> str:
    """Give the awards of a row in words, each once, in the order of its places."""
    names = list(dict.fromkeys(entry.words.award_name for entry in entries))
    return " và ".join([*([", ".join(names[:-1])] if names[1:] else []), *names[-1:]])


def _named(rows: Sequence[Row], entries: Mapping[EntryId, Entry]) -> list[Row]:
    awards = [award_names([entries[one] for one in row.entry_ids if one in entries]) for row in rows]
    often, seen, told = Counter(awards), Counter[str](), []
    for number, (row, award) in enumerate(zip(rows, awards, strict=True), start=1):
        seen[award] += 1
        wave = seen[award] if often[award] > 1 else 0
        name = row.title or (f"{award} (đợt {wave})" if wave else award)
        told.append(replace(row, number=number, name=name, wave=wave))
    return told


def _rows_of(ordered: Sequence[Entry], rows: Sequence[Row]) -> dict[EntryId, Row]:
    planned = {entry_id: row for row in rows for entry_id in row.entry_ids}
    before = list(_last_known(ordered, planned))
    behind = list(_last_known(ordered[::-1], planned))[::-1]
    return {
        entry.entry_id: one
        for entry, one, other in zip(ordered, before, behind, strict=True)
        if one is not None and one is other
    }


def _last_known(ordered: Sequence[Entry], planned: Mapping[EntryId, Row]) -> Iterator[Row | None]:
    row: Row | None = None
    for entry in ordered:
        row = planned.get(entry.entry_id, row)
        yield row


def _standing(entry: Entry, row: Row) -> Entry:
    inside = replace(entry, row=row)
    return counting(inside, frozenset({row.session_id})) if row.session_id else inside
