"""Asks once for a file whether those come in who stand in it without coming: reserves, the absent, who left, the dead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from chassis.files.found import LeftOut
from chassis.files.meaning.columns import LEAVE, TAKE
from chassis.files.meaning.questions import Asking, Place
from services.registration.domain.roster.questions import Kind
from services.registration.domain.roster.understanding.lines import Page
from services.registration.domain.roster.understanding.not_coming import Why, why_not_coming, without_the_mark

_NAMED = 10


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
    whys = {line.place: why for page in pages for line in page.lines if (why := why_not_coming(line, page))}
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
                without_the_mark(line) if line.place in whys else line for line in page.lines if line.place not in out
            ),
        )
        for page in pages
    ]
