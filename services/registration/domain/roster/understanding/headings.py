"""Finds the headings that a table counts as rows: a unit or a category alone in the column of names."""

from collections.abc import Iterable
from dataclasses import replace

from chassis.files.found import LeftOut
from services.registration.domain.people.roster_columns import NAMES
from services.registration.domain.roster.understanding.rows.line import Line, Page
from services.registration.domain.roster.understanding.units import UnitFinder
from services.registration.domain.roster.values.categories import read_category
from services.registration.domain.roster.values.unit_names import looks_like_unit


def with_headings(page: Page, finder: UnitFinder, level: str) -> tuple[Page, list[LeftOut]]:
    """Give the page whose lines are people, each with the headings above it, and the headings by name."""
    lines: list[Line] = []
    left: list[LeftOut] = []
    heading = ""
    under: tuple[str, ...] = ()
    for line in page.lines:
        if _is_heading(line, finder, level):
            heading, under = line.name, line.sections
            left.append(LeftOut(line.place.sheet, line.place.row, line.name, "section"))
            continue
        if heading and line.sections == under:
            lines.append(replace(line, sections=(*line.sections, heading)))
        else:
            heading = ""
            lines.append(line)
    return replace(page, lines=tuple(lines)), left


def _is_heading(line: Line, finder: UnitFinder, level: str) -> bool:
    if not line.name or any(_others(line)):
        return False
    named = bool(finder.exactly(line.name)) or looks_like_unit(line.name)
    return named or read_category(line.name, level).sort == "category"


def _others(line: Line) -> Iterable[str]:
    return (text for key, text in line.values.items() if key not in NAMES and text)
