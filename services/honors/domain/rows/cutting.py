"""How rows are cut: proposed by award, tier and size, then moved, split and joined by hand. Each gives the rows, or why not."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from services.honors.domain.ids import EntryId, RowId
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import Entry
from services.honors.domain.rows.row import Reading, Row

Rows = tuple[Row, ...]

PUBLIC_MOVED = "Hàng này đã có tên công bố: tên đã công bố ở nguyên hàng của mình."
UNKNOWN_ROW = "Hàng này không còn. Xin tải lại trang."
UNKNOWN_ENTRY = "Tên này không đứng trong hàng nào ở đây. Xin tải lại trang."
LAST_ROW = "Đây là hàng cuối, không còn hàng nào phía sau để ghép."
ALONE = "Chọn tên đứng sau người đầu hàng để cắt."


def settled(rows: Rows, ordered: Sequence[Entry]) -> Rows:
    """Give the rows as they stand now: in running order, with whoever came to stand inside one, without whoever is gone."""
    standing: dict[RowId, list[EntryId]] = {}
    for entry in ordered:
        if entry.row:
            standing.setdefault(entry.row.row_id, []).append(entry.entry_id)
    now = (replace(row, entry_ids=tuple(standing.get(row.row_id, ()))) for row in rows)
    return tuple(row for row in now if row.entry_ids)


def propose(ordered: Sequence[Entry], most: int, new_id: Callable[[], RowId]) -> Rows:
    """Cut the running order by award and grade, each into rows of like size and at most `most` places.

    Each decision is announced before its first name. The State President's awards are read while the row stands on the stage,
    others before it goes up (domain brief, section 9).
    """
    rows = [
        _proposed(new_id(), part)
        for _, group in groupby(ordered, key=lambda entry: (entry.award_code, entry.grade, entry.words.award_name))
        for part in _evenly(list(group), most)
    ]
    return tuple(rows)


def split(rows: Rows, row_id: RowId, first: EntryId, new_id: RowId) -> Rows | str:
    """Let a new row begin with `first`; both are held in the same way."""
    row = find(rows, row_id)
    if row is None:
        return UNKNOWN_ROW
    if first not in row.entry_ids:
        return UNKNOWN_ENTRY
    at = row.entry_ids.index(first)
    if at == 0:
        return ALONE
    left, right = row.entry_ids[:at], row.entry_ids[at:]
    halves = (replace(row, entry_ids=left), replace(row, row_id=new_id, entry_ids=right, title=""))
    return _with(rows, row_id, halves)


def join(rows: Rows, row_id: RowId) -> Rows | str:
    """Let a row take in the one behind it; it is held as the first one was."""
    at = next((place for place, row in enumerate(rows) if row.row_id == row_id), None)
    if at is None:
        return UNKNOWN_ROW
    if at + 1 == len(rows):
        return LAST_ROW
    both = replace(rows[at], entry_ids=(*rows[at].entry_ids, *rows[at + 1].entry_ids))
    return (*rows[:at], both, *rows[at + 2 :])


def moved(rows: Rows, entry_id: EntryId, to: RowId, after: EntryId | None) -> Rows | str:
    """Let somebody stand in row `to` right of `after`, None: at its left end. A row that nobody stands in is gone."""
    row = find(rows, to)
    if row is None:
        return UNKNOWN_ROW
    others = tuple(one for one in row.entry_ids if one != entry_id)
    if after == entry_id or (after is not None and after not in others):
        return UNKNOWN_ENTRY
    at = others.index(after) + 1 if after else 0
    placed = replace(row, entry_ids=(*others[:at], entry_id, *others[at:]))
    left = tuple(placed if one.row_id == to else _without(one, entry_id) for one in rows)
    return tuple(one for one in left if one.entry_ids)


def find(rows: Iterable[Row], row_id: RowId) -> Row | None:
    return next((row for row in rows if row.row_id == row_id), None)


def moves_public(before: Rows, after: Rows, roll: Iterable[Entry]) -> bool:
    """Tell whether somebody who was announced would stand in another row than before, or in another place of it."""
    public = {entry.entry_id for entry in roll if entry.is_announced}
    return _stood(before, public) != _stood(after, public)


def order_of(ordered: Sequence[Entry], entry_id: EntryId, rows: Rows) -> list[EntryId]:
    """Give all entries in running order, with one of them where it stands in `rows`: behind its neighbour on the left, else
    before the one on the right.
    """
    ids = [entry.entry_id for entry in ordered if entry.entry_id != entry_id]
    known = {entry_id, *ids}
    flat = [one for row in rows for one in row.entry_ids if one in known]
    at = flat.index(entry_id)
    if at:
        ids.insert(ids.index(flat[at - 1]) + 1, entry_id)
    elif flat[1:]:
        ids.insert(ids.index(flat[1]), entry_id)
    else:
        ids.append(entry_id)
    return ids


def _stood(rows: Rows, public: set[EntryId]) -> list[tuple[RowId, list[EntryId]]]:
    stood = [(row.row_id, [one for one in row.entry_ids if one in public]) for row in rows]
    return [(row_id, names) for row_id, names in stood if names]


def _with(rows: Rows, row_id: RowId, instead: Sequence[Row]) -> Rows:
    return tuple(one for row in rows for one in (instead if row.row_id == row_id else (row,)))


def _without(row: Row, entry_id: EntryId) -> Row:
    return replace(row, entry_ids=tuple(one for one in row.entry_ids if one != entry_id))


def _evenly(entries: Sequence[Entry], most: int) -> list[Sequence[Entry]]:
    parts = -(-len(entries) // most)
    ends = [len(entries) * part // parts for part in range(parts + 1)]
    return [entries[begin:end] for begin, end in pairwise(ends)]


def _proposed(row_id: RowId, part: Sequence[Entry]) -> Row:
    ids = tuple(one.entry_id for one in part)
    return Row(row_id=row_id, entry_ids=ids, reading=_reading(part[0]), decision_first=True)


def _reading(entry: Entry) -> Reading:
    award = award_catalogue().get(entry.award_code)
    return Reading.CALL_THEN_READ if award and award.tier == 1 else Reading.READ_THEN_CALL
