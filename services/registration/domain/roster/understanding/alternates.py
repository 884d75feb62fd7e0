"""Asks once for a file whether those come in who stand in it without coming: reserves, the absent, who left, the dead."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from chassis.files.found import LeftOut
from chassis.files.meaning.columns import LEAVE, TAKE
from chassis.files.meaning.people.absences import says_death
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.rows.cells import PINNED
from chassis.files.meaning.spelling import folded, spoken
from services.registration.domain.people.roster_columns import NAMES
from services.registration.domain.roster.questions import Kind
from services.registration.domain.roster.understanding.rows.line import Line, Page
from services.registration.domain.roster.values.attendance import told_coming
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
_BY_WEIGHT: Sequence[Why] = ("away", "alternate", "perhaps")


@dataclass(frozen=True)
class _Question:
    kind: Kind
    who: str
    leave: str


_QUESTIONS: Mapping[str, _Question] = {
    "alternate": _Question("alternates", "người dự khuyết, dự phòng", "Để ngoài, chỉ dự khi thay người khác"),
    "away": _Question("away", "người vắng, xin rút hoặc đã mất", "Để ngoài, không nhập"),
}


def without_alternates(pages: Sequence[Page], left: list[LeftOut], asking: Asking) -> list[Page]:
    """Give the pages without those people unless they are wanted; each of them is left out by name."""
    named = ((line, page) for page in pages for line in page.lines if line.name)
    whys = {line.place: why for line, page in named if (why := _why_not_coming(line, page))}
    out: set[Place] = set()
    for kind, question in _QUESTIONS.items():
        found = [line for page in pages for line in page.lines if whys.get(line.place) == kind]
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
            left.extend(LeftOut(line.place.sheet, line.place.row, line.name, kind) for line in found)
            out |= {line.place for line in found}
    if not whys:
        return [*pages]
    return [
        replace(
            page,
            lines=tuple(
                settled
                for line in page.lines
                if line.place not in out and (settled := _settled(line, whys.get(line.place), left, asking))
            ),
        )
        for page in pages
    ]


def _settled(line: Line, why: Why | None, left: list[LeftOut], asking: Asking) -> Line | None:
    """Give the line as that of a delegate, None where it stays out; one that may be of somebody absent waits."""
    if why != "perhaps":
        return _without_the_mark(line) if why else line
    name = line.name.replace("\n", " ")
    id_, choice = asking.ask(
        "perhaps_away",
        spoken(f"{name} {_said_of(line)}"),
        f"Tệp ghi về {name}: “{_said_of(line)}”. Người này có dự không?",
        [(TAKE, "Có dự: nhập như đại biểu"), (LEAVE, "Không dự: để ngoài, không nhập")],
        default=None,
        at=[line.place],
        people=[name],
    )
    if choice == LEAVE:
        left.append(LeftOut(line.place.sheet, line.place.row, line.name, "away"))
        return None
    return line if choice == TAKE else replace(line, waits=(*line.waits, id_))


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
    said: list[Why | None] = [why for text in (line[key] for key in _CELLS) if (why := told_by_cell(text)) != "perhaps"]
    said += [told_by_cell(text) for text in _remarks(line)]
    if any(told_by_cell(text) for text in _pinned(line)):
        said.append("perhaps")
    if told_coming(line["attends"], line["stays_away"]) == "away":
        said.append("away")
    if says_death(line["position"]):
        said.append("away")
    return next((why for why in _BY_WEIGHT if why in said), None)


def _remarks(line: Line) -> list[str]:
    asides = (name_and_aside(line[key])[1] for key in NAMES)
    return [text for text in (*asides, "" if line["replaces"] else line["remark"], line["note"]) if text]


def _pinned(line: Line) -> Iterable[str]:
    return (said for said in line.said if said.startswith(PINNED))


def _said_of(line: Line) -> str:
    """Give the words that made it doubtful whether somebody comes."""
    said = next((text for text in _remarks(line) if told_by_cell(text) == "perhaps"), "")
    return said or next(text for text in _pinned(line) if told_by_cell(text))
