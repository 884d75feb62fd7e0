"""The child process that draws the pages of a foreign PDF, or takes a picture as its only page.

It writes one line of JSON, `{"sizes": […]}` or `{"refused": sentence}`, and behind it the pages as JPEG.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
from PIL import Image

from chassis.files.confining.confinement import Asked
from chassis.pictures.decoding import Unreadable, decode
from chassis.pictures.encoding import small_jpeg

_PDF = b"%PDF"
_LOOKED_FOR_WITHIN = 1024
_TALLEST = 4
"""times its width, so that a strange sheet does not fill the memory"""


def main(asked: Asked) -> None:
    try:
        pages = list(_pages(asked))
        if sum(map(len, pages)) > asked.said["most_bytes"]:
            raise Unreadable("Bản quét quá nặng. Xin quét đen trắng hoặc tách thành nhiều tệp.")
    except (Unreadable, MemoryError) as reason:
        _write({"refused": str(reason) or "Bản quét mở ra quá lớn. Xin quét ở 150 điểm một inch."}, [])
    else:
        _write({"sizes": [len(page) for page in pages]}, pages)


def _pages(asked: Asked) -> Iterator[bytes]:
    said = asked.said
    if _PDF not in asked.data[:_LOOKED_FOR_WITHIN]:
        yield small_jpeg(decode(asked.data), said["most_bytes"])
        return
    try:
        document = pypdfium2.PdfDocument(asked.data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        raise Unreadable("Tệp PDF hỏng hoặc có mật khẩu. Xin mở ra, in lại thành PDF không khóa.") from error
    if not 0 < count <= said["most_pages"]:
        raise Unreadable(f"Tệp có {count} trang, tối đa {said['most_pages']}. Xin tách quyết định và danh sách.")
    for number in range(count):
        yield small_jpeg(_drawn(document, number, said), said["most_bytes"])


def _drawn(document: pypdfium2.PdfDocument, number: int, said: dict[str, Any]) -> Image.Image:
    try:
        page = document[number]
        width, height = page.get_size()
        if width <= 0 or height <= 0 or height > width * _TALLEST:
            raise Unreadable(f"Trang {number + 1} có khổ lạ. Xin quét lại khổ A4.")
        drawn: Image.Image = page.render(scale=said["width"] / width).to_pil()
        page.close()
    except pypdfium2.PdfiumError as error:
        raise Unreadable(f"Không vẽ được trang {number + 1}. Xin in lại tệp thành PDF rồi gửi lại.") from error
    return drawn.convert("RGB")


def _write(told: dict[str, Any], pages: list[bytes]) -> None:
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + b"".join(pages))
