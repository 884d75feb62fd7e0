"""Reads the tables of a web page, which old programs save under the name of a spreadsheet."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from chassis.files.formats.cell_text import PLAIN, STRUCK
from chassis.files.formats.delimited import decoded
from chassis.files.formats.flowing import Flow, FlowingCell, count
from chassis.files.formats.grid import Budget, Grid
from chassis.files.formats.web.lines import LinesThrough
from chassis.files.limits import Limits, NotReadable

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_HEAD = 4_000
_SILENT = frozenset(("script", "style", "title", "template", "noscript"))
_GROUPS = frozenset(("table", "thead", "tbody", "tfoot"))
_ENDS = _GROUPS | {"tr", "td", "th"}
_EMPTY = frozenset(("br", "img", "input", "hr", "col", "meta", "link", "wbr", "source", "embed", "area", "base"))
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
_BLOCKS = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "center"))


def read_web_table(data: bytes, limits: Limits) -> list[Grid]:
    """Give one sheet. Raises NotReadable and TooMuch."""
    flow = Flow(Grid("Trang web"), Budget(limits))
    text = _text(data)
    reader = _Reader(flow, LinesThrough(text))
    reader.feed(text)
    reader.close()
    reader.finish()
    if not flow.tables:
        raise NotReadable(
            "Tệp là trang web không có bảng nào, mang đuôi bảng tính. Xin mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại."
        )
    return [flow.grid]


def _text(data: bytes) -> str:
    """Give the text by the encoding that the page says, else as any other text is read."""
    if found := _CHARSET.search(data[:_HEAD]):
        try:
            return data.decode(found[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(data)


class _Reader(HTMLParser):
    """Hears the tags, however they are nested or left open; a table in a cell is text of that cell."""

    def __init__(self, flow: Flow, lines: LinesThrough) -> None:
        super().__init__(convert_charrefs=True)
        self.flow, self.lines = flow, lines
        self.depth = 0
        self.silence = _Silence()
        self.words: list[str] = []
        self.cells: list[FlowingCell] | None = None
        self.is_caption = False
        self.place = _Place()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.silence.start(tag, self.depth, is_hidden=_is_hidden(said))
        if tag not in _EMPTY:
            self.lines.start(tag, said)
        if tag == "table":
            self._told()
            self.depth += 1
            if self.depth == 1:
                self.place = _Place()
                self.flow.begin_table()
        if self.depth == 1 and tag in _GROUPS:
            self.place.hidden_in |= {tag} if _is_hidden(said) else set()
        elif tag == "tr" and self.depth == 1:
            self._row()
            self.cells, self.place.is_row_hidden = [], _is_hidden(said)
        elif tag in ("td", "th") and self.depth == 1:
            self._told()
            self.cells = self.cells if self.cells is not None else []
            self.cells.append(
                FlowingCell(count(said.get("colspan")), count(said.get("rowspan")), is_hidden=_is_hidden(said))
            )
            self.place.is_in_cell = True
        elif tag == "br":
            self.words.append("\n")
        elif tag in _BLOCKS:
            self._told()
            self.is_caption = tag == "caption"

    def handle_endtag(self, tag: str) -> None:
        self.silence.end(tag, self.depth)
        self.lines.end(tag)
        if tag in _BLOCKS:
            self._told()
            self.is_caption = self.is_caption and tag != "caption"
        elif tag in ("td", "th") and self.depth == 1:
            self._told()
            self.place.is_in_cell = False
        elif tag == "tr" and self.depth == 1:
            self._row()
        elif tag in _GROUPS and self.depth:
            if self.depth == 1:
                self._row()
                self.place.hidden_in.discard(tag)
            self.depth -= tag == "table"

    def handle_data(self, data: str) -> None:
        if self.silence.is_told:
            self.flow.aside(f"chữ ẩn không được đọc: {data.strip()}" if data.strip() else "")
        elif not self.silence.tag:
            text = re.sub(r"[ \t\r\n\f]+", " ", data)
            self.words.append(f"{STRUCK}{text}{PLAIN}" if self.lines.go_through and text.strip() else text)

    def finish(self) -> None:
        """Take in what was left open at the end."""
        self._row()
        self._told()
        self.flow.finish()

    def _told(self) -> None:
        """Give what was heard to the cell, or to the page."""
        lines = [line.strip() for line in "".join(self.words).split("\n")]
        said, self.words = "\n".join(line for line in lines if line), []
        if not said:
            return
        if not self.depth or (self.is_caption and not self.place.rows and not self.cells):
            self.flow.paragraph(said)
        elif self.cells and self.place.is_in_cell:
            self.cells[-1].text.append(said)
        else:
            self.flow.aside(f"chữ nằm ngoài các ô của bảng: {said}")

    def _row(self) -> None:
        self._told()
        if self.cells:
            place = self.place
            self.flow.row(self._shown(self.cells), hidden=place.is_row_hidden or bool(place.hidden_in))
            place.rows += 1
        self.cells, self.place.is_in_cell, self.place.is_row_hidden = None, False, False

    def _shown(self, cells: list[FlowingCell]) -> list[FlowingCell]:
        """A column that is hidden from the first row on is a hidden column; any other hidden cell takes no place."""
        if not self.place.rows:
            self.flow.hide_columns(cells)
            self.place.hidden_cells = [cell.is_hidden for cell in cells]
        kept = []
        for at, cell in enumerate(cells):
            if cell.is_hidden and not (at < len(self.place.hidden_cells) and self.place.hidden_cells[at]):
                text = " ".join(cell.text)
                self.flow.aside(f"ô ẩn không được đọc: {text}" if text else "")
            else:
                kept.append(cell)
        return kept


@dataclass
class _Place:
    """Where in an outermost table the reader is; `hidden_cells` are the cells of its first row."""

    rows: int = 0
    is_in_cell: bool = False
    is_row_hidden: bool = False
    hidden_in: set[str] = field(default_factory=set)
    hidden_cells: list[bool] = field(default_factory=list)


@dataclass
class _Silence:
    """Whether the reader is in a part that nobody sees, which one, and how deep in tables that began.

    What is left open ends where its cell ends.
    """

    tag: str = ""
    depth: int = 0
    nested: int = 0

    @property
    def is_told(self) -> bool:
        """Tell whether it is text that somebody hid, no part of how the page works."""
        return self.tag != "" and self.tag not in _SILENT

    def start(self, tag: str, depth: int, *, is_hidden: bool) -> None:
        if tag != "table" or self.tag == "title":
            self._end_with_its_cell(tag, depth)
        if self.tag == tag != "p":
            self.nested += 1
        elif (self.tag == tag or not self.tag) and (
            tag in _SILENT or (is_hidden and tag not in _ENDS and tag not in _EMPTY)
        ):
            self.tag, self.depth, self.nested = tag, depth, 0
        elif self.tag == tag:
            self.tag = ""

    def end(self, tag: str, depth: int) -> None:
        self._end_with_its_cell(tag, depth)
        if tag == self.tag and self.nested:
            self.nested -= 1
        elif tag == self.tag:
            self.tag = ""

    def _end_with_its_cell(self, tag: str, depth: int) -> None:
        if tag in _ENDS and ((self.depth and depth == self.depth) or self.tag == "title"):
            self.tag = ""


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    return "hidden" in attributes or _NOT_SHOWN.search(attributes.get("style") or "") is not None
