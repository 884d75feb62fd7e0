"""The ledger of places: how many each unit may send in each category, and every movement that made it so.

Double entry: a movement takes places from one side and gives them to the other; the side `None` is the reserve, what of the
congress's cap nobody was given yet. So no place is made or lost, and a movement is taken back by its mirror image. Places in
which somebody stands do not move (plan of June 2024, "phân bổ đại biểu"; domain brief, section 6).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from services.registration.domain.ids import MovementId


@dataclass(frozen=True, order=True)
class Cell:
    """Where places stand: a unit's, of one category of delegates."""

    unit_code: str
    category: str


@dataclass(frozen=True)
class Movement:
    """`places` (1 or more) go from `source` to `target`; None is the reserve. `takes_back` names the one it undoes."""

    movement_id: MovementId
    places: int
    source: Cell | None
    target: Cell | None
    takes_back: MovementId | None = None


class Why(StrEnum):
    """Why places stay where they are."""

    NOT_A_NUMBER = "NOT_A_NUMBER"
    NOWHERE = "NOWHERE"
    ABOVE_CAP = "ABOVE_CAP"
    NOT_FREE = "NOT_FREE"
    KNOWN = "KNOWN"
    UNKNOWN = "UNKNOWN"
    TAKEN_BACK = "TAKEN_BACK"


@dataclass(frozen=True)
class Refusal:
    """`free` is how many places the giving side had to give: of the reserve, or of `cell`."""

    why: Why
    free: int = 0
    cell: Cell | None = None


@dataclass(frozen=True)
class Ledger:
    """The `cap` of the congress (1 or more) and what was moved, in order."""

    cap: int
    movements: tuple[Movement, ...] = ()

    @property
    def opened(self) -> bool:
        """Tell whether the congress gives out places at all; one that does not has no limits but its cap."""
        return bool(self.movements)

    @property
    def allocated(self) -> dict[Cell, int]:
        """Give the places of each cell that has any."""
        count: Counter[Cell] = Counter()
        for one in self.movements:
            if one.source:
                count[one.source] -= one.places
            if one.target:
                count[one.target] += one.places
        return {cell: places for cell, places in count.items() if places}

    @property
    def reserve(self) -> int:
        """Give the places that no unit has; below 0 only where the cap was lowered past them."""
        return self.cap - sum(self.allocated.values())

    def find(self, movement_id: MovementId) -> Movement | None:
        return next((one for one in self.movements if one.movement_id == movement_id), None)


def moved(ledger: Ledger, movement: Movement, filled: Mapping[Cell, int]) -> Ledger | Refusal:
    """Give the ledger with the movement. `filled`: the places of each cell in which somebody stands, handed in or approved."""
    if movement.places < 1:
        return Refusal(Why.NOT_A_NUMBER)
    if movement.source == movement.target:
        return Refusal(Why.NOWHERE)
    if ledger.find(movement.movement_id):
        return Refusal(Why.KNOWN)
    if movement.source is None and movement.places > ledger.reserve:
        return Refusal(Why.ABOVE_CAP, max(ledger.reserve, 0))
    if movement.source is not None:
        free = ledger.allocated.get(movement.source, 0) - filled.get(movement.source, 0)
        if movement.places > free:
            return Refusal(Why.NOT_FREE, max(free, 0), movement.source)
    return replace(ledger, movements=(*ledger.movements, movement))


def mirrored(ledger: Ledger, movement_id: MovementId, counter_id: MovementId) -> Movement | Refusal:
    """Give what takes a movement back, under `counter_id`. One is taken back once; taking back can be taken back too."""
    meant = ledger.find(movement_id)
    if meant is None:
        return Refusal(Why.UNKNOWN)
    if any(one.takes_back == movement_id for one in ledger.movements):
        return Refusal(Why.TAKEN_BACK)
    return Movement(counter_id, meant.places, meant.target, meant.source, takes_back=movement_id)


def steps_to(ledger: Ledger, wanted: Mapping[Cell, int]) -> tuple[tuple[int, Cell | None, Cell | None], ...]:
    """Give (places, from, to) that bring the cells of `wanted` to these figures, others staying: what is given back first,
    so that it can be given out again."""
    now = ledger.allocated
    changes = {cell: places - now.get(cell, 0) for cell, places in sorted(wanted.items())}
    back = ((-by, cell, None) for cell, by in changes.items() if by < 0)
    out = ((by, None, cell) for cell, by in changes.items() if by > 0)
    return (*back, *out)


def with_cap(ledger: Ledger, cap: int) -> Ledger | Refusal:
    """Give the ledger under another cap; not under one below what was given out."""
    lowered = replace(ledger, cap=cap)
    given = sum(ledger.allocated.values())
    return lowered if lowered.reserve >= 0 else Refusal(Why.ABOVE_CAP, given)


def beyond(ledger: Ledger, before: Mapping[Cell, int], after: Mapping[Cell, int]) -> dict[Cell, int]:
    """Give by how many each cell is beyond its places because of what changed between `before` and `after`.

    Empty where the congress gives out no places. What was beyond already and did not grow is left alone: people were there
    before the places were given out.
    """
    if not ledger.opened:
        return {}
    allocated = ledger.allocated
    return {
        cell: count - allocated.get(cell, 0)
        for cell, count in after.items()
        if count > allocated.get(cell, 0) and count > before.get(cell, 0)
    }
