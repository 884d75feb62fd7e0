"""Makes Word files as offices send them: paragraphs, and tables whose cells may be merged."""

from html import escape

from tests.support.files.sheets import zipped

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def cell(text: str, about: str = "") -> str:
    return f"<w:tc><w:tcPr>{about}</w:tcPr>{paragraph(text)}</w:tc>"


def row(*cells: str) -> str:
    """Make a row of texts, or of cells that are made already."""
    return f"<w:tr>{''.join(one if one.startswith('<') else cell(one) for one in cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def docx(*parts: str, numbering: str = "") -> bytes:
    """Make a document; `numbering` are the lists that Word numbers by itself."""
    body = f'<?xml version="1.0"?><w:document {_W}><w:body>{"".join(parts)}</w:body></w:document>'
    lists = {"word/numbering.xml": f"<w:numbering {_W}>{numbering}</w:numbering>"} if numbering else {}
    return zipped({"[Content_Types].xml": "", "word/document.xml": body, **lists})
