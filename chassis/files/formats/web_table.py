"""Reads the tables of a web page, which old programs save under the name of a spreadsheet."""

import re
from html.parser import HTMLParser

from chassis.files.formats.delimited import decoded
from chassis.files.formats.flowing import Flow, FlowingCell, count
from chassis.files.formats.grid import Budget, Grid
from chassis.files.limits import Limits, NotReadable

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{2,20})", re.IGNORECASE)
_HEAD = 4_000
_SILENT = frozenset(("script", "style", "title", "head", "template", "noscript"))
_BLOCKS = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "center"))


def read_web_table(data: bytes, limits: Limits) -> list[Grid]:
    """Give one sheet. Raises NotReadable and TooMuch."""
    flow = Flow(Grid("Trang web"), Budget(limits))
    reader = _Reader(flow)
    reader.feed(_text(data))
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

    def __init__(self, flow: Flow) -> None:
        super().__init__(convert_charrefs=True)
        self.flow = flow
        self.depth = self.silent = 0
        self.words: list[str] = []
        self.cells: list[FlowingCell] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent += tag != "head"
        elif tag == "table":
            self._told()
            self.depth += 1
            if self.depth == 1:
                self.flow.begin_table()
        elif tag == "tr" and self.depth == 1:
            self._row()
            self.cells = []
        elif tag in ("td", "th") and self.depth == 1:
            self._told()
            said = dict(attrs)
            self.cells = self.cells if self.cells is not None else []
            self.cells.append(FlowingCell(count(said.get("colspan")), count(said.get("rowspan"))))
        elif tag == "br":
            self.words.append("\n")
        elif tag in _BLOCKS:
            self._told()

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and tag != "head":
            self.silent = max(0, self.silent - 1)
        elif tag in _BLOCKS or (tag in ("td", "th") and self.depth == 1):
            self._told()
        elif tag == "tr" and self.depth == 1:
            self._row()
        elif tag == "table" and self.depth:
            if self.depth == 1:
                self._row()
            self.depth -= 1

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.words.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def finish(self) -> None:
        """Take in what was left open at the end."""
        self._row()
        self._told()

    def _told(self) -> None:
        """Give what was heard to the cell, or to the page."""
        lines = [line.strip() for line in "".join(self.words).split("\n")]
        said, self.words = "\n".join(line for line in lines if line), []
        if self.depth and self.cells:
            self.cells[-1].text.extend([said] if said else [])
        elif said and not self.depth:
            self.flow.paragraph(said)

    def _row(self) -> None:
        self._told()
        if self.cells:
            self.flow.row(self.cells)
        self.cells = None
