"""Tells the name that a household goes by."""

import re

_HOUSEHOLD = re.compile(r"^(?:hộ(?:\s+gia\s+đình)?|gia\s+đình)\s+(?:(?:ông|bà|anh|chị)\s+)?(?=\S+\s+\S)", re.IGNORECASE)


def bare_name(household: str) -> str:
    """Give the name alone: "Hộ gia đình ông Vi Thử" is "Vi Thử"."""
    return _HOUSEHOLD.sub("", household)
