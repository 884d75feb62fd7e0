"""Has documents drawn in processes of their own, bounded in time and memory."""

from collections.abc import Sequence
from typing import Any, Literal

from chassis.errors import RuleBroken, TooLarge
from chassis.files.confining import confined
from chassis.files.limits import Limits

HERE = "services.registration.usecases.documents"
LIMITS = Limits(memory_bytes=2_000_000_000, made_bytes=400_000_000, cpu_seconds=100, deadline_seconds=120)

Source = Literal["letters", "tables"]
Data = dict[str, Any]


async def draw_pdf(source: Source, data: Data) -> bytes:
    """Give the PDF. `data` is what the source of that name reads. Raises RuleBroken."""
    return await _made("pdf_child", {"source": source, "data": data, "picture": False})


async def draw_picture(source: Source, data: Data) -> bytes:
    """Give the first page as a PNG for the eye. Raises RuleBroken."""
    return await _made("pdf_child", {"source": source, "data": data, "picture": True})


async def fill_docx(data: Data) -> bytes:
    """Give the letters as DOCX. Raises RuleBroken."""
    return await _made("docx_child", data)


async def bind(pdfs: Sequence[bytes]) -> bytes:
    """Give one PDF with the pages of all. Raises RuleBroken."""
    if len(pdfs) == 1:
        return pdfs[0]
    return await _made("binding_child", {"sizes": [len(one) for one in pdfs]}, b"".join(pdfs))


async def _made(child: str, said: object, data: bytes = b"") -> bytes:
    try:
        made = await confined.run(f"{HERE}.{child}", LIMITS, "", said, data)
    except TooLarge:
        made = None
    if made is None:
        raise RuleBroken("Không tạo được văn bản. Xin tạo ít người hơn một lần, ví dụ theo từng đoàn.")
    return made
