"""What a caller saw of a proposal, as the `If-Match` header has it."""

from typing import Annotated

from fastapi import Header

from chassis.errors import Malformed

Seen = Annotated[str | None, Header(alias="if-match", max_length=40, description='ETag của hồ sơ đã xem, ví dụ "3".')]


def etag_of(version: int) -> str:
    """Give the ETag of a person's version."""
    return f'"{version}"'


def version_seen(header: str | None) -> int:
    """Give the version that an `If-Match` names. Raises Malformed: nobody decides on what they have not seen."""
    digits = (header or "").strip().removeprefix("W/").strip('"')
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        raise Malformed("Thiếu If-Match: bản hồ sơ đã xem. Xin tải lại hồ sơ rồi làm lại.")
    return int(digits)
