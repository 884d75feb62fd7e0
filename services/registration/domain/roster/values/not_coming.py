"""Tells who stands in a list without coming as a delegate: reserves, the absent, who asked to go, the dead."""

import re
from typing import Literal

from chassis.files.meaning.spelling import folded

Why = Literal["alternate", "away"]
OFFICIAL = "chinh thuc"
_ALTERNATE = re.compile(r"(?:dai bieu |nguoi |dang |la )*(?:du khuyet|du phong)\b")
_AWAY = re.compile(
    r"(?:bao |xin |se |da |co |hien |dang |di |dai bieu |nguoi )*"
    r"(?:vang|khong (?:tham )?du|khong tham gia|khong den|rut|rut ten|thoi|thoi tham gia)(?: .*)?|"
    r"(?:da |moi |vua )?(?:tu tran|qua doi|hy sinh|hi sinh|ta the|vien tich)\b.*|(?:da )?mat(?: nam .*| ngay .*| \d.*)?|liet s[iy]"
)
_LIST = re.compile(r"\b(?:danh sach|ds|dai bieu|nguoi|cac)\b")
_IN_HEADING: tuple[tuple[Why, re.Pattern[str]], ...] = (
    ("alternate", re.compile(r"(?<!y te )(?<!y hoc )\b(?:du khuyet|du phong)\b")),
    ("away", re.compile(r"\b(?:vang(?: mat)?|xin (?:rut|thoi)|rut ten|da mat|khong (?:tham )?du)\b")),
)
_MARK = re.compile(r"^(?:[ivx]+|[a-z]|\d+) ")
_BESIDE = re.compile(r"\s*[(\[\n]|\s[-–—]\s*|\s*[,;/|]\s*")
BEFORE = re.compile(r"(?:cố|anh hùng liệt s[ĩỹ]|liệt s[ĩỹ])\s", re.IGNORECASE)


def told_by_cell(text: str) -> Why | None:
    """Tell it by a whole cell, or by the words beside a name."""
    words = folded(text)
    if not words or OFFICIAL in words:
        return None
    return "alternate" if _ALTERNATE.match(words) else "away" if _AWAY.fullmatch(words) else None


def told_by_heading(text: str) -> Why | None:
    """Tell what a heading says of the people below it; one of an office of preventive medicine says nothing of them."""
    words = _MARK.sub("", folded(text))
    if own := told_by_cell(words):
        return own
    if not _LIST.search(words):
        return None
    return next((why for why, said in _IN_HEADING if said.search(words)), None)


def name_and_aside(name: str) -> tuple[str, str]:
    """Give a name, and what stands beside it in its cell."""
    found = _BESIDE.search(name.strip())
    if not found:
        return name, ""
    return name.strip()[: found.start()], name.strip()[found.end() :].strip(" )]")
