"""Which e-mail addresses are written to, and what is said of the others."""

import re
from dataclasses import dataclass
from typing import NewType

Address = NewType("Address", str)
"""An address that one letter can be sent to: no header can be smuggled in with it, no second recipient."""

LONGEST = 254
LONGEST_MAILBOX = 64
_MAILBOX = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")


@dataclass(frozen=True)
class AddressRefused:
    """Why nothing is sent to what was typed: a sentence that says what to do."""

    sentence: str


def read_address(text: str) -> Address | AddressRefused:
    """Give the address in `text`, its domain in small letters (RFC 5321 4.1.2 without quoted names and literals)."""
    typed = text.strip()
    mailbox, at, domain = typed.rpartition("@")
    if re.search(r"[\s,;:<>()\[\]\"\\\x00-\x1f\x7f]", typed):
        return AddressRefused("Mỗi người một địa chỉ thư, không có dấu cách, dấu phẩy hay dấu ngoặc. Xin sửa lại.")
    if not at or "@" in mailbox:
        return AddressRefused("Địa chỉ thư điện tử có dạng ten@coquan.vn, đúng một dấu @. Xin sửa lại.")
    if not typed.isascii():
        return AddressRefused("Địa chỉ thư điện tử không có dấu tiếng Việt. Xin gõ lại không dấu.")
    if len(typed) > LONGEST or len(mailbox) > LONGEST_MAILBOX:
        return AddressRefused(f"Địa chỉ thư dài quá {LONGEST} chữ. Xin xem lại.")
    labels = domain.split(".")
    if not _MAILBOX.fullmatch(mailbox) or len(labels) < 2 or not all(map(_LABEL.fullmatch, labels)):
        return AddressRefused("Địa chỉ thư điện tử chưa đúng, ví dụ đúng: ten@coquan.vn. Xin sửa lại.")
    return Address(f"{mailbox}@{domain.lower()}")
