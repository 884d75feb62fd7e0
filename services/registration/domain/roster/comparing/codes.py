"""Gives out delegate codes: the sender's own where nobody has it, else the next number of ours."""

import re
from collections.abc import Collection, Iterable

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


def code_of_substitute(code: str, taken: Collection[str]) -> str:
    """Give the first of `code`-T1, -T2 … that is not `taken`; a substitute's substitute counts on."""
    stem = code.rsplit("-T", 1)[0] if code.rsplit("-T", 1)[-1].isdigit() else code
    return next(wanted for number in range(1, len(taken) + 2) if (wanted := f"{stem}-T{number}") not in taken)
