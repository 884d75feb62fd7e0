"""Tells who stands in a list without coming as a delegate: reserves, the absent, who asked to go, the dead."""

import re
from typing import Literal

from chassis.files.meaning.people.absences import told_absence
from chassis.files.meaning.spelling import folded

Why = Literal["alternate", "away", "perhaps"]
"""`perhaps`: words that may say that somebody stays away, and may say something else."""
OFFICIAL = "chinh thuc"
_SHORT = 6  # words of a heading that may be a remark itself; a longer one is a sentence
_ALTERNATE = re.compile(r"(?:dai bieu |nguoi |dang |la )*(?:du khuyet|du phong)\b")
_LIST = re.compile(r"\b(?:danh sach|ds|dai bieu|nguoi|cac)\b")
_IN_HEADING: tuple[tuple[Why, re.Pattern[str]], ...] = (
    ("alternate", re.compile(r"(?<!y te )(?<!y hoc )\b(?:du khuyet|du phong)\b")),
    (
        "away",
        re.compile(
            r"\b(?:vang(?: mat)?|(?:xin|de nghi|duoc|cho) (?:rut|thoi)|rut (?:ten|khoi|ra)|thoi tham gia|da mat|tu tran|"
            r"khong (?:con )?(?:tham )?(?:du|gia|cu)|(?:dua|xoa|loai|gach)(?: ten)? (?:ra )?khoi|(?:bi|duoc) thay(?: the)?)\b"
        ),
    ),
)
_MARK = re.compile(r"^(?:[ivx]+|[a-z]|\d+) ")
_BESIDE = re.compile(r"\s*[(\[\n]|\s[-–—]\s*|\s*[,;/|]\s*")
BEFORE = re.compile(r"(?:cố|anh hùng liệt s[ĩỹ]|liệt s[ĩỹ])\s", re.IGNORECASE)


def told_by_cell(text: str) -> Why | None:
    """Tell it by a whole cell, or by the words beside a name."""
    words = folded(text)
    if not words or OFFICIAL in words:
        return None
    return "alternate" if _ALTERNATE.match(words) else told_absence(text)


def told_by_heading(text: str) -> Why | None:
    """Tell what a heading says of the people below it; one of an office of preventive medicine says nothing of them."""
    words = _MARK.sub("", folded(text))
    if len(words.split()) <= _SHORT and (own := told_by_cell(text)) in ("alternate", "away"):
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
