"""Finds tables that stand beside each other in one sheet: the same headings once more to the right, or numbers anew."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from chassis.files.formats.grid import Grid, GridRow
from chassis.files.found import name_beside
from chassis.files.headings import heading_key
from chassis.files.structure.header import Header, Heading
from chassis.files.structure.shape import ORDINALS

_LEAST = 2  # different things that a table beside another has to know
_LAST = 1 << 20


def side_by_side(grid: Grid, header: Header) -> list[tuple[Grid, Header]]:
    """Give each table as a sheet of its own, the first one under the sheet's name; nothing where there is only one.

    What stands above the headings belongs to all of them. The others are called by their columns: "DS (cột H-K)".
    """
    blocks = _blocks([heading for heading in header.headings if heading.begins == heading.column])
    if len(blocks) < 2:
        blocks = _numbered_anew(grid.rows[header.last + 1 :], header.headings)
    if len(blocks) < 2:
        return []
    starts = [0, *(block[0].column for block in blocks[1:])]
    ends = [*starts[1:], _LAST]
    made = []
    for at, (first, end) in enumerate(zip(starts, ends, strict=True)):
        headings = tuple(one for one in header.headings if first <= one.column < end)
        last = max(one.column for one in headings)
        name = name_beside(grid.name, headings[0].column, last) if at else grid.name
        rows, above = _rows(grid.rows, header, first, end)
        spans = [span for span in grid.spans if first <= span.left < end]
        part = Grid(name, grid.hidden, rows, spans, {c for c in grid.hidden_columns if first <= c < end})
        depth = header.last - header.first
        made.append((part, Header(above, above + depth, headings)))
    return made


def _blocks(headings: Sequence[Heading]) -> list[list[Heading]]:
    """Cut the headings where they begin anew; one block where what follows is not the same once more."""
    texts = [_text(one) for one in headings]
    first = next((at for at in range(1, len(texts)) if texts[at] in texts[:at]), len(texts))
    order = {text: at for at, text in enumerate(texts[:first])}
    blocks = [[*headings[:first]]]
    before = len(order)
    for one, text in zip(headings[first:], texts[first:], strict=True):
        if text not in order:
            return []
        if order[text] <= before:
            blocks.append([])
        blocks[-1].append(one)
        before = order[text]
    least = max(_LEAST, 0.6 * _known(blocks[0]))
    return blocks if all(_known(block) >= least for block in blocks) else []


def _numbered_anew(rows: Sequence[GridRow], headings: Sequence[Heading]) -> list[list[Heading]]:
    """Cut before each further column of running numbers that an empty column parts from the table: another table begins."""
    numbers = [one.column for one in headings if heading_key(one.texts[-1]) in ORDINALS]
    used = {one.column for one in headings} | {column for row in rows for column in row.cells}
    starts = [column for column in numbers[1:] if column - 1 not in used]
    if not starts:
        return []
    edges = [0, *starts, _LAST]
    return [[one for one in headings if first <= one.column < end] for first, end in pairwise(edges)]


def _text(heading: Heading) -> tuple[str, ...]:
    return tuple(heading_key(text) for text in heading.texts)


def _known(block: Sequence[Heading]) -> int:
    return len({one.key for one in block if one.key})


def _rows(rows: Sequence[GridRow], header: Header, first: int, end: int) -> tuple[list[GridRow], int]:
    """Give the rows of one table, those above the headings whole, and at which of them its header begins."""
    kept = [*rows[: header.first]]
    for at, row in enumerate(rows[header.first :], start=header.first):
        cells = {column: text for column, text in row.cells.items() if first <= column < end}
        remarks = [one for one in row.remarks if first <= one.column < end]
        if not cells and not remarks and at > header.last:
            continue
        dates, struck = ({c for c in some if first <= c < end} for some in (row.dates, row.struck))
        kept.append(replace(row, cells=cells, remarks=remarks, dates=dates, struck=struck))
    return kept, header.first
