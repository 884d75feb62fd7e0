"""What staff may see of the units of a congress: each with its people, its head and its other names, and what was done."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Unit
from services.registration.domain.ids import CongressId, UnitActId
from services.registration.domain.units.acts import TIME_TO_UNDO, Kind, UnitChange, why_not_undone
from services.registration.domain.units.other_names import OtherNames
from services.registration.domain.units.unit import KeptUnit
from services.registration.storage.units import unit_acts, unit_counts, unit_names, units
from services.registration.storage.units.unit_acts import UnitActByName

NEWEST = 40


@dataclass(frozen=True)
class OtherName:
    """Words that mean a unit. `former`: a name that it, or a unit merged into it, had; else learned in `files` (whose
    units' names are given). `words` and `former` name it in commands.
    """

    words: str
    written: str
    former: bool
    files: tuple[str, ...]


@dataclass(frozen=True)
class UnitFile:
    """One unit. `delegates` are on the roster, `gone` were, `printed` hold a printed badge; `merged` are names of units
    that are part of it now.
    """

    unit_code: str
    name: str
    kind: str
    place: int
    archived: bool
    version: int
    head_name: str
    head_phone: str
    email: str
    head_email: str
    delegates: int
    gone: int
    printed: int
    names: tuple[OtherName, ...]
    merged: tuple[str, ...]


@dataclass(frozen=True)
class UnitHistoryLine:
    """One act. `other_name` is the unit that took the people or the words, '' for none; `undoable_until` is None when it
    cannot be undone as things stand. `undoes` is the act that an UNDONE one took back, None where that is not known.
    """

    act_id: UnitActId
    unit_code: str
    unit_name: str
    kind: Kind
    actor_name: str
    acted_at: datetime
    other_name: str
    words: str
    people: int
    changes: tuple[UnitChange, ...]
    undone_at: datetime | None
    undoable_until: datetime | None
    undoes: UnitActId | None


@dataclass(frozen=True)
class UnitsBook:
    """The units in the order of protocol, and the newest acts first."""

    units: tuple[UnitFile, ...]
    history: tuple[UnitHistoryLine, ...]


async def open_book(conn: Connection, congress_id: CongressId, only_unit: str | None = None) -> UnitsBook:
    """Give the book; `only_unit` binds a unit registrar, who sees no history."""
    kept = await units.kept_units(conn, congress_id)
    others = await unit_names.other_names(conn, congress_id)
    names = await _names(conn, congress_id, kept, others)
    people = await unit_counts.people_by_unit(conn, congress_id)
    found = []
    for one in kept:
        if one.merged_into is not None or only_unit not in (None, one.unit.unit_code):
            continue
        code, count = one.unit.unit_code, people.get(one.unit.unit_code, unit_counts.PeopleOfUnit())
        found.append(
            UnitFile(
                *(code, one.unit.name, one.unit.kind, one.unit.place, one.unit.archived, one.version),
                *(one.head_name, one.head_phone, one.email, one.head_email),
                *(count.delegates, count.gone, count.printed, tuple(names[code])),
                tuple(part.unit.name for part in kept if others.codes.get(part.unit.unit_code) == code),
            )
        )
    if only_unit is not None:
        return UnitsBook(tuple(found), ())
    return UnitsBook(tuple(found), _history(await unit_acts.acts_of(conn, congress_id, NEWEST), kept))


async def _names(
    conn: Connection, congress_id: CongressId, kept: Sequence[KeptUnit], others: OtherNames
) -> dict[str, list[OtherName]]:
    called = {one.unit.unit_code: one.unit.name for one in kept}
    names: dict[str, list[OtherName]] = defaultdict(list)
    for former in await unit_names.former_names(conn, congress_id):
        names[others.now(former.unit_code)].append(OtherName(former.written, former.written, former=True, files=()))
    files: dict[tuple[str, str], list[str]] = defaultdict(list)
    for learned in await unit_names.learned_names(conn, congress_id):
        words = learned.question_id.partition(":")[2]
        if words:
            file = called.get(learned.file_unit, learned.file_unit)
            files[others.now(learned.unit_code), words].append(file)
    for (code, words), where in files.items():
        names[code].append(OtherName(words, words, former=False, files=tuple(dict.fromkeys(where))))
    return names


def _history(acts: Sequence[UnitActByName], kept: Sequence[KeptUnit]) -> tuple[UnitHistoryLine, ...]:
    by_code, now = {one.unit.unit_code: one for one in kept}, clock.now()
    standing = tuple(one.unit for one in kept if one.merged_into is None)
    return tuple(_line(one, by_code, standing, now) for one in acts)


def _line(
    one: UnitActByName, by_code: dict[str, KeptUnit], standing: tuple[Unit, ...], now: datetime
) -> UnitHistoryLine:
    act, unit = one.act, by_code.get(one.act.unit_code)
    other = by_code.get(act.other_code or "")
    until = None if why_not_undone(act, unit, standing, now) else act.acted_at + TIME_TO_UNDO
    return UnitHistoryLine(
        *(act.act_id, act.unit_code, unit.unit.name if unit else act.unit_code, act.kind, one.actor_name, act.acted_at),
        *(other.unit.name if other else "", act.name.written if act.name else "", len(act.people), act.changes),
        *(act.undone_at, until, act.undoes),
    )
