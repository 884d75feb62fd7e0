"""Reads the people of a roster file: what each line means, as far as the file and the answers tell."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from chassis.files.found import FoundBook, LeftOut
from chassis.files.meaning.questions import Asking
from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Unit
from services.registration.domain.congress.reference import UnitFact
from services.registration.domain.people.roster_columns import NAMES
from services.registration.domain.roster.setting import Setting
from services.registration.domain.roster.understanding.alternates import without_alternates
from services.registration.domain.roster.understanding.delegations import Delegations
from services.registration.domain.roster.understanding.headings import with_headings
from services.registration.domain.roster.understanding.line_categories import CategoryFinder
from services.registration.domain.roster.understanding.meaning import Candidate, Meaning, Refusal
from services.registration.domain.roster.understanding.rows.line import Page
from services.registration.domain.roster.understanding.rows.lines import read_lines
from services.registration.domain.roster.understanding.sexes import Sexes
from services.registration.domain.roster.understanding.unit_texts import names_of_units
from services.registration.domain.roster.understanding.units import UnitFinder
from services.registration.domain.roster.understanding.unmarked import without_unmarked

_WHOLE_NAMES = frozenset(NAMES) - {"family_name", "middle_name"}
"""A family name alone is nobody's."""


@dataclass(frozen=True)
class ReadPeople:
    """Every row is one of `candidates`, `refused` or `left_out`. `unit_names` are by code; `named`: there is a column of
    names."""

    candidates: tuple[Candidate, ...]
    refused: tuple[Refusal, ...]
    left_out: tuple[LeftOut, ...]
    unit_names: Mapping[str, str]
    named: bool


def read_people(book: FoundBook, setting: Setting, asking: Asking) -> ReadPeople:
    """Give the people of all sheets in their order; what is not clear is put to `asking`."""
    found, left_out = read_lines(book, asking)
    pages = without_unmarked(without_alternates(found, left_out, asking), left_out, asking)
    finder = _finder(setting, pages)
    names = [line.name for page in pages for line in page.lines if line.name]
    in_capitals = bool(names) and all(name.split("\n")[0].isupper() for name in names)
    candidates: list[Candidate] = []
    refused: list[Refusal] = []
    for whole in pages:
        page, headings = with_headings(whole, finder, setting.level)
        left_out.extend(headings)
        meaning = _meaning(page, setting, finder, asking, in_capitals=in_capitals)
        for line in page.lines:
            read = meaning.read(line)
            if isinstance(read, Candidate):
                candidates.append(read)
            else:
                refused.extend(read)
    named = any(page.keys & _WHOLE_NAMES for page in pages)
    return ReadPeople(tuple(candidates), tuple(refused), tuple(left_out), finder.names, named)


def _finder(setting: Setting, pages: Sequence[Page]) -> UnitFinder:
    """Give the finder of the file's units. Where nobody says which province it is, units of one are offered only for a file
    that names one of them."""
    known = reference.units() if setting.province is None else reference.units_of(setting.province)
    facts = (Unit(one.unit_code, one.name, one.kind) for one in known.values())
    merged = {one.unit_code: one.merged_into for one in known.values() if one.merged_into}
    finder = UnitFinder(setting.units, facts, setting.others, merged if setting.year >= reference.MERGERS_SINCE else {})
    if setting.province is None:
        finder.aside = _elsewhere(known, finder.named(name for page in pages for name in names_of_units(page)))
    finder.hear(name for page in pages for name in names_of_units(page))
    return finder


def _elsewhere(known: Mapping[str, UnitFact], named: Container[str]) -> frozenset[str]:
    there = {"", *(one.province for code, one in known.items() if code in named)}
    return frozenset(code for code, one in known.items() if one.province not in there)


def _meaning(page: Page, setting: Setting, finder: UnitFinder, asking: Asking, *, in_capitals: bool) -> Meaning:
    delegations = Delegations(page, finder, asking, setting.own_unit)
    names = frozenset(one.delegate.person.full_name for one in setting.people)
    sexes = Sexes(page, setting.year, asking)
    return Meaning(sexes, delegations, CategoryFinder(setting.level, delegations, asking), asking, names, in_capitals)
