"""Gives out delegate codes: the sender's own where nobody has it, else the next number of ours."""

import re
from collections.abc import Iterable

from services.registration.domain.roster.comparing.matching import code_key

_OURS = re.compile(r"db-(\d+)")


class Codes:
    """The codes of one congress while a file comes in; `taken` are those of everybody there, and `claimed` the file's."""

    def __init__(self, taken: Iterable[str], claimed: Iterable[str] = ()) -> None:
        self._taken = {code_key(code) for code in taken}
        self._reserved = self._taken | {code_key(code) for code in claimed}
        numbers = [int(match[1]) for code in self._reserved if (match := _OURS.fullmatch(code))]
        self._last = max(numbers, default=0)

    def take(self, wanted: str) -> str | None:
        """Give `wanted` when it is free, else None."""
        if not wanted or code_key(wanted) in self._taken:
            return None
        self._taken.add(code_key(wanted))
        return wanted

    def next(self) -> str:
        """Give a code that nobody has, neither in the congress nor in the file."""
        self._last += 1
        return f"DB-{self._last:04d}"
