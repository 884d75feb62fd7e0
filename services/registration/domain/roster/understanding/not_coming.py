"""Tells who stands in a list without coming as a delegate: reserves, the absent, who asked to go, the dead."""

import re
from dataclasses import replace
from typing import Literal

from chassis.files.meaning.spelling import folded
from services.registration.domain.people.roster_columns import NAMES
from services.registration.domain.roster.understanding.lines import Line, Page

Why = Literal["alternate", "away"]
_OFFICIAL = "chinh thuc"
_CELLS = ("category", "standing")
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
_BEFORE = re.compile(r"(?:cố|anh hùng liệt s[ĩỹ]|liệt s[ĩỹ])\s", re.IGNORECASE)


def why_not_coming(line: Line, page: Page) -> Why | None:
    """Tell it by the row's own cells, else by the heading nearest above that says either, else by the list's name."""
    if said := _of_row(line):
        return said
    if _BEFORE.match(line.name.strip()):
        return "away"
    for text in (*reversed(line.sections), page.name, *page.title):
        if _OFFICIAL in folded(text):
            return None
        if said := _of_heading(text):
            return said
    return None


def without_the_mark(line: Line) -> Line:
    """Give the line as that of a delegate: what said that they are none is no category, no part of a name."""
    values = dict(line.values)
    values |= {key: "" for key in _CELLS if _of_cell(line[key])}
    for key in NAMES:
        name, aside = _parts(line[key])
        if _of_cell(aside):
            values[key] = name
    sections = tuple(text for text in line.sections if not _of_heading(text))
    return replace(line, values=values, sections=sections)


def _of_row(line: Line) -> Why | None:
    asides = (_parts(line[key])[1] for key in NAMES)
    for text in (*(line[key] for key in _CELLS), *asides, line["remark"]):
        if said := _of_cell(text):
            return said
    return None


def _of_cell(text: str) -> Why | None:
    words = folded(text)
    if not words or _OFFICIAL in words:
        return None
    return "alternate" if _ALTERNATE.match(words) else "away" if _AWAY.fullmatch(words) else None


def _of_heading(text: str) -> Why | None:
    """Tell what a heading says of the people below it; one of an office of preventive medicine says nothing of them."""
    words = _MARK.sub("", folded(text))
    if own := _of_cell(words):
        return own
    if not _LIST.search(words):
        return None
    return next((why for why, said in _IN_HEADING if said.search(words)), None)


def _parts(name: str) -> tuple[str, str]:
    found = _BESIDE.search(name.strip())
    if not found:
        return name, ""
    return name.strip()[: found.start()], name.strip()[found.end() :].strip(" )]")
