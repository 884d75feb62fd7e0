"""What may lie beside a person as evidence: a PDF, a JPEG or a PNG by its content, whatever its name says."""

import re

MOST_BYTES = 10_000_000
MOST_FILES = 20
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_ACTS = re.compile(rb"/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b")
ENDINGS = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}


def kind_of(content: bytes) -> str | None:
    """Give the media type of a whole file, None for anything else: a program, an archive, a page, nothing at all."""
    if content.startswith(_PNG):
        return "image/png"
    if content.startswith(_JPEG):
        return "image/jpeg"
    if content.startswith(b"%PDF-") and b"%%EOF" in content[-2048:]:
        return "application/pdf"
    return None


def acts_by_itself(pdf: bytes) -> bool:
    """Tell whether a PDF says openly that it runs something or carries another file: a scanned paper does not."""
    return _ACTS.search(pdf) is not None


def file_name(given: str, media_type: str) -> str:
    """Give the name to keep: what was given, with the ending of what it is."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", given.strip().replace("/", "-").replace("\\", "-"))[:120].strip(" .")
    return (stem or "minh-chung") + ENDINGS[media_type]
