"""Puts a document that flows, paragraphs with tables between them, on one sheet: a paragraph is a row, a table its rows."""

from dataclasses import dataclass, field

from chassis.files.formats.cell_text import typed
from chassis.files.formats.grid import Budget, Grid, GridRow, Span

_LOOKED_BACK = 400
"""Merged ranges among which the one of the row above is looked for: more than a row has."""


@dataclass
class FlowingCell:
    """A cell of a table while it is read: how many columns and rows it takes; `goes_on`: it is part of the one above."""

    columns: int = 1
    rows: int = 1
    goes_on: bool = False
    text: list[str] = field(default_factory=list)


@dataclass
class Flow:
    """Collects paragraphs and rows of tables in their order. Raises TooMuch."""

    grid: Grid
    budget: Budget
    tables: int = 0
    _number: int = 0
    _taken: dict[int, int] = field(default_factory=dict)
    """By column, down to which row a cell of an earlier row reaches."""

    def paragraph(self, text: str) -> None:
        """Add a paragraph outside of any table."""
        if text.strip():
            self._row([(0, text)])

    def begin_table(self) -> None:
        self.tables += 1
        self._taken = {}

    def row(self, cells: list[FlowingCell]) -> None:
        """Add a row of a table: each cell stands in the next column that is free."""
        number, column, found = self._number + 1, 0, []
        spans: list[Span] = []
        for cell in cells[: self.budget.limits.columns + 1]:
            while self._taken.get(column, 0) >= number:
                column += 1
            columns, rows = max(1, min(cell.columns, self.budget.limits.columns)), max(1, min(cell.rows, 10_000))
            if not cell.goes_on:
                found.append((column, "\n".join(cell.text)))
            if columns > 1 or rows > 1:
                spans.append(Span(number, column, number + rows - 1, column + columns - 1))
            if rows > 1:
                self._taken |= dict.fromkeys(range(column, column + columns), number + rows - 1)
            column += columns
        self._row(found)
        if len(self.grid.spans) < self.budget.limits.merges:
            self.grid.spans.extend(spans)

    def go_on(self, column: int, columns: int) -> None:
        """Say that the cell at `column` of the row that was just added is part of the one above it."""
        number, spans = self._number, self.grid.spans
        for at in range(len(spans) - 1, max(-1, len(spans) - 1 - _LOOKED_BACK), -1):
            span = spans[at]
            if (span.left, span.bottom) == (column, number - 1) and span.right == column + columns - 1:
                spans[at] = span._replace(bottom=number)
                return
        if len(spans) < self.budget.limits.merges:
            spans.append(Span(number - 1, column, number, column + columns - 1))

    def _row(self, cells: list[tuple[int, str]]) -> None:
        self._number += 1
        row = GridRow(self._number)
        for column, text in cells:
            self.budget.put(row, column, typed(text))
        self.budget.take(self.grid, row)
