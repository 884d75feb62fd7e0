"""Takes telephone numbers and id numbers out of words that stand beside something else: neither is a position or a remark."""

import re
from dataclasses import dataclass

_LABEL = r"(?:cccd|cmnd|cmtnd|cmt|căn cước(?: công dân)?|thẻ căn cước|số định danh(?: cá nhân)?|định danh)"
_ID = re.compile(
    rf"(?:số\s+)?{_LABEL}(?:\s+số)?[\s:.]*(?P<labelled>\d(?:[\s.]?\d){{8,11}})(?!\d)|(?<!\d)(?P<bare>\d{{12}})(?!\d)",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?:(?:số\s+)?(?:sđt|sdt|đtdđ|đt|điện thoại|di động|zalo|tel|phone|mobile)[\s:.]*)?"
    r"(?<![\d.])(?P<phone>(?:\+84[\s.]?|0)[1-9](?:[\s.\-]?\d){8})(?!\d)",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"[(\[]\s*[,;:\-–—]*\s*[)\]]")
_LOOSE = re.compile(r"(?:\s*[,;:/|–—-]+)+\s*(?=[)\]]|$)|^(?:\s*[,;:/|–—-]+)+\s*")


@dataclass(frozen=True)
class NumbersBeside:
    """A text without its numbers; '' for what it does not have. An id number is of 9 or 12 figures."""

    rest: str
    phone: str = ""
    national_id: str = ""


def numbers_beside(text: str, *, phones: bool = True) -> NumbersBeside:
    """Give the text without an id number and, where `phones`, without a telephone number."""
    if not any(map(str.isdigit, text)):
        return NumbersBeside(text)
    national_id = phone = ""
    if found := _ID.search(text):
        national_id = "".join(filter(str.isdigit, found["labelled"] or found["bare"]))
        text = f"{text[: found.start()]} {text[found.end() :]}"
    if phones and (found := _PHONE.search(text)):
        phone = found["phone"]
        text = f"{text[: found.start()]} {text[found.end() :]}"
    if not (national_id or phone):
        return NumbersBeside(text)
    lines = (" ".join(line.split()) for line in _EMPTY.sub(" ", text).split("\n"))
    return NumbersBeside("\n".join(_LOOSE.sub("", line).strip() for line in lines).strip(), phone, national_id)
