"""Matches the names of units that people write with the units there are; no unit is made unseen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from chassis.files.meaning.spelling import exact, folded, lacks_marks, squeezed
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.values.unit_names import (
    initials,
    is_no_unit,
    looks_like_unit,
    name_for_new,
    plain_form,
    shortened,
    stem,
)

LONGEST_CODE = 24
NEW = "+"  # the choice "make this unit"


@dataclass(frozen=True)
class UnitReading:
    """What a name means. `sure`: it is `unit` without asking. Otherwise `proposals` are offered, `default` holds till then.

    `default` is a unit code, NEW, or None where the rows wait.
    """

    unit: Unit | None = None
    sure: bool = False
    proposals: tuple[Unit, ...] = ()
    default: str | None = None


class UnitFinder:
    """The units of a congress, then those of the reference data, while one file is read. `made` are new ones."""

    def __init__(self, known: Iterable[Unit], reference: Iterable[Unit]) -> None:
        known = tuple(known)
        there = {unit.unit_code for unit in known}
        self.units: dict[str, Unit] = {unit.unit_code: unit for unit in known}
        self.units |= {unit.unit_code: unit for unit in reference if unit.unit_code not in there}
        self.made: dict[str, Unit] = {}
        self._by_name: dict[str, Unit] = {}
        for unit in reversed(self.units.values()):
            self._by_name[exact(unit.name)] = unit
        self._read: dict[tuple[str, str], UnitReading] = {}

    def read(self, code: str, name: str) -> UnitReading | None:
        """Read the cells of code and name; None when they name no unit."""
        name = "" if is_no_unit(name) else name
        code = "" if is_no_unit(code) and not code.isdigit() else code
        if not code and not name:
            return None
        if (code, name) not in self._read:
            self._read[code, name] = self._reading(code, name)
        return self._read[code, name]

    def exactly(self, name: str) -> Unit | None:
        """Give the unit of exactly this name, accents and all."""
        return self._by_name.get(exact(name))

    def make(self, code: str, name: str, kind: str = "") -> Unit:
        """Give the unit made for this name, the same for the same name; without a code it gets one made of its name."""
        key = exact(name)
        if key not in self.made:
            own = code if code and code not in self._taken() else self._code_for(name)
            self.made[key] = Unit(own, name_for_new(name), kind or "OTHER")
        return self.made[key]

    def _reading(self, code: str, name: str) -> UnitReading:
        by_code = self.units.get(code) or next(
            (unit for unit in self.units.values() if code and unit.unit_code.casefold() == code.casefold()), None
        )
        if by_code and exact(by_code.name) == exact(name):
            return UnitReading(by_code, sure=True)
        by_name = self._by_name.get(exact(name)) if name else None
        if by_code and by_name and by_code != by_name:
            return UnitReading(proposals=(by_name, by_code))
        if by_code or by_name:
            return UnitReading(by_code or by_name, sure=True)
        if code and name:
            return UnitReading(default=NEW)
        likely = self._likely(name or code)
        if not likely:
            return UnitReading(default=NEW if name else None)
        return UnitReading(proposals=tuple(likely), default=self._default(name or code, likely))

    def _likely(self, name: str) -> list[Unit]:
        """Give the units that a name may stand for, by the first rule that finds any."""
        everything = [*self.units.values()]
        rules = (
            lambda unit: unit.unit_code.casefold() == name.strip().casefold(),
            lambda unit: squeezed(plain_form(unit.name)) == squeezed(plain_form(name)),
            lambda unit: not looks_like_unit(plain_form(name)) and stem(unit.name) == exact(name),
            lambda unit: shortened(name) in initials(unit.name),
            lambda unit: _i_for_y(plain_form(unit.name)) == _i_for_y(plain_form(name)),
            lambda unit: folded(plain_form(unit.name)) == folded(plain_form(name)),
        )
        return next((found for rule in rules if (found := [unit for unit in everything if rule(unit)])), [])

    def _default(self, name: str, likely: Sequence[Unit]) -> str | None:
        """Take the one that fits; where accents tell two names apart, they are two units."""
        if len(likely) > 1:
            return None
        unit = likely[0]
        apart = folded(plain_form(unit.name)) == folded(plain_form(name)) and squeezed(
            plain_form(unit.name)
        ) != squeezed(plain_form(name))
        return NEW if apart and not lacks_marks(plain_form(name), plain_form(unit.name)) else unit.unit_code

    def _code_for(self, name: str) -> str:
        words = folded(name).upper()
        wanted = "-".join(word for word in words.split() if word.isascii())[:LONGEST_CODE].rstrip("-") or "DON-VI"
        taken = self._taken()
        code, number = wanted, 2
        while code in taken:
            code, number = f"{wanted}-{number}", number + 1
        return code

    def _taken(self) -> set[str]:
        return {*self.units, *(unit.unit_code for unit in self.made.values())}


def _i_for_y(name: str) -> str:
    """Give a name as it is heard: Na Rì and Na Rỳ are one place."""
    return squeezed(name).replace("y", "i")
