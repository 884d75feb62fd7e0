"""Puts a document that flows, paragraphs with tables between them, on one sheet: a paragraph is a row, a table its rows."""

from dataclasses import dataclass, field

from chassis.files.formats.cell_text import partly_struck
from chassis.files.formats.grid import Budget, Grid, GridRow, Span

_LOOKED_BACK = 400
"""Merged ranges among which the one of the row above is looked for: more than a row has."""
_LONGEST_NOTE = 4_000


def count(text: str | None) -> int:
    """Give how many columns or rows an attribute says, 1 for what is no number."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 5 else 1


@dataclass
class FlowingCell:
    """A cell of a table while it is read: how many columns and rows it takes; `goes_on`: it is part of the one above.

    `begins`: cells below may be part of it. `hidden` are texts that nobody sees.
    """

    columns: int = 1
    rows: int = 1
    goes_on: bool = False
    begins: bool = False
    text: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    is_hidden: bool = False


@dataclass
class Flow:
    """Collects paragraphs and rows of tables in their order. Raises TooMuch."""

    grid: Grid
    budget: Budget
    tables: int = 0
    _number: int = 0
    _taken: dict[int, int] = field(default_factory=dict)
    """By column, down to which row a cell of an earlier row reaches."""
    _asides: dict[str, None] = field(default_factory=dict)

    def paragraph(self, text: str) -> None:
        """Add a paragraph outside of any table."""
        if text.strip():
            self._row([(0, text)])

    def begin_table(self) -> None:
        self.tables += 1
        self._taken = {}

    def row(self, cells: list[FlowingCell], *, start: int = 0, hidden: bool = False) -> None:
        """Add a row of a table: each cell stands in the next column that is free, the first at `start` or after it."""
        number, column, most, found = self._number + 1, start, self.budget.limits.columns, []
        spans: list[Span] = []
        for cell in cells[: most + 1]:
            while column < most and self._taken.get(column, 0) >= number:
                column += 1
            columns, rows = max(1, min(cell.columns, most - column)), max(1, min(cell.rows, self.budget.limits.rows))
            if not cell.goes_on:
                found.append((column, "\n".join(cell.text)))
            if column < most and not cell.goes_on and (columns > 1 or rows > 1):
                spans.append(Span(number, column, number + rows - 1, column + columns - 1))
            if column < most and rows > 1:
                self._taken |= dict.fromkeys(range(column, column + columns), number + rows - 1)
            column += columns
        self._row(found, hidden=hidden)
        if len(self.grid.spans) < self.budget.limits.merges:
            self.grid.spans.extend(spans)

    def hide_columns(self, cells: list[FlowingCell]) -> None:
        """Hide the columns of those cells of a first row that are hidden."""
        column = 0
        for cell in cells[: self.budget.limits.columns]:
            if cell.is_hidden:
                self.grid.hidden_columns.update(range(column, min(column + cell.columns, self.budget.limits.columns)))
            column += cell.columns

    def aside(self, text: str) -> None:
        """Remember what is no part of the table and is told below it."""
        if text and sum(map(len, self._asides)) < _LONGEST_NOTE:
            self._asides[text] = None

    def finish(self) -> None:
        """Tell in one line each, as a note under the table, what was put aside."""
        for text in self._asides:
            self.paragraph(f"Lưu ý: {text}"[:_LONGEST_NOTE])

    def go_on(self, column: int, columns: int) -> None:
        """Say that the cell at `column` of the row that was just added is part of the one above it."""
        number, spans = self._number, self.grid.spans
        right = min(column + columns, self.budget.limits.columns) - 1
        for at in range(len(spans) - 1, max(-1, len(spans) - 1 - _LOOKED_BACK), -1):
            span = spans[at]
            if (span.left, span.bottom) == (column, number - 1) and span.right == right:
                spans[at] = span._replace(bottom=number)
                return
        if column <= right and len(spans) < self.budget.limits.merges:
            spans.append(Span(number - 1, column, number, right))

    def _row(self, cells: list[tuple[int, str]], *, hidden: bool = False) -> None:
        self._number += 1
        row = GridRow(self._number, hidden)
        for column, text in cells:
            self.budget.put(row, column, partly_struck(text))
        self.budget.take(self.grid, row)
