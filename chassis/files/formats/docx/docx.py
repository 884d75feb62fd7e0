"""Reads the tables of a DOCX, the usual form of annexes: merged cells, paragraphs above and below, nothing of its looks."""

import re

from chassis.files.formats.cell_text import PLAIN, STRUCK
from chassis.files.formats.docx.nested import NestedTable, add_lists, is_frame
from chassis.files.formats.docx.numbering import Numbering, read_numbering
from chassis.files.formats.docx.signs import sign
from chassis.files.formats.flowing import Flow, FlowingCell, count
from chassis.files.formats.grid import Budget, Grid
from chassis.files.formats.package import Package
from chassis.files.formats.xml_stream import local_attribute, walk
from chassis.files.limits import Limits, NotReadable

PART = "word/document.xml"
NO_TABLE = "Tệp Word này không có bảng nào. Xin gửi tệp có danh sách trong bảng, hoặc tệp Excel."
_SIGNS = {"br": "\n", "cr": "\n", "tab": " ", "ptab": " ", "noBreakHyphen": "-"}
_REMOVED = frozenset(("del", "moveFrom"))
"""What somebody has struck out while changes were tracked: it is no part of the text."""
_LEAST_LABELS = 3
_BORN = re.compile(
    r"^\d{1,3}[.)](?:.*\bsinh (?:ngày|năm)\b|\s*(?:ông|bà|đồng chí|đ/c|đ\.c)\s.*\s[-–—]\s|\s*(?:ông|bà|đồng chí|đ/c)\s.*,)",
    re.IGNORECASE,
)
_OFF = frozenset(("0", "false", "off"))


def read_docx(package: Package, limits: Limits) -> list[Grid]:
    """Give one sheet. Raises NotReadable and TooMuch."""
    flow = Flow(Grid("Văn bản"), Budget(limits))
    reader = _Reader(flow, read_numbering(package))
    with package.open(PART) as stream:
        walk(stream, reader.start, reader.end, reader.text)
    if not flow.tables and not _is_form(flow.grid):
        raise NotReadable(NO_TABLE)
    flow.finish()
    return [flow.grid]


def _is_form(grid: Grid) -> bool:
    """Tell whether paragraphs may be those of a form, "1. Họ và tên: …", or sentences about people, "sinh năm 1957"."""
    texts = [text for row in grid.rows for text in row.cells.values()]
    return sum(":" in text for text in texts) >= _LEAST_LABELS or any(_BORN.search(text) for text in texts)


class _Reader:
    """Hears the parts of the document; a list in a cell that frames it is a table, any other table in a cell is text of it, and
    so is a box of text."""

    def __init__(self, flow: Flow, numbering: Numbering) -> None:
        self.flow, self.numbering = flow, numbering
        self.list = self.level = ""
        self.depth = self.removed = 0
        self.passed = 0
        """How many parts are open that say again, or as it was before, what stands elsewhere."""
        self.is_text = self.is_run = self.is_hidden = self.is_struck = False
        self.words: list[str] = []
        self.hidden_words: list[str] = []
        self.around: list[tuple[list[str], list[str]]] = []
        self.cells: list[FlowingCell] = []
        self.row = _Row()
        self.nested: list[NestedTable] = []
        """The tables in cells of the row that is open."""
        self.merged: dict[int, int] = {}

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.passed or _is_passed(name):
            self.passed += _is_passed(name)
        elif name == "tbl":
            self.depth += 1
            if self.depth == 1:
                self.merged = {}
                self.flow.begin_table()
            elif self.depth == 2:  # deeper ones are text of a cell of this one
                self.nested.append(NestedTable())
        elif self.depth == 2 and self.nested and name in ("tr", "tc"):
            self.nested[-1].hear(name, "")
        elif name == "tr" and self.depth == 1:
            self.cells, self.row = [], _Row()
        elif name == "tc" and self.depth == 1:
            self.cells.append(FlowingCell())
        elif name == "trPr" and self.depth == 1:
            self.row.is_described = True
        elif self.row.is_described:
            self.row.describe(name, local_attribute(attributes, "val"))
        elif name in _REMOVED:
            self.removed += 1
        else:
            self._of_text(name, attributes)

    def _of_text(self, name: str, attributes: dict[str, str]) -> None:
        if name == "txbxContent":
            self.around.append((self.words, self.hidden_words))
            self.words, self.hidden_words = [], []
        elif name == "r":
            self.is_run, self.is_hidden, self.is_struck = True, False, False
        elif name == "numId":
            self.list = local_attribute(attributes, "val")
        elif name == "ilvl":
            self.level = local_attribute(attributes, "val")
        elif name == "vanish" and self.is_run:
            self.is_hidden = local_attribute(attributes, "val") not in _OFF
        elif name in ("strike", "dstrike") and self.is_run:
            self.is_struck = self.is_struck or local_attribute(attributes, "val") not in _OFF
        elif name == "t":
            self.is_text = True
        elif name in _SIGNS and self.is_run:
            self._say(_SIGNS[name])
        elif name == "sym":
            self._say(sign(local_attribute(attributes, "font"), local_attribute(attributes, "char")))
        elif name == "gridSpan" and self.depth == 2 and self.nested:
            self.nested[-1].hear(name, local_attribute(attributes, "val"))
        elif self.cells and self.depth == 1:
            self._of_cell(name, local_attribute(attributes, "val"))

    def _of_cell(self, name: str, value: str) -> None:
        if name == "gridSpan":
            self.cells[-1].columns = count(value)
        elif name == "vMerge":
            self.cells[-1].goes_on = value != "restart"
            self.cells[-1].begins = value == "restart"

    def end(self, name: str) -> None:
        if _is_passed(name):
            self.passed -= 1
        elif self.passed:
            return
        elif name == "t":
            self.is_text = False
        elif name == "r":
            self.is_run = self.is_hidden = False
        elif name == "trPr":
            self.row.is_described = False
        elif name in _REMOVED and not self.row.is_described:
            self.removed -= 1
        elif name == "p":
            self._paragraph()
        elif name == "txbxContent" and self.around:
            self.words, self.hidden_words = self.around.pop()
        elif name == "tr" and self.depth == 1:
            self._row()
        elif name == "tbl":
            self.depth -= 1
            if self.depth == 1 and self.nested and not self.nested[-1].is_list and self.cells:
                self.cells[-1].text.extend(self.nested.pop().texts)

    def text(self, text: str) -> None:
        if self.is_text and not self.passed:
            self._say(text)

    def _say(self, text: str) -> None:
        if not self.removed:
            text = f"{STRUCK}{text}{PLAIN}" if self.is_struck and text.strip() else text
            (self.hidden_words if self.is_hidden else self.words).append(text)

    def _paragraph(self) -> None:
        said, hidden = "".join(self.words).strip(), "".join(self.hidden_words).strip()
        self.words, self.hidden_words = [], []
        number = self._number()
        if self.depth == 0:
            self.flow.paragraph(said)
            self._tell_hidden(hidden)
        elif self.depth > 1 and self.nested:
            self.nested[-1].say(said or number)
            self._tell_hidden(hidden)
        elif self.cells:
            said = said or number
            self.cells[-1].text.extend([said] if said else [])
            self.cells[-1].hidden.extend([hidden] if hidden else [])

    def _number(self) -> str:
        """Give the number that Word writes before the paragraph that ends; one that is not known is told."""
        one, level, self.list, self.level = self.list, self.level, "", ""
        if one in ("", "0") or self.row.is_removed or (self.cells and self.cells[-1].goes_on):
            return ""
        number = self.numbering.next(one, level)
        if number is None and self.cells and self.depth == 1:
            self.flow.aside("số do Word tự đánh trong bảng không được đọc.")
        return number or ""

    def _row(self) -> None:
        if self.row.is_removed:
            self.merged = {}
        else:
            self._add_row()
        self.cells, self.nested = [], []

    def _add_row(self) -> None:
        """Add the row, and below it the lists that it only frames; in a list of its own they are text of their cells."""
        if not is_frame(self.cells):
            for table in self.nested:
                self.cells[-1].text.extend(table.texts)
            self.nested = []
        self._add()
        add_lists(self.flow, self.nested)

    def _add(self) -> None:
        self._merge()
        is_hidden = self.row.is_hidden
        hidden = [" ".join(cell.hidden) for cell in self.cells if cell.hidden]
        if hidden and not any(cell.text for cell in self.cells):
            is_hidden = True
            for cell in self.cells:
                cell.text = cell.hidden
        else:
            self._tell_hidden(" · ".join(hidden))
        self.flow.row(self.cells, start=self.row.start, hidden=is_hidden)
        column = self.row.start
        for cell in self.cells:
            if cell.goes_on:
                self.flow.go_on(column, cell.columns)
            column += cell.columns

    def _merge(self) -> None:
        """A cell goes on with the one above only where that is as wide and is merged itself."""
        column, merged = self.row.start, {}
        for cell in self.cells:
            cell.goes_on = cell.goes_on and self.merged.get(column) == cell.columns
            if cell.goes_on or cell.begins:
                merged[column] = cell.columns
            column += cell.columns
        self.merged = merged

    def _tell_hidden(self, hidden: str) -> None:
        if hidden:
            self.flow.aside(f"chữ ẩn trong tệp Word không được đọc: {hidden}")


class _Row:
    """What a row says about itself: in which column it begins, and whether it is hidden or struck out."""

    def __init__(self) -> None:
        self.start = 0
        self.is_described = self.is_hidden = self.is_removed = False

    def describe(self, name: str, value: str) -> None:
        if name == "gridBefore":
            self.start = count(value)
        elif name == "hidden":
            self.is_hidden = value not in _OFF
        elif name in _REMOVED:
            self.is_removed = True


def _is_passed(name: str) -> bool:
    return name == "Fallback" or name.endswith("PrChange")
