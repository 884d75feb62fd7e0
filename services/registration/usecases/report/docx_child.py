"""The process that writes a report as a Word file, which the office then edits and signs."""

import io
import sys
from typing import Any

from docx import Document
from docx.document import Document as WordFile
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from chassis.files.confining.confinement import Asked

FONT = "Times New Roman"
LEFT, RIGHT = Mm(72), Mm(93)
NUMBERS = Mm(28)
PLACES = Mm(13)
"""The width of a column STT."""
CENTRE, AT_RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
SIGNATURE_LINES = 4


def main(asked: Asked) -> None:
    """Take the data of a report and write a DOCX to standard output. Words are text, never markup."""
    data: dict[str, Any] = asked.said
    made = io.BytesIO()
    written(data).save(made)
    sys.stdout.buffer.write(made.getvalue())


def written(data: dict[str, Any]) -> WordFile:
    """Give the file of a report (`paper_drawing.report_data`)."""
    file = Document()
    _page(file, data)
    _head(file, data)
    for section in data["sections"]:
        heading = _line(file.add_paragraph(), section["heading"], bold=True)
        heading.paragraph_format.keep_with_next = True
        for line in section["lines"]:
            _line(file.add_paragraph(), line).paragraph_format.first_line_indent = Mm(10)
        for table in section["tables"]:
            _table(file, table)
    for note in data["notes"]:
        _line(file.add_paragraph(), note, size=11, italic=True)
    _signature(file, data)
    return file


def _page(file: WordFile, data: dict[str, Any]) -> None:
    style = file.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(13)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    page = file.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin, page.bottom_margin, page.left_margin, page.right_margin = Mm(22), Mm(22), Mm(30), Mm(15)
    mark = " · ".join(part for part in (data["mark"], "DỮ LIỆU GIẢ LẬP" if data["synthetic"] else "") if part)
    _line(page.footer.paragraphs[0], mark, size=9)
    file.core_properties.title, file.core_properties.author = data["about"].replace("\n", " "), data["organ"]
    file.core_properties.language = "vi-VN"


def _head(file: WordFile, data: dict[str, Any]) -> None:
    grid = file.add_table(rows=2, cols=2)
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    for row in grid.rows:
        row.cells[0].width, row.cells[1].width = LEFT, RIGHT
    left, right = grid.rows[0].cells
    if data["parent_organ"]:
        _line(left.paragraphs[0], data["parent_organ"].upper(), size=12, align=CENTRE)
        _line(left.add_paragraph(), data["organ"].upper(), size=12, bold=True, align=CENTRE)
    else:
        _line(left.paragraphs[0], data["organ"].upper(), size=12, bold=True, align=CENTRE)
    _line(right.paragraphs[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, align=CENTRE)
    motto = _line(right.add_paragraph(), "Độc lập - Tự do - Hạnh phúc", bold=True, align=CENTRE)
    motto.runs[0].underline = True
    _line(grid.rows[1].cells[0].paragraphs[0], data["number_line"], align=CENTRE)
    _line(grid.rows[1].cells[1].paragraphs[0], data["date_line"], italic=True, align=CENTRE)
    if data["draft"]:
        _line(file.add_paragraph(), "BẢN NHÁP", bold=True, align=CENTRE)
    _line(file.add_paragraph(), data["kind"].upper(), size=14, bold=True, align=CENTRE)
    for line in data["about"].split("\n"):
        _line(file.add_paragraph(), line, size=14, bold=True, align=CENTRE)
    if data["addressed"]:
        _line(file.add_paragraph(), data["addressed"], align=CENTRE)


def _table(file: WordFile, table: dict[str, Any]) -> None:
    _line(file.add_paragraph(), table["caption"], size=12, italic=True).paragraph_format.keep_with_next = True
    grid = file.add_table(rows=1, cols=len(table["columns"]))
    grid.style = "Table Grid"
    for cell, name in zip(grid.rows[0].cells, table["columns"], strict=True):
        _line(cell.paragraphs[0], name, size=12, bold=True, align=CENTRE)
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    grid.rows[0]._tr.get_or_add_trPr().append(repeated)
    for words in table["rows"]:
        for at, (cell, word) in enumerate(zip(grid.add_row().cells, words, strict=True)):
            _line(cell.paragraphs[0], word, size=12, align=AT_RIGHT if table["figures"] and at else None)
    if table["columns"][0] == "STT":
        for row in grid.rows:
            row.cells[0].width = PLACES
    if table["figures"]:
        for row in grid.rows:
            for cell in row.cells[1:]:
                cell.width = NUMBERS
    file.add_paragraph().paragraph_format.space_after = Pt(0)


HELD = 6
"""So many of the last paragraphs stay on the page of the signature: alone on a page it could be put under any paper."""


def _signature(file: WordFile, data: dict[str, Any]) -> None:
    if not data["signed"]:
        return
    for paragraph in file.paragraphs[-HELD:]:
        paragraph.paragraph_format.keep_with_next = True
    grid = file.add_table(rows=1, cols=2)
    left, right = grid.rows[0].cells
    left.width, right.width = LEFT, RIGHT
    _line(right.paragraphs[0], data["signed"][0].upper(), bold=True, align=CENTRE)
    _line(right.add_paragraph(), "(ký, ghi rõ họ tên, đóng dấu)", italic=True, align=CENTRE)
    for _ in range(SIGNATURE_LINES):
        right.add_paragraph()
    for line in data["signed"][1:]:
        _line(right.add_paragraph(), line, bold=True, align=CENTRE)
    for paragraph in right.paragraphs[:-1]:
        paragraph.paragraph_format.keep_with_next = True


def _line(
    paragraph: Paragraph,
    words: str,
    *,
    size: int = 13,
    bold: bool = False,
    italic: bool = False,
    align: WD_ALIGN_PARAGRAPH | None = None,
) -> Paragraph:
    run = paragraph.add_run(words)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    if align is not None:
        paragraph.alignment = align
    paragraph.paragraph_format.space_after = Pt(4)
    return paragraph
