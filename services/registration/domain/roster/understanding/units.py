"""Matches the names of units that people write with the units there are; no unit is made unseen."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from chassis.files.meaning.offices import plain_form
from chassis.files.meaning.questions import NEW
from chassis.files.meaning.spelling import exact, folded, lacks_marks, squeezed
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.values.unit_names import (
    as_full_as,
    initials,
    is_no_unit,
    is_shortened,
    kind_of,
    looks_like_unit,
    name_for_new,
    shortened,
    stem,
)
from services.registration.domain.units.codes import code_for
from services.registration.domain.units.other_names import OtherNames


@dataclass(frozen=True)
class UnitReading:
    """What a name means. `sure`: it is `unit` without asking. Otherwise `proposals` are offered, `default` holds till then.

    `default` is a unit code, NEW, or None where the rows wait. `former`: the name is that of a unit that is part of the first
    proposed one now.
    """

    unit: Unit | None = None
    sure: bool = False
    proposals: tuple[Unit, ...] = ()
    default: str | None = None
    former: bool = False


class UnitFinder:
    """The units of a congress, then those of the reference data, while one file is read. `made` are new ones.

    `others` are names and codes that mean a unit though they are not its own; `merged` gives the unit of the reference data
    that another one of it is part of now, by code.
    """

    def __init__(
        self,
        known: Iterable[Unit],
        reference: Iterable[Unit],
        others: OtherNames | None = None,
        merged: Mapping[str, str] | None = None,
    ) -> None:
        known, self._others = tuple(known), others or OtherNames()
        there = {unit.unit_code for unit in known} | self._others.codes.keys()
        self.units: dict[str, Unit] = {unit.unit_code: unit for unit in known}
        self.units |= {unit.unit_code: unit for unit in reference if unit.unit_code not in there}
        own = {unit.unit_code for unit in known}
        self._merged = {code: into for code, into in (merged or {}).items() if code not in own}
        self.made: dict[str, Unit] = {}
        self._by_name: dict[str, Unit] = {}
        for unit in reversed([unit for unit in self.units.values() if unit.unit_code not in there]):
            self._by_name[exact(unit.name)] = unit
        self._by_name |= {words: self.units[code] for words, code in self._others.names.items() if code in self.units}
        for unit in reversed(known):
            self._by_name[exact(unit.name)] = unit
        self._reference = [(plain_form(one.name), code) for code, one in self.units.items() if code not in own]
        self._read: dict[tuple[str, str], UnitReading] = {}
        self._whole: dict[str, str] = {}
        self.aside: frozenset[str] = frozenset()
        """The codes of units that are understood and offered to nobody who does not name them."""

    @property
    def names(self) -> dict[str, str]:
        """The units' names by their code."""
        return {code: unit.name for code, unit in self.units.items()}

    def read(self, code: str, name: str) -> UnitReading | None:
        """Read the cells of code and name; None when they name no unit."""
        name = "" if is_no_unit(name) else name
        code = "" if is_no_unit(code) and not code.isdigit() else code
        if not code and not name:
            return None
        if (code, name) not in self._read:
            self._read[code, name] = self._reading(code, name)
        return self._read[code, name]

    def hear(self, texts: Iterable[str]) -> None:
        """Note how a file writes its units: of what may be one name, short and whole, the whole one is taken for all.

        A unit of the reference data takes the whole name that the file has for it: "Công an tỉnh" is a file's "Công an tỉnh Vi Thử".
        """
        written = defaultdict(list)
        for text in dict.fromkeys(texts):
            plain = plain_form(text)
            written[plain].append(text)
            if exact(text) == plain and looks_like_unit(text):
                self._whole.setdefault(plain, text)
        for plain, code in self._reference:
            self._call(self.units[code], written[plain])

    def _call(self, unit: Unit, written: Sequence[str]) -> None:
        """Give a unit its whole name, if all who write it whole write it the same and nobody as it is called already."""
        if any(exact(text) == exact(unit.name) for text in written):
            return
        fuller = {exact(name): name for text in written if (name := as_full_as(text, unit.name))}
        if len(fuller) != 1:
            return
        ((key, name),) = fuller.items()
        self.units[unit.unit_code] = called = replace(unit, name=name)
        for other in (exact(unit.name), key):
            if self._by_name.get(other, unit) == unit:
                self._by_name[other] = called
        self._read.clear()

    def as_a_whole(self, name: str) -> str:
        """Give the unit of `name` as the file writes it in full elsewhere, `name` itself where it does not."""
        return self._whole.get(plain_form(name), name)

    def with_code(self, code: str) -> Unit | None:
        """Give the unit that has this code, or had it before it was merged into another."""
        return self.units.get(self._others.now(code))

    def _with_code_of_any_case(self, code: str) -> Unit | None:
        known = (*self.units, *self._others.codes)
        return next((self.with_code(one) for one in known if code and one.casefold() == code.casefold()), None)

    def exactly(self, name: str) -> Unit | None:
        """Give the unit of exactly this name, accents and all."""
        return self._by_name.get(exact(name))

    @property
    def offered(self) -> list[Unit]:
        """Give the units that anybody may be put into: those there are and those made, without the ones that were merged."""
        apart = self._merged.keys() | self.aside
        return [unit for unit in (*self.units.values(), *self.made.values()) if unit.unit_code not in apart]

    def named(self, texts: Iterable[str]) -> set[str]:
        """Give the codes of the units that some of these texts mean, or may mean."""
        readings = (self.read("", text) for text in dict.fromkeys(texts))
        found = ((one.unit, *one.proposals) for one in readings if one)
        return {unit.unit_code for units in found for unit in units if unit}

    def make(self, code: str, name: str, kind: str = "", *, as_typed: bool = False) -> Unit:
        """Give the unit made for this name, the same for the same name; without a code it gets one made of its name.

        `as_typed`: somebody typed it for the unit, and it may be that of one that stands.
        """
        name = " ".join(name.split()) if as_typed else name_for_new(name)
        if as_typed and (unit := self.exactly(name)):
            return unit
        key = exact(name)
        if key not in self.made:
            taken = self._taken()
            own = code if code and code not in taken else code_for(name, taken)
            self.made[key] = Unit(own, name, kind or kind_of(name))
        return self.made[key]

    def _reading(self, code: str, name: str) -> UnitReading:
        by_code = self.with_code(code) or self._with_code_of_any_case(code)
        own_name = by_code is not None and exact(by_code.name) == exact(name)
        by_name = by_code if own_name else self._by_name.get(exact(name)) if name else None
        if by_code and by_name and by_code != by_name:
            return UnitReading(proposals=(by_name, by_code))
        if unit := by_code or by_name:
            if not (by_code and own_name) and (now := self._now(unit)):
                return UnitReading(proposals=(now, unit), default=now.unit_code, former=True)
            return _aside(unit) if unit.archived else UnitReading(unit, sure=True)
        if code and name:
            return UnitReading(default=NEW)
        likely = self._likely(name or code)
        if not likely:
            return UnitReading(default=NEW if name else None)
        if len(likely) == 1 and (now := self._now(likely[0])):
            return UnitReading(proposals=(now, likely[0]), default=now.unit_code, former=True)
        return UnitReading(proposals=tuple(likely), default=self._default(name or code, likely))

    def _now(self, unit: Unit) -> Unit | None:
        """Give the unit that one of the reference data is part of now, by whatever code the congress has it."""
        into = self.units.get(self._merged.get(unit.unit_code, ""))
        return (self.exactly(into.name) or into) if into else None

    def _likely(self, name: str) -> list[Unit]:
        """Give the units that a name may stand for, by the first rule that finds any."""
        everything = [*self.units.values()]
        rules = (
            lambda unit: unit.unit_code.casefold() == name.strip().casefold(),
            lambda unit: squeezed(plain_form(unit.name)) == squeezed(plain_form(name)),
            lambda unit: not looks_like_unit(plain_form(name)) and stem(unit.name) == exact(name),
            lambda unit: shortened(name) in initials(unit.name),
            lambda unit: is_shortened(name, unit.name),
            lambda unit: _i_for_y(plain_form(unit.name)) == _i_for_y(plain_form(name)),
            lambda unit: folded(plain_form(unit.name)) == folded(plain_form(name)),
            lambda unit: not looks_like_unit(plain_form(name)) and lacks_marks(name, stem(unit.name)),
        )
        return next((found for rule in rules if (found := [unit for unit in everything if rule(unit)])), [])

    def _default(self, name: str, likely: Sequence[Unit]) -> str | None:
        """Take the one that fits; where accents tell two names apart, they are two units."""
        if len(likely) > 1 or likely[0].archived:
            return None
        unit = likely[0]
        apart = folded(plain_form(unit.name)) == folded(plain_form(name)) and squeezed(
            plain_form(unit.name)
        ) != squeezed(plain_form(name))
        return NEW if apart and not lacks_marks(plain_form(name), plain_form(unit.name)) else unit.unit_code

    def _taken(self) -> set[str]:
        return {*self.units, *self._others.codes, *(unit.unit_code for unit in self.made.values())}


def _aside(unit: Unit) -> UnitReading:
    """A unit that was laid aside comes back only when somebody says so: its people wait."""
    return UnitReading(proposals=(unit,))


def _i_for_y(name: str) -> str:
    """Give a name as it is heard: Na Rì and Na Rỳ are one place."""
    return squeezed(name).replace("y", "i")
