"""Holds a table that stands in a cell of another one: a list in a frame is a list, two words side by side are text."""

from dataclasses import dataclass, field

from chassis.files.formats.flowing import Flow, FlowingCell, count

_LEAST_ROWS, _LEAST_COLUMNS, _MOST_AROUND = 2, 3, 2


@dataclass
class NestedTable:
    """Rows of a table within a cell, as they are heard; what is merged in it is not followed."""

    rows: list[list[FlowingCell]] = field(default_factory=list)

    def hear(self, name: str, value: str) -> None:
        """Take the beginning of a row or a cell, or how wide a cell is."""
        if name == "tr":
            self.rows.append([])
        elif name == "tc" and self.rows:
            self.rows[-1].append(FlowingCell())
        elif name == "gridSpan" and self.rows and self.rows[-1]:
            self.rows[-1][-1].columns = count(value)

    def say(self, text: str) -> None:
        """Add a paragraph to the cell that is open."""
        if text and self.rows and self.rows[-1]:
            self.rows[-1][-1].text.append(text)

    @property
    def is_list(self) -> bool:
        return len(self.rows) >= _LEAST_ROWS and max(map(len, self.rows)) >= _LEAST_COLUMNS

    @property
    def texts(self) -> list[str]:
        """Everything in it, paragraph by paragraph."""
        return [text for row in self.rows for cell in row for text in cell.text]


def add_lists(flow: Flow, tables: list[NestedTable]) -> None:
    """Put each list below the row in which it stood, as a table of its own."""
    for table in tables:
        flow.begin_table()
        for row in table.rows:
            flow.row(row)


def is_frame(cells: list[FlowingCell]) -> bool:
    """Tell whether a row only frames what stands in it: hardly anything is beside."""
    return sum(bool(cell.text) for cell in cells) <= _MOST_AROUND
