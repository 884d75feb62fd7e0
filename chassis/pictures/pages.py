"""Turns a foreign PDF or picture into plain pictures of its pages, in a confined process: nothing else of the file is kept."""

import json

from chassis.errors import Malformed, TooLarge
from chassis.files.confining import confined
from chassis.files.limits import Limits

CHILD = "chassis.pictures.pages_child"
LIMITS = Limits(memory_bytes=768_000_000, made_bytes=400_000_000, cpu_seconds=80, deadline_seconds=90)
MOST_PAGES = 60
PAGE_WIDTH = 1240
"""a sheet of A4 at 150 points an inch"""
MOST_BYTES = 24_000_000
_DIED = "Không đọc được tệp này. Xin quét lại thành PDF hoặc ảnh JPEG rồi gửi lại."


async def read_pages(data: bytes, width: int = PAGE_WIDTH) -> list[bytes]:
    """Give each page as a JPEG, `width` points wide, in order. Raises Malformed with a sentence that says what to do."""
    said = {"most_pages": MOST_PAGES, "width": width, "most_bytes": MOST_BYTES}
    try:
        made = await confined.run(CHILD, LIMITS, "", said, data)
    except TooLarge:
        made = None
    if made is None:
        raise Malformed(_DIED)
    end = made.index(b"\n")
    told, at = json.loads(made[:end]), end + 1
    if refused := told.get("refused"):
        raise Malformed(refused)
    pages = []
    for size in told["sizes"]:
        pages.append(made[at : at + size])
        at += size
    return pages
