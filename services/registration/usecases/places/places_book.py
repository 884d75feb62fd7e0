"""What the page of places shows: units by categories, how far each place is, until when, and every movement."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection, Database
from services.registration.domain.congress import reference
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import BatchId, CongressId, MovementId
from services.registration.domain.places import Cell
from services.registration.domain.roster.values.categories import categories_of
from services.registration.storage.places import figures, movements
from services.registration.storage.places.figures import CellFigures
from services.registration.storage.places.movements import KeptMovement
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.places.ledger import KeptLedger, load_ledger

NEWEST = 200


@dataclass(frozen=True)
class PlacesCell:
    """`free` is what of the places nobody stands in; below 0 where people were there before the places were given out."""

    category: str
    allocated: int
    free: int
    figures: CellFigures


@dataclass(frozen=True)
class PlacesOfUnit:
    """`closes_at` is until when this unit may hand in, None while the congress does not ask its units."""

    unit_code: str
    name: str
    kind: str
    closes_at: datetime | None
    cells: tuple[PlacesCell, ...]


@dataclass(frozen=True)
class CategoryName:
    code: str
    name: str


@dataclass(frozen=True)
class MovementLine:
    """One movement; the names of a side are '' for the reserve. `taken_back`: by a later one."""

    movement_id: MovementId
    batch_id: BatchId
    moved_at: datetime
    actor_name: str
    reason: str
    places: int
    source_unit: str
    source_category: str
    target_unit: str
    target_category: str
    takes_back: MovementId | None
    taken_back: bool


@dataclass(frozen=True)
class PlacesBook:
    """`revision` counts the movements; who changes the table says which one they saw. `opened`: places are given out here.
    `starts_at` is the opening of the congress: handing in after it is asked back."""

    cap: int
    reserve: int
    opened: bool
    revision: int
    closes_at: datetime | None
    starts_at: datetime
    categories: tuple[CategoryName, ...]
    units: tuple[PlacesOfUnit, ...]
    history: tuple[MovementLine, ...]


async def read_places(db: Database, congress_id: CongressId, *, only_unit: str | None = None) -> PlacesBook:
    """Give the book; `only_unit` binds a unit's clerk, who sees neither the other units nor the movements. Raises NotFound."""
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
        return await open_book(conn, congress, only_unit=only_unit)


async def open_book(conn: Connection, congress: Congress, *, only_unit: str | None = None) -> PlacesBook:
    """Give the book of a congress as it is."""
    kept = await load_ledger(conn, congress)
    counts = await figures.figures_of(conn, congress.congress_id)
    until = await movements.deadlines_of(conn, congress.congress_id)
    of_all = until.get(movements.ALL_UNITS)
    allocated, ledger = kept.ledger.allocated, kept.ledger
    rows = [
        PlacesOfUnit(
            *(one.unit.unit_code, one.unit.name, one.unit.kind, closing(until, one.unit.unit_code)),
            _cells(one.unit.unit_code, allocated, counts),
        )
        for one in kept.units
        if one.merged_into is None and not one.unit.archived and only_unit in (None, one.unit.unit_code)
    ]
    codes = dict.fromkeys((*categories_of(congress.level), *sorted({cell.category for cell in allocated})))
    known = reference.categories()
    return PlacesBook(
        *(ledger.cap, ledger.reserve, ledger.opened, len(ledger.movements)),
        *(of_all.closes_at if of_all else None, congress.starts_at),
        tuple(CategoryName(code, known[code].name) for code in codes),
        tuple(rows),
        _history(kept) if only_unit is None else (),
    )


def closing(until: dict[str, movements.Deadline], unit_code: str) -> datetime | None:
    """Give until when a unit may hand in: the congress's moment, or its own where that is later or locks it."""
    of_all, own = until.get(movements.ALL_UNITS), until.get(unit_code)
    if own is None or of_all is None:
        return of_all.closes_at if of_all else None
    return own.closes_at if own.locked else max(of_all.closes_at, own.closes_at)


def _cells(unit_code: str, allocated: dict[Cell, int], counts: dict[Cell, CellFigures]) -> tuple[PlacesCell, ...]:
    there = sorted({cell for cell in (*allocated, *counts) if cell.unit_code == unit_code})
    found = []
    for cell in there:
        places, count = allocated.get(cell, 0), counts.get(cell, figures.NOBODY)
        found.append(PlacesCell(cell.category, places, places - count.filled, count))
    return tuple(found)


def _history(kept: KeptLedger) -> tuple[MovementLine, ...]:
    names = {one.unit.unit_code: one.unit.name for one in kept.units}
    undone = {one.movement.takes_back for one in kept.kept}
    return tuple(
        MovementLine(
            *(one.movement.movement_id, one.batch_id, one.moved_at, one.actor_name, one.reason, one.movement.places),
            *_side(one.movement.source, names),
            *_side(one.movement.target, names),
            one.movement.takes_back,
            one.movement.movement_id in undone,
        )
        for one in _newest(kept.kept)
    )


def _newest(lines: Sequence[KeptMovement]) -> Sequence[KeptMovement]:
    return lines[: -NEWEST - 1 : -1]


def _side(cell: Cell | None, names: dict[str, str]) -> tuple[str, str]:
    if cell is None:
        return "", ""
    return names.get(cell.unit_code, cell.unit_code), reference.categories()[cell.category].name
