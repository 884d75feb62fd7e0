"""Reads the facts that rest on plans and law, kept as data beside the code (`reference/*.json`).

Levels, categories and agenda: plan of the People's Committee of Bắc Kạn of June 2024, section II. Slogans: outline
of July 2020, section III, verbatim. Units: those named in both; configuration, not a constant of the product.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "reference"


@dataclass(frozen=True)
class Level:
    """The rules of one level. `exemplar_percent` is None where the plan sets no ratio; `form` CONGRESS or CONFERENCE.

    `host` is whose name follows the event's: NAMED by the plan, the PROVINCE itself, or NONE. `source`: what the cap
    and the ratio rest on; `source_province`: whose paper that is, "" for everybody's. `version`: 0 as the sources have it,
    one more with each change that an office made.
    """

    code: str
    name: str
    form: str
    event_name: str
    max_delegates: int
    exemplar_percent: int | None
    host: str
    source: str
    source_province: str = ""
    version: int = 0


@dataclass(frozen=True)
class Category:
    """What a delegate is. `counts_as` EXEMPLAR or GUEST_OR_LEADER; `levels` None means every level."""

    code: str
    name: str
    counts_as: str
    levels: tuple[str, ...] | None


@dataclass(frozen=True)
class OutsideBadgeKind:
    """A badge that is no delegate (press, staff) and never counts against the cap."""

    code: str
    name: str


@dataclass(frozen=True)
class UnitFact:
    """A unit that is known beforehand. `province`: where it is, "" for one that every province has.

    `merged_into`: the code of the unit that it is part of since the provinces' offices were put together in 2025; "" while
    it stands. One that was merged is understood, and offered nowhere.
    """

    unit_code: str
    name: str
    kind: str
    province: str = ""
    merged_into: str = ""


@dataclass(frozen=True)
class AgendaFact:
    """One of the ten items; `only_for` limits it to a form, `{term}` in the name is filled in."""

    number: int
    code: str
    name: str
    optional: bool
    only_for: str | None


@cache
def levels() -> dict[str, Level]:
    """Give the levels as the sources set them; an office may have changed a cap or a ratio since."""
    return {row["code"]: Level(**row) for row in _read("levels")}


_RANKS = {"COMMUNE": 1, "AGENCY": 2, "DISTRICT": 2, "PROVINCE": 3, "NATIONAL": 4}


def levels_below(code: str) -> tuple[Level, ...]:
    """Give the levels that stand below this one, the lowest first; an agency stands beside a district."""
    return tuple(one for one in levels().values() if _RANKS[one.code] < _RANKS.get(code, 0))


@cache
def categories() -> dict[str, Category]:
    return {
        row["code"]: Category(**{**row, "levels": tuple(row["levels"]) if row["levels"] else None})
        for row in _read("delegate_categories")
    }


@cache
def outside_badges() -> tuple[OutsideBadgeKind, ...]:
    return tuple(OutsideBadgeKind(**row) for row in _read("badges_outside_the_cap"))


@cache
def badge_colours() -> dict[str, str]:
    """Give the colour of the band on a badge by category or kind outside the cap; white words on it have 4.5:1 at least."""
    return dict(json.loads((FOLDER / "badge_colours.json").read_text("utf-8")))


@cache
def units() -> dict[str, UnitFact]:
    return {row["unit_code"]: UnitFact(**row) for row in _read("units")}


def units_of(province: str) -> dict[str, UnitFact]:
    """Give those that a congress of `province` may mean: Hải Phòng has no Huyện Ba Bể."""
    there = province.strip().casefold()
    return {code: one for code, one in units().items() if one.province.casefold() in ("", there)}


def offered_units(province: str | None = None) -> dict[str, UnitFact]:
    """Give those that stand, of one province when it is named: what a person is offered to choose."""
    known = units() if province is None else units_of(province)
    return {code: one for code, one in known.items() if not one.merged_into}


MERGERS_SINCE = 2025
"""The year in which the offices of the provinces were put together: a congress before it has the offices of then."""


@cache
def agenda() -> tuple[AgendaFact, ...]:
    return tuple(AgendaFact(**row) for row in _read("agenda"))


@cache
def slogans() -> tuple[str, ...]:
    return tuple(str(line) for line in _read("slogans"))


@cache
def ethnic_groups() -> dict[str, str]:
    """Code to Vietnamese name; for recognising what a roster writes, never for guessing."""
    return {row["code"]: row["vi"] for row in _read("ethnic_groups")}


@cache
def ethnic_names() -> tuple[str, ...]:
    """The names of all 54 ethnic groups in the order of the official list (decision 121-TCTK/PPCĐ of 2 March 1979)."""
    return tuple(json.loads((FOLDER / "ethnic_groups_of_vietnam.json").read_text("utf-8"))["names"])


@cache
def majority_group() -> str:
    """The ethnic group that is more than half of the country: the others are minorities by decree 05/2011/NĐ-CP, art. 4.

    Only to count by that law's word, never what somebody is taken for of whom nothing is written.
    """
    return str(json.loads((FOLDER / "ethnic_groups_of_vietnam.json").read_text("utf-8"))["majority"])


@cache
def ethnic_names_in_use() -> dict[str, str]:
    """Give the group by each name that is in use for it: its own, and others that the official list has beside it."""
    also: dict[str, str] = json.loads((FOLDER / "ethnic_groups_of_vietnam.json").read_text("utf-8"))["also"]
    return {name: name for name in ethnic_names()} | also


def _read(name: str) -> list[Any]:
    rows: list[Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return rows
