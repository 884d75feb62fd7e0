"""Reads the tables of a DOCX, the usual form of annexes: merged cells, paragraphs above and below, nothing of its looks."""

from chassis.files.formats.flowing import Flow, FlowingCell
from chassis.files.formats.grid import Budget, Grid
from chassis.files.formats.package import Package
from chassis.files.formats.xml_stream import local_attribute, walk
from chassis.files.limits import Limits, NotReadable

PART = "word/document.xml"
NO_TABLE = "Tệp Word này không có bảng nào. Xin gửi tệp có danh sách trong bảng, hoặc tệp Excel."
_BREAKS = frozenset(("br", "cr"))
_REMOVED = frozenset(("del", "moveFrom"))
"""What somebody has struck out while changes were tracked: it is no part of the text."""


def read_docx(package: Package, limits: Limits) -> list[Grid]:
    """Give one sheet. Raises NotReadable and TooMuch."""
    flow = Flow(Grid("Văn bản"), Budget(limits))
    reader = _Reader(flow)
    with package.open(PART) as stream:
        walk(stream, reader.start, reader.end, reader.text)
    if not flow.tables:
        raise NotReadable(NO_TABLE)
    return [flow.grid]


class _Reader:
    """Hears the parts of the document; a table in a cell is text of that cell."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self.depth = 0
        self.removed = 0
        self.is_text = False
        self.words: list[str] = []
        self.cells: list[FlowingCell] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tbl":
            self.depth += 1
            if self.depth == 1:
                self.flow.begin_table()
        elif name in _REMOVED:
            self.removed += 1
        elif name == "tr" and self.depth == 1:
            self.cells = []
        elif name == "tc" and self.depth == 1:
            self.cells.append(FlowingCell())
        elif name == "t":
            self.is_text = True
        elif name == "tab":
            self.words.append(" ")
        elif name in _BREAKS:
            self.words.append("\n")
        elif self.cells and self.depth == 1:
            self._of_cell(name, local_attribute(attributes, "val"))

    def _of_cell(self, name: str, value: str) -> None:
        if name == "gridSpan" and value.isdigit() and len(value) < 4:
            self.cells[-1].columns = int(value)
        elif name == "vMerge" and value != "restart":
            self.cells[-1].goes_on = True

    def end(self, name: str) -> None:
        if name == "t":
            self.is_text = False
        elif name in _REMOVED:
            self.removed -= 1
        elif name == "p":
            self._paragraph()
        elif name == "tr" and self.depth == 1:
            self._row()
        elif name == "tbl":
            self.depth -= 1

    def text(self, text: str) -> None:
        if self.is_text and not self.removed:
            self.words.append(text)

    def _paragraph(self) -> None:
        said, self.words = "".join(self.words).strip(), []
        if self.depth == 0:
            self.flow.paragraph(said)
        elif said and self.cells:
            self.cells[-1].text.append(said)

    def _row(self) -> None:
        self.flow.row(self.cells)
        column = 0
        for cell in self.cells:
            if cell.goes_on:
                self.flow.go_on(column, cell.columns)
            column += cell.columns
        self.cells = []
