"""Makes PDF or pictures of a Typst source and data, for a process of its own: type is set without network, system fonts or files.

Words come to the source as data (`json("data.json")`), so nothing in them is read as markup.
"""

import json
from pathlib import Path
from typing import Any

import typst

FONTS = Path(__file__).parent / "fonts"
"""A bare machine has no type for Vietnamese. Be Vietnam Pro, the type of every page (SIL Open Font License), and Tinos
(the same license), which is as wide as Times New Roman letter by letter."""
SCREEN_PPI = 110


def typeset(source: Path, data: object) -> bytes:
    """Give the PDF. `data` is what JSON can say; pictures stand in it as SVG. Raises typst.TypstError for a faulty source."""
    return _compiled(source, data, pdf_tags=False)[0]


def first_page(source: Path, data: object) -> bytes:
    """Give the first page of the same as a PNG for the eye."""
    return _compiled(source, data, format="png", ppi=SCREEN_PPI)[0]


def _compiled(source: Path, data: object, **how: Any) -> list[bytes]:
    files = {"main": source.read_bytes(), "data.json": json.dumps(data).encode()}
    made = typst.compile(files, font_paths=[str(FONTS)], ignore_system_fonts=True, **how)
    return made if isinstance(made, list) else [made]


def draw_pages(source: Path, data: object, dots_per_inch: float) -> list[bytes]:
    """Give each page as a PNG. Raises typst.TypstError for a faulty source."""
    files = {"main": source.read_bytes(), "data.json": json.dumps(data).encode()}
    how = {"font_paths": [str(FONTS)], "ignore_system_fonts": True, "format": "png", "ppi": dots_per_inch}
    made: bytes | list[bytes] = typst.compile(files, **how)  # type: ignore[call-overload]
    return [made] if isinstance(made, bytes) else made


def jpeg_as_svg(jpeg_base64: str, width: int, height: int) -> str:
    """Wrap a JPEG in an SVG, since data for a source is text. Sizes in any unit: they give the shape."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" preserveAspectRatio="xMidYMid slice" '
        f'href="data:image/jpeg;base64,{jpeg_base64}"/></svg>'
    )
