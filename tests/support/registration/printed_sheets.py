"""Printed sheets as a printer shows them, and their codes as three strangers' readers see them."""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image

from daihoi.local.building.node import find_node
from services.registration.domain.badges.paper import Layout

ROOT = Path(__file__).parents[3]
DPI = 150
A4_MM = (210, 297)
PLACES = {Layout.SMALL: (2, 4, 90.0, 65.0), Layout.A6: (2, 2, 105.0, 148.5)}


def words_of(pdf: bytes) -> list[str]:
    """Give the text of each page."""
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def pages_of(pdf: bytes) -> list[Image.Image]:
    """Give each page at 150 dpi in grey."""
    return [page.render(scale=DPI / 72, grayscale=True).to_pil() for page in pypdfium2.PdfDocument(pdf)]


def badges_of(page: Image.Image, layout: Layout) -> Iterator[Image.Image]:
    """Give the places of a page one after another, as they are cut out."""
    columns, rows, width, height = PLACES[layout]
    left, top = (A4_MM[0] - columns * width) / 2, (A4_MM[1] - rows * height) / 2
    for row in range(rows):
        for column in range(columns):
            x, y = left + column * width, top + row * height
            yield page.crop(tuple(round(mm * DPI / 25.4) for mm in (x, y, x + width, y + height)))


def codes_of(pdf: bytes, layout: Layout) -> list[str]:
    """Give the text of the code on each badge as one reader sees it; "" where it reads none."""
    return [_one_code(badge) for page in pages_of(pdf) for badge in badges_of(page, layout)]


def codes_read(pdf: bytes, layout: Layout) -> dict[str, list[str]]:
    """Give, by reader, the text of the code on each badge in their order; "" where it reads none."""
    cut = [badge for page in pages_of(pdf) for badge in badges_of(page, layout)]
    with tempfile.TemporaryDirectory() as name:
        for number, badge in enumerate(cut):
            side = max(badge.size)
            square = Image.new("L", (side, side), 255)
            square.paste(badge)
            (Path(name) / f"{number:05d}-{side}.gray").write_bytes(square.tobytes())
        program = [find_node().program, ROOT / "web" / "tools" / "read-qr.mjs", name]
        said = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    read = {reader: [texts[file] for file in sorted(texts)] for reader, texts in json.loads(said).items()}
    return {**read, "zxing": [_one_code(badge) for badge in cut]}


def _one_code(badge: Image.Image) -> str:
    return "".join(one.text for one in zxingcpp.read_barcodes(badge))
