"""Takes a household from before the name of whoever stands for it, and says what they come as."""

from dataclasses import replace

from chassis.files.meaning.people.households import read_household
from services.registration.domain.roster.understanding.rows.line import Line

HOUSEHOLD = "EXEMPLAR_HOUSEHOLD_REP"


def without_household(line: Line) -> tuple[Line, bool]:
    """Give the line with the form of address alone before the name, and whether a household stood there."""
    found = read_household(line["full_name"])
    if found is None or not found.address:
        return line, False
    bare = f"{found.address.capitalize()} {found.name}"
    return replace(line, values={**line.values, "full_name": bare}), True
