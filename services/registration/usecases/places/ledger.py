"""Gives a congress's ledger of places with who stands in them, and keeps every way onto the list within it."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.congress import reference
from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId
from services.registration.domain.places import Cell, Ledger, Movement, beyond
from services.registration.domain.units.unit import KeptUnit
from services.registration.storage.places import figures, movements
from services.registration.storage.places.movements import KeptMovement
from services.registration.storage.units.units import kept_units

ADVICE = "Xin chuyển chỗ ở trang Phân bổ hoặc bớt người rồi làm lại."


@dataclass(frozen=True)
class KeptLedger:
    """`ledger` has merged units as the one that they are part of now; `kept` has the movements as they were made."""

    ledger: Ledger
    kept: tuple[KeptMovement, ...]
    units: tuple[KeptUnit, ...]


async def load_ledger(conn: Connection, congress: Congress) -> KeptLedger:
    """Give the ledger of a congress, whose row the caller has locked if anything is to change."""
    units = await kept_units(conn, congress.congress_id)
    kept = await movements.movements_of(conn, congress.congress_id)
    now = _now(units)
    moves = (
        replace(one.movement, source=_as(one.movement.source, now), target=_as(one.movement.target, now))
        for one in kept
    )
    return KeptLedger(Ledger(congress.max_delegates, tuple(moves)), tuple(kept), tuple(units))


async def filled_cells(conn: Connection, congress_id: CongressId) -> dict[Cell, int]:
    """Give the places in which somebody stands, handed in or approved."""
    return {cell: one.filled for cell, one in (await figures.figures_of(conn, congress_id)).items() if one.filled}


@asynccontextmanager
async def within_places(conn: Connection, congress: Congress, advice: str = ADVICE) -> AsyncIterator[None]:
    """Let people come in, move or come back inside; raises RuleBroken afterwards when a unit is then beyond its places.

    The congress's row is locked; `advice` is the end of the sentence. A congress that gives out no places is left alone.
    """
    kept = await load_ledger(conn, congress)
    if not kept.ledger.opened:
        yield
        return
    before = await filled_cells(conn, congress.congress_id)
    yield
    too_many = beyond(kept.ledger, before, await filled_cells(conn, congress.congress_id))
    if too_many:
        raise RuleBroken(said_beyond(kept, too_many, advice))


async def require_no_debt(conn: Connection, congress: Congress) -> None:
    """Raises RuleBroken where a unit that stands apart again would have fewer places than none: they went elsewhere meanwhile."""
    allocated = (await load_ledger(conn, congress)).ledger.allocated
    if any(places < 0 for places in allocated.values()):
        raise RuleBroken("Chỗ của đơn vị này đã chuyển đi sau khi gộp. Xin hoàn tác lần chuyển chỗ trước.")


def said_beyond(kept: KeptLedger, too_many: dict[Cell, int], advice: str = ADVICE) -> str:
    """Say which units would be beyond their places, and what to do."""
    allocated, names = kept.ledger.allocated, {one.unit.unit_code: one.unit.name for one in kept.units}
    cells = [
        f"{names.get(cell.unit_code, cell.unit_code)}, “{reference.categories()[cell.category].name}”: "
        f"có {figure(allocated.get(cell, 0))} chỗ, vượt {figure(by)}"
        for cell, by in sorted(too_many.items())
    ]
    more = f" và {len(cells) - 5} chỗ khác" if len(cells) > 5 else ""
    return f"Vượt số đại biểu được phân bổ: {'; '.join(cells[:5])}{more}. Chưa ghi gì. {advice}"


def resolved(movement: Movement, units: Sequence[KeptUnit]) -> Movement:
    """Give a movement with its units as they stand now."""
    now = _now(units)
    return replace(movement, source=_as(movement.source, now), target=_as(movement.target, now))


def _now(units: Sequence[KeptUnit]) -> dict[str, str]:
    into = {one.unit.unit_code: one.merged_into for one in units}
    now = {}
    for code in into:
        last = code
        while (further := into.get(last)) is not None:
            last = further
        now[code] = last
    return now


def _as(cell: Cell | None, now: dict[str, str]) -> Cell | None:
    return replace(cell, unit_code=now.get(cell.unit_code, cell.unit_code)) if cell else None
