"""Knows a row that only goes on with the one above: the end of a name, of a position, of a unit that found no room there."""

from dataclasses import replace

from chassis.files.meaning.people.wrapped import perhaps_one
from services.registration.domain.people.roster_columns import NAMES
from services.registration.domain.roster.understanding.rows.line import Line

_LONG = ("position", "workplace", "unit_name", "remark", "note", "titles", "education")
"""What may be too long for one row; whatever else stands in a row makes it one of somebody's own."""


def goes_on(above: Line, line: Line, *, has_number: bool) -> bool:
    """Tell whether a row without number, birth, sex has only the end of the name above, which lacks none of them."""
    filled = [key for key, text in line.values.items() if text]
    if has_number or line.errors or any(key not in (*NAMES, *_LONG) for key in filled):
        return False
    own = [key for key, text in above.values.items() if text and key not in (*NAMES, *_LONG)]
    if not own or line.sections != above.sections or "\n" in above.name:
        return False
    if any(line[key] and not above[key] for key in _LONG):
        return False
    return bool(perhaps_one(above.name, line.name))


def with_rest(above: Line, line: Line) -> Line:
    """Give the row above with what goes on in the next one: the name in two lines, so that it is asked whether it is one."""
    values = dict(above.values)
    for key in (key for key in _LONG if line[key]):
        values[key] = f"{values[key]} {line[key]}"
    key = next((key for key in reversed(NAMES) if above[key]), "full_name")
    values[key] = f"{above[key]}\n{line.name}"
    return replace(
        above, values=values, said=(*above.said, f"Dòng {line.place.row} chỉ có phần cuối của dòng này: đã nối.")
    )
