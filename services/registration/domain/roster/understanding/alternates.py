"""Finds the alternates of a list (đại biểu dự khuyết), who go only in somebody's place, and asks once whether they come in."""

from collections.abc import Sequence
from dataclasses import replace

from chassis.files.found import LeftOut
from chassis.files.meaning.columns import LEAVE, TAKE
from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.understanding.lines import Line, Page

_ALTERNATE, _OFFICIAL = "du khuyet", "chinh thuc"
_CELLS = ("category", "standing")
_NAMED = 10


def without_alternates(pages: Sequence[Page], left: list[LeftOut], asking: Asking) -> list[Page]:
    """Give the pages without the alternates unless they are wanted; each of them is left out by name."""
    found = [line for page in pages for line in page.lines if _is_alternate(line, page)]
    if not found:
        return [*pages]
    names = [line.name for line in found]
    shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    _, choice = asking.ask(
        "alternates",
        "",
        f"Tệp ghi {len(found)} người dự khuyết ({shown}): để ngoài danh sách đại biểu, hay nhập?",
        [(LEAVE, "Để ngoài, chỉ dự khi thay người khác"), (TAKE, "Nhập như đại biểu")],
        default=LEAVE,
        at=[line.place for line in found],
        people=names,
    )
    if choice == TAKE:
        return [replace(page, lines=tuple(_as_delegate(line) for line in page.lines)) for page in pages]
    left.extend(LeftOut(line.place.sheet, line.place.row, line.name, "alternate") for line in found)
    out = {line.place for line in found}
    return [replace(page, lines=tuple(line for line in page.lines if line.place not in out)) for page in pages]


def _is_alternate(line: Line, page: Page) -> bool:
    """Tell it by the row's own cells, else by the heading nearest above that says either, else by the list's name."""
    said = next((words for key in _CELLS if (words := folded(line[key])) and _tells(words)), "")
    above = (folded(text) for text in reversed(line.sections))
    said = said or next((words for words in above if _tells(words)), "")
    of_page = (folded(text) for text in (page.name, *page.title))
    said = said or next((words for words in of_page if _tells(words)), "")
    return _ALTERNATE in said and _OFFICIAL not in said


def _tells(words: str) -> bool:
    return _ALTERNATE in words or _OFFICIAL in words


def _as_delegate(line: Line) -> Line:
    """Give the line without the words that made an alternate of it: they are no category."""
    values = {key: "" if key in _CELLS and _ALTERNATE in folded(text) else text for key, text in line.values.items()}
    sections = tuple(text for text in line.sections if _ALTERNATE not in folded(text))
    return replace(line, values=values, sections=sections)
