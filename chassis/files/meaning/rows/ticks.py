"""What a tick in a cell says: the lowest heading over it, where its matter is spread over several columns."""

import re

from chassis.files.found import Column
from chassis.files.meaning.spelling import exact, folded

MARKS = frozenset(["x", "X", "✓", "✔", "☑", "☒", "√", "v", "V", "+", "●", "•", "*", "1", "ü"])
_YES = frozenset(("co", "phai", "roi", "yes", "x", "danh dau x"))
_BRACKETS = re.compile(r"\([^()]*\)")


def is_mark(text: str) -> bool:
    """Tell whether a cell is a tick."""
    return text.strip() in MARKS


def lowest_heading(column: Column) -> str:
    """Give the heading right above the cells, '' without one."""
    return column.headings[-1] if column.headings else ""


def without_brackets(heading: str) -> str:
    return _BRACKETS.sub(" ", heading).strip()


def in_brackets(heading: str) -> list[str]:
    return _BRACKETS.findall(heading)


def said_by_tick(column: Column, text: str) -> str:
    """Give what a cell says: its text, or the lowest heading over it where it is a tick; one under "Có" is only a yes."""
    heading = without_brackets(lowest_heading(column))
    over = column.headings[0] if column.headings else ""
    if not is_mark(text) or exact(over) == exact(heading):
        return text
    return text if folded(heading) in _YES else heading
