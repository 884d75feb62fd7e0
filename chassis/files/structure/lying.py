"""Turns a list that lies on its side: a person a column, the headings one below the other in the first column."""

from collections.abc import Sequence

from chassis.files.formats.grid import Grid, GridRow
from chassis.files.found import LeftOut, Remark, letter
from chassis.files.headings import Vocabulary

_LEAST_HEADINGS, _LEAST_PEOPLE = 3, 2


def turned(grid: Grid, vocabulary: Vocabulary) -> tuple[Grid, list[LeftOut]] | None:
    """Give the list with a person a row, whose number is that of the column, and what stands below it; None for any other."""
    rows = [row for row in grid.rows if row.cells]
    first = min((column for row in rows for column in row.cells), default=0)
    known = [at for at, row in enumerate(rows) if vocabulary.key_of(row.cells.get(first, ""))]
    block = rows[known[0] : known[-1] + 1] if known else []
    keys = {vocabulary.key_of(row.cells.get(first, "")) for row in block} - {None}
    if len(keys) < _LEAST_HEADINGS or len(keys) < 0.6 * len(block) or any(first not in row.cells for row in block):
        return None
    others = sorted({column for row in block for column in row.cells} - {first})
    people = [column for column in others if 2 * sum(column in row.cells for row in block) > len(block)]
    if len(people) < _LEAST_PEOPLE or _is_upright(rows, first, len(keys), vocabulary):
        return None
    head = GridRow(first + 1, cells={at: row.cells[first] for at, row in enumerate(block)})
    made = [head, *(_person(column, block) for column in others)]
    below = [LeftOut(grid.name, row.number, " · ".join(row.cells.values()), "note") for row in rows[known[-1] + 1 :]]
    said = f"Danh sách xếp ngang, mỗi cột một người: “dòng 2” là cột {letter(1)}, “dòng 3” là cột {letter(2)}…"
    above = rows[: known[0]]
    return Grid(grid.name, grid.hidden, [*above, *made]), [LeftOut(grid.name, None, said, "note"), *below]


def _is_upright(rows: Sequence[GridRow], first: int, keys: int, vocabulary: Vocabulary) -> bool:
    """Tell whether some row has as many different headings as the column."""
    return any(
        len({vocabulary.key_of(text) for column, text in row.cells.items() if column != first} - {None}) >= keys - 1
        for row in rows
    )


def _person(column: int, block: Sequence[GridRow]) -> GridRow:
    cells = {at: row.cells[column] for at, row in enumerate(block) if column in row.cells}
    remarks = [
        Remark(at, one.kind, one.text, one.proposal)
        for at, row in enumerate(block)
        for one in row.remarks
        if one.column == column
    ]
    dates = {at for at, row in enumerate(block) if column in row.dates}
    return GridRow(column + 1, cells=cells, remarks=remarks, dates=dates)
