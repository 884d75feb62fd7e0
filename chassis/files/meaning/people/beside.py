"""Takes what is no position out of the words beside a name: a year of birth, a sex, another name."""

import re
from dataclasses import dataclass

from chassis.files.letters.syllables import is_syllable
from chassis.files.meaning.office_casing import is_of_offices
from chassis.files.meaning.people.wrapped import is_position
from chassis.files.meaning.spelling import exact

_BORN = r"(?:sinh(?:\s+(?:năm|ngày))?|năm\s+sinh|ngày\s+sinh|s\.?\s?n\.?|n\.?s\.?)?[\s.:]*"
_BIRTH = r"(?:\d{1,2}\s*[/.\-]\s*){0,2}(?:19|20)\d\d"
_PART = re.compile(rf"{_BORN}(?P<birth>{_BIRTH})", re.IGNORECASE)
_BEHIND = re.compile(
    rf"(?P<name>[^\d\n(\[]+?)[\s,;:\-–—/(\[]+{_BORN}(?P<birth>{_BIRTH})\s*[)\]]?[\s.,;]*", re.IGNORECASE
)
_BRACKETS = re.compile(r"(?P<name>[^()\[\]\n]+?)\s*[(\[](?P<aside>[^()\[\]\n]+)[)\]]\s*(?P<more>.*)", re.DOTALL)
_CALLED = re.compile(
    r"(?:tức(?:\s+là)?|tên\s+(?:thường\s+)?gọi(?:\s+khác)?|còn\s+gọi\s+là|thường\s+gọi(?:\s+là)?|bí\s+danh|tên\s+khác)\b[\s:.]*(?P<alias>.+)",
    re.IGNORECASE,
)
_SEXES = {exact("nam"): "Nam", exact("nữ"): "Nữ", "nu": "Nữ"}
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+[-–—]\s+")


@dataclass(frozen=True)
class Beside:
    """The cell of a name without what is told apart from it; '' for what it does not say. `rest` is `name` with the words
    that may be a position, as they stood."""

    rest: str
    birth: str = ""
    sex: str = ""
    alias: str = ""


def told_beside(cell: str) -> Beside:
    """Tell birth, sex and another name from the rest of a name's cell."""
    if found := _BEHIND.fullmatch(cell):
        return Beside(found["name"].strip(), birth=found["birth"]) if " " in found["name"].strip() else Beside(cell)
    found = _BRACKETS.fullmatch(cell)
    if not found:
        return Beside(cell)
    birth = sex = alias = ""
    rest = []
    for part in _BETWEEN.split(found["aside"].strip()):
        if born := _PART.fullmatch(part):
            birth = birth or born["birth"]
        elif exact(part) in _SEXES:
            sex = sex or _SEXES[exact(part)]
        elif named := _alias(part):
            alias = alias or named
        else:
            rest.append(part)
    if not (birth or sex or alias):
        return Beside(cell)
    kept = f"{found['name']} ({', '.join(rest)})" if rest else found["name"]
    return Beside(f"{kept} {found['more']}".strip(), birth, sex, alias)


def _alias(part: str) -> str:
    """Give another name of the same person: said to be one, or one or two words that can be nothing else."""
    if found := _CALLED.fullmatch(part):
        return found["alias"]
    words = part.split()
    is_name = 1 <= len(words) <= 2 and all(word.istitle() and is_syllable(word) for word in words)
    return part if is_name and not is_position(part) and not is_of_offices(part) else ""
