"""The sheets of a file as they stand, whatever its format: where each text is, what is hidden, what is merged."""

from dataclasses import dataclass, field
from typing import NamedTuple

from chassis.files.formats.cell_text import Cell
from chassis.files.found import Remark, letter
from chassis.files.limits import Limits, TooMuch


class Span(NamedTuple):
    """A merged range; rows as Excel numbers them, columns from 0, both ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class GridRow:
    """A row with content. `cells` are plain texts by column, failed formulas stand only in `remarks`; `dates` are columns with true dates."""

    number: int
    hidden: bool = False
    cells: dict[int, str] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)
    dates: set[int] = field(default_factory=set)
    struck: set[int] = field(default_factory=set)
    """The columns of its cells that have a line through all of their text."""


def in_our_letters(row: GridRow, column: int) -> str:
    """Give the text of a cell in Unicode, also where it was typed for an old font; '' where nothing stands."""
    text = row.cells.get(column, "")
    return next((one.proposal for one in row.remarks if one.column == column and one.kind == "old_font"), text)


@dataclass(slots=True)
class Grid:
    """One sheet."""

    name: str
    hidden: bool = False
    rows: list[GridRow] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    hidden_columns: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Budget:
    """Counts what a whole file has taken of its limits. Raises TooMuch."""

    limits: Limits
    rows: int = 0
    empty_rows: int = 0
    characters: int = 0

    def put(self, row: GridRow, column: int, cell: Cell) -> None:
        """Write what was read of one cell into its row."""
        if not cell.text and not cell.remarks:
            return
        size = len(cell.text)
        self.characters += size
        if (
            column >= self.limits.columns
            or size > self.limits.cell_characters
            or self.characters > self.limits.characters
        ):
            raise self._too_much(row.number, column, size)
        if size:
            row.cells[column] = cell.text
        if size and cell.struck:
            row.struck.add(column)
        if cell.is_date:
            row.dates.add(column)
        for remark in cell.remarks:
            row.remarks.append(Remark(column, remark.kind, remark.text, remark.proposal))

    def take(self, grid: Grid, row: GridRow) -> None:
        """Add a finished row to its sheet when it has content."""
        if not row.cells and not row.remarks:
            self.pass_empty_rows(1)
            return
        self.rows += 1
        if self.rows > self.limits.rows:
            most = f"{self.limits.rows:,}".replace(",", ".")
            raise TooMuch(f"Bảng có hơn {most} dòng. Xin chia thành nhiều tệp nhỏ hơn.", rows=self.limits.rows)
        grid.rows.append(row)

    def pass_empty_rows(self, count: int) -> None:
        self.empty_rows += count
        if self.empty_rows > self.limits.empty_rows:
            raise TooMuch(
                "Tệp có hơn một triệu dòng trống (kẻ khung hoặc định dạng). Xin xóa các dòng trống bên dưới bảng rồi gửi lại."
            )

    def _too_much(self, number: int, column: int, size: int) -> TooMuch:
        limits, at = self.limits, f"cột {letter(column)}"
        if column >= limits.columns:
            return TooMuch(
                f"Dòng {number} có chữ ở {at}; chỉ đọc được {limits.columns} cột. Xin bỏ phần bên phải bảng."
            )
        if size > limits.cell_characters:
            most = f"tối đa {limits.cell_characters} ký tự"
            return TooMuch(f"Dòng {number} {at} có ô dài {size} ký tự; {most}. Xin rút ngắn ô đó.")
        return TooMuch("Bảng có quá nhiều chữ. Xin chép riêng các cột cần nhập sang tệp mới rồi gửi lại.")
