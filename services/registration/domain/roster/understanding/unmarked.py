"""Asks once for a file about those whom its own column "Tham dự" leaves open while it ticks others."""

from collections.abc import Sequence
from dataclasses import replace

from chassis.files.found import LeftOut
from chassis.files.meaning.columns import LEAVE, TAKE
from chassis.files.meaning.questions import Asking
from services.registration.domain.roster.understanding.rows.line import Line, Page
from services.registration.domain.roster.values.attendance import told_coming

_NAMED = 10


def without_unmarked(pages: Sequence[Page], left: list[LeftOut], asking: Asking) -> list[Page]:
    """Give the pages without whom the answer leaves out; until it is given they wait. Nobody is asked about where the column
    ticks nobody at all."""
    open_ = [line for page in pages if "attends" in page.keys for line in _left_open(page.lines)]
    if not open_:
        return [*pages]
    names = [line.name.replace("\n", " ") for line in open_]
    shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    places = {line.place for line in open_}
    id_, choice = asking.ask(
        "unmarked_attendance",
        "",
        f"Cột tham dự của tệp không ghi rõ {len(open_)} người ({shown}): những người này có dự không?",
        [(TAKE, "Có dự: nhập như đại biểu"), (LEAVE, "Không dự: để ngoài, không nhập")],
        default=None,
        at=[*places],
        people=names,
    )
    if choice == LEAVE:
        left.extend(LeftOut(line.place.sheet, line.place.row, line.name, "away") for line in open_)
    return [
        replace(
            page,
            lines=tuple(kept for line in page.lines if (kept := _settled(line, line.place in places, id_, choice))),
        )
        for page in pages
    ]


def _left_open(lines: Sequence[Line]) -> list[Line]:
    said = [told_coming(line["attends"], line["stays_away"]) for line in lines]
    unsaid = (None, "unclear") if "comes" in said else ("unclear",)
    return [line for line, one in zip(lines, said, strict=True) if one in unsaid and line.name]


def _settled(line: Line, is_open: bool, id_: str, choice: str | None) -> Line | None:
    if not is_open or choice == TAKE:
        return line
    return None if choice == LEAVE else replace(line, waits=(*line.waits, id_))
