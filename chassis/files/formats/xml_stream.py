"""Walks through XML that nobody vouches for: in pieces, by local names, and never with a document type (so no entities)."""

from collections.abc import Callable
from typing import Protocol
from xml.parsers import expat

from chassis.files.limits import NotReadable, broken

_PIECE = 1 << 16


class Readable(Protocol):
    """What gives bytes piece by piece."""

    def read(self, size: int = ..., /) -> bytes: ...


def walk(
    stream: Readable,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Call `start`, `end` and `text` for what stands in `stream`; names come without their prefix. Raises NotReadable."""
    local: dict[str, str] = {}
    parser = expat.ParserCreate()

    def start_local(name: str, attributes: dict[str, str]) -> None:
        if not local and ":" not in name:  # the usual case: no prefixes, so nothing stands between expat and the caller
            parser.StartElementHandler, parser.EndElementHandler = start, end
        start(local.get(name) or local.setdefault(name, name.rpartition(":")[2]), attributes)

    def end_local(name: str) -> None:
        if end is not None:
            end(local[name])

    parser.buffer_text = True
    parser.buffer_size = _PIECE
    parser.StartElementHandler, parser.EndElementHandler = start_local, end_local
    if text is not None:
        parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        while piece := stream.read(_PIECE):
            parser.Parse(piece)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise broken() from None


def local_attribute(attributes: dict[str, str], name: str) -> str:
    """Give the attribute `name` whatever its prefix, '' when it is absent."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")


def _refuse(*_: object) -> None:
    raise NotReadable(
        "Tệp chứa khai báo lạ (DOCTYPE) nên không được mở. Xin mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại."
    )
