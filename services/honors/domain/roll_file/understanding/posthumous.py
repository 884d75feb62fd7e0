"""Tells who is honoured after death by what a file says: "truy tặng" for certain, "cố" and "đã hy sinh" once asked about."""

import re

from chassis.files.meaning.people import absences
from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import folded
from services.honors.domain.roll_file.understanding.lines import Line

YES, NO = "yes", "no"
_POSITIVE = frozenset(("co", "x", "1", "truy tang", "true"))
_GIVEN = re.compile(r"\btruy (?:tang|phong)\b")
_BEFORE = re.compile(r"(?:cố|anh hùng liệt s[ĩỹ]|liệt s[ĩỹ])(?:\s|$)", re.IGNORECASE)
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]*truy (?:tặng|phong)[^()\[\]]*[)\]]\s*", re.IGNORECASE)
_BESIDE = ("position", "position_and_unit", "unit_name")
_ASIDE = re.compile(r"\s*[(\[]([^()\[\]]+)[)\]]\s*")


def says_death(aside: str) -> bool:
    """Tell whether words beside a name say that its bearer died, or that it is honoured after death: no position."""
    return absences.says_death(aside)


def without_given(award: str) -> str:
    """Give the words of an award without "(truy tặng)": that is said before them."""
    return _BRACKET.sub(" ", award).strip()


def without_death(text: str) -> str:
    """Give a position or unit without what stands in brackets of its bearer's death: "Giám đốc (truy tặng)", "Già làng (đã mất)"."""
    return _ASIDE.sub(lambda found: " " if says_death(found[1]) else found[0], text).strip()


def is_posthumous(line: Line, name: str, address: str, aside: str, asking: Asking) -> tuple[bool, bool]:
    """Give whether a line is an honour after death, and whether its bearer died, as far as the file and an answer tell."""
    if folded(line["posthumous"]) in _POSITIVE or _is_given(line, aside):
        return True, True
    if not (_BEFORE.match(address) or _BEFORE.match(line["form_of_address"]) or _died(line, aside)):
        return False, False
    _, choice = asking.ask(
        "posthumous",
        "",
        "Tệp ghi những người này đã mất (cố, liệt sĩ, đã hy sinh …): nhập là truy tặng?",
        [(YES, "Phải, truy tặng; thân nhân nhận thay"), (NO, "Không, quyết định ghi là tặng")],
        default=YES,
        at=[line.place],
        people=[name],
    )
    return choice != NO, True


def _is_given(line: Line, aside: str) -> bool:
    if any(_GIVEN.search(folded(text)) for text in (aside, line["award_name"], line["remark"])):
        return True
    return any(_is_list_of_given(text) for text in (*line.sections, *line.title, line.place.sheet))


def _is_list_of_given(heading: str) -> bool:
    """Tell whether a heading is of honours after death alone: "Tặng và truy tặng" heads both."""
    words = folded(heading)
    return bool(_GIVEN.search(words)) and not re.search(r"\btang\b", _GIVEN.sub(" ", words))


def _died(line: Line, aside: str) -> bool:
    beside = (found for key in _BESIDE for found in _ASIDE.findall(line[key]))
    return any(absences.says_death(text) for text in (aside, line["remark"], *beside))
