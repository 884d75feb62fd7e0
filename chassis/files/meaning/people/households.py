"""Tells a household from whoever stands for it: "Hộ gia đình ông Vi Thử An" is "Vi Thử An", called "ông"."""

import re
from dataclasses import dataclass

_HOUSEHOLD = re.compile(
    r"\s*(?:hộ\s+gia\s+đình|hộ|gia\s+đình)\s+(?:nhà\s+)?(?:(?P<who>ông|bà|anh|chị)\s*:?\s+)?(?P<name>\S+\s+\S.*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class Household:
    """Whose household it is: `address` as it is written, '' where none is, and `name` of at least two words."""

    address: str
    name: str


def read_household(text: str) -> Household | None:
    """Give whose household `text` names, None where it names none."""
    found = _HOUSEHOLD.match(text)
    return Household(found["who"] or "", found["name"]) if found else None


def bare_name(text: str) -> str:
    """Give the name alone, `text` itself where it names no household."""
    found = read_household(text)
    return found.name if found else text
