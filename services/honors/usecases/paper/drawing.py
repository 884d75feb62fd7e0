"""Has papers drawn in processes of their own, bounded in time and memory."""

from typing import Any, Literal

from chassis.errors import RuleBroken, TooLarge
from chassis.files.confining import confined
from chassis.files.limits import Limits

HERE = "services.honors.usecases.paper"
LIMITS = Limits(memory_bytes=2_000_000_000, made_bytes=400_000_000, cpu_seconds=60, deadline_seconds=90)
NOT_DRAWN = "Không in được. Xin thử lại; nếu vẫn lỗi, báo Ban Tổ chức."

Source = Literal["ceremony", "minutes", "certificates", "yearbook"]
Form = Literal["minutes", "press"]
Data = dict[str, Any]


async def draw_pdf(source: Source, data: Data, background: bytes = b"") -> bytes:
    """Give the PDF. `data` is what the source of that name reads, `background` a JPEG under it. Raises RuleBroken."""
    return await _made("pdf_child", {"source": source, "data": data, "picture": False}, background)


async def draw_picture(source: Source, data: Data, background: bytes = b"") -> bytes:
    """Give the first page as a PNG for the eye. Raises RuleBroken."""
    return await _made("pdf_child", {"source": source, "data": data, "picture": True}, background)


async def fill_docx(form: Form, data: Data) -> bytes:
    """Give the form with these words as DOCX. Raises RuleBroken."""
    return await _made("docx_child", {"form": form, "data": data})


async def _made(child: str, said: Data, data: bytes = b"") -> bytes:
    try:
        made = await confined.run(f"{HERE}.{child}", LIMITS, "", said, data)
    except TooLarge:
        made = None
    if made is None:
        raise RuleBroken(NOT_DRAWN)
    return made
