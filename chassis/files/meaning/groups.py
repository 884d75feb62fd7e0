"""Reads the headings between rows: "II. Huyện Ba Bể (02 đại biểu)" is the group "Huyện Ba Bể"."""

import re

_MARK = re.compile(
    r"^\s*(?:(?:phần|mục|khối)\s+(?:thứ\s+\S+|[IVXLC]+|\d{1,3}|[A-ZĐ])\s*[.):/\-–]*\s+"
    r"|(?:[IVXLC]+|\d{1,3}(?:\.\d{1,2})*|[A-ZĐ](?:\.?\d{1,2})?|[a-zđ])\s*[.):/\-–]+\s*)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\s*[:\-–,(\[]*\s*(?:(?:gồm|có|tổng số|tổng cộng|cộng)\s*:?\s*)?\d{1,4}"
    r"(?:\s*(?:đại biểu|đ/c|đồng chí|người|vị|ông, bà|tập thể|hộ gia đình|hộ|gia đình|cá nhân|trường hợp|đb|suất))?\s*[)\].:;]*\s*$",
    re.IGNORECASE,
)


def group_name(heading: str) -> str:
    """Give a heading without the mark before it and the count behind it; the heading itself where nothing else is left."""
    name = _COUNT.sub("", _MARK.sub("", heading)).strip(" :.-–,;")
    return name or heading.strip()
