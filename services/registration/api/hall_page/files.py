"""A document of the page as an answer: to be saved or kept by our pages, never shown as a page of ours."""

from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

from starlette.responses import StreamingResponse

from services.registration.domain.hall_page.page import Document

_BINARY: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
SENT: dict[int | str, dict[str, Any]] = {
    200: {"content": dict.fromkeys(("application/pdf", "image/jpeg", "image/png"), _BINARY)}
}


def as_file(found: tuple[Document, AsyncIterator[bytes]]) -> StreamingResponse:
    """Stream it under its name."""
    document, parts = found
    headers = {
        "content-disposition": f"attachment; filename*=UTF-8''{quote(document.name)}",
        "content-length": str(document.bytes),
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
    }
    return StreamingResponse(parts, media_type=document.media_type, headers=headers)
