"""Asks once for a file whether those come in who stand in it without coming: reserves, the absent, who left, the dead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from chassis.files.found import LeftOut
from chassis.files.meaning.columns import LEAVE, TAKE
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.spelling import folded
from services.registration.domain.people.roster_columns import NAMES
from services.registration.domain.roster.questions import Kind
from services.registration.domain.roster.understanding.rows.line import Line, Page
from services.registration.domain.roster.values.not_coming import (
    BEFORE,
    OFFICIAL,
    Why,
    name_and_aside,
    told_by_cell,
    told_by_heading,
)

_NAMED = 10
_CELLS = ("category", "standing")


@dataclass(frozen=True)
class _Question:
    kind: Kind
    who: str
    leave: str


_QUESTIONS: Mapping[Why, _Question] = {
    "alternate": _Question("alternates", "người dự khuyết, dự phòng", "Để ngoài, chỉ dự khi thay người khác"),
    "away": _Question("away", "người vắng, xin rút hoặc đã mất", "Để ngoài, không nhập"),
}


def without_alternates(pages: Sequence[Page], left: list[LeftOut], asking: Asking) -> list[Page]:
    """Give the pages without those people unless they are wanted; each of them is left out by name."""
    whys = {line.place: why for page in pages for line in page.lines if (why := _why_not_coming(line, page))}
    out: set[Place] = set()
    for why, question in _QUESTIONS.items():
        found = [line for page in pages for line in page.lines if whys.get(line.place) == why]
        if not found:
            continue
        names = [line.name.replace("\n", " ") for line in found]
        shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        _, choice = asking.ask(
            question.kind,
            "",
            f"Tệp ghi {len(found)} {question.who} ({shown}): để ngoài danh sách đại biểu, hay nhập?",
            [(LEAVE, question.leave), (TAKE, "Nhập như đại biểu")],
            default=LEAVE,
            at=[line.place for line in found],
            people=names,
        )
        if choice != TAKE:
            left.extend(LeftOut(line.place.sheet, line.place.row, line.name, why) for line in found)
            out |= {line.place for line in found}
    if not whys:
        return [*pages]
    return [
        replace(
            page,
            lines=tuple(
                _without_the_mark(line) if line.place in whys else line for line in page.lines if line.place not in out
            ),
        )
        for page in pages
    ]


def _why_not_coming(line: Line, page: Page) -> Why | None:
    """Tell it by the row's own cells, else by the heading nearest above that says either, else by the list's name."""
    if said := _of_row(line):
        return said
    if BEFORE.match(line.name.strip()):
        return "away"
    for text in (*reversed(line.sections), page.name, *page.title):
        if OFFICIAL in folded(text):
            return None
        if said := told_by_heading(text):
            return said
    return None


def _without_the_mark(line: Line) -> Line:
    """Give the line as that of a delegate: what said that they are none is no category, no part of a name."""
    values = dict(line.values)
    values |= {key: "" for key in _CELLS if told_by_cell(line[key])}
    for key in NAMES:
        name, aside = name_and_aside(line[key])
        if told_by_cell(aside):
            values[key] = name
    sections = tuple(text for text in line.sections if not told_by_heading(text))
    return replace(line, values=values, sections=sections)


def _of_row(line: Line) -> Why | None:
    asides = (name_and_aside(line[key])[1] for key in NAMES)
    for text in (*(line[key] for key in _CELLS), *asides, "" if line["replaces"] else line["remark"]):
        if said := told_by_cell(text):
            return said
    return None
