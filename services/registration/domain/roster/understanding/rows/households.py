"""Tells a household from whoever stands for it: "Hộ ông Vi Thử" is a person, and says what they come as."""

import re
from dataclasses import replace

from services.registration.domain.roster.understanding.rows.line import Line

HOUSEHOLD = "EXEMPLAR_HOUSEHOLD_REP"
_HOUSEHOLD = re.compile(
    r"(?:hộ\s+gia\s+đình|hộ|gia\s+đình)\s+(?:nhà\s+)?(?P<who>ông|bà|anh|chị)\s*:?\s+(?=\S+\s+\S)", re.IGNORECASE
)


def without_household(line: Line) -> tuple[Line, bool]:
    """Give the line with the form of address alone before the name, and whether a household stood there."""
    name = line["full_name"]
    if not (found := _HOUSEHOLD.match(name)):
        return line, False
    bare = f"{found['who'].capitalize()} {name[found.end() :]}"
    return replace(line, values={**line.values, "full_name": bare}), True
