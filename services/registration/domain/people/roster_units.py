"""Knows which unit a row means, by code or by name, and takes in units that the congress has not had yet."""

from collections.abc import Callable, Iterable
from unicodedata import combining, normalize

from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Unit

LONGEST_CODE = 24


class Units:
    """The units of one congress while a roster is read. `added` are those that only the file knows."""

    def __init__(self, known: Iterable[Unit], fold: Callable[[str], str]) -> None:
        self._fold = fold
        self._by_code = {unit.unit_code: unit for unit in known}
        self._by_name = {fold(unit.name): unit.unit_code for unit in self._by_code.values()}
        self._reference = {fold(unit.name): unit for unit in reference.units().values()}
        self.added: list[Unit] = []

    def find(self, code: str, name: str) -> str | None:
        """Give the code of the unit that a row means; units of the reference data are taken in when first named."""
        if code and code in self._by_code:
            return code
        if code and code in reference.units():
            fact = reference.units()[code]
            return self._take(Unit(code, name or fact.name, fact.kind))
        if code:
            return None
        folded = self._fold(name)
        if folded in self._by_name:
            return self._by_name[folded]
        if folded in self._reference:
            fact = self._reference[folded]
            return self._take(Unit(fact.unit_code, fact.name, fact.kind))
        return None

    def add(self, code: str, name: str, kind: str) -> str:
        """Take in a new unit; without a code it gets one made of its name."""
        return self._take(Unit(code or self._code_for(name), name, kind or "OTHER"))

    def _take(self, unit: Unit) -> str:
        self._by_code[unit.unit_code] = unit
        self._by_name[self._fold(unit.name)] = unit.unit_code
        self.added.append(unit)
        return unit.unit_code

    def _code_for(self, name: str) -> str:
        bare = "".join(c for c in normalize("NFD", self._fold(name)) if not combining(c))
        words = "".join(c if c.isascii() and c.isalnum() else " " for c in bare).upper().split()
        wanted = "-".join(words)[:LONGEST_CODE].rstrip("-") or "DON-VI"
        code, number = wanted, 2
        while code in self._by_code or code in reference.units():
            code, number = f"{wanted}-{number}", number + 1
        return code
