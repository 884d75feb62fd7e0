"""What a badge's paper is worth: never made, still true, or overtaken by a change; and which papers are wanted."""

from dataclasses import dataclass
from enum import StrEnum

from services.registration.domain.ids import DelegateId


class PrintState(StrEnum):
    """CHANGED: printed, but name, form of address, position, unit, category or portrait are no longer what stands there, or it
    does not tell its bearer from somebody of the same name who is on the list now."""

    NOT_PRINTED = "NOT_PRINTED"
    CHANGED = "CHANGED"
    PRINTED = "PRINTED"


class Layout(StrEnum):
    """SMALL: eight of 90 x 65 mm on a sheet of A4. A6: four."""

    SMALL = "SMALL"
    A6 = "A6"


class Which(StrEnum):
    """Whose badges: of everybody, only those not printed, only those overtaken, both of these, or chosen people's."""

    ALL = "ALL"
    NOT_PRINTED = "NOT_PRINTED"
    CHANGED = "CHANGED"
    DUE = "DUE"
    CHOSEN = "CHOSEN"


@dataclass(frozen=True)
class Wanted:
    """Which badges to print; of one unit when `unit_code` is given. `delegate_ids` count only with CHOSEN."""

    layout: Layout
    which: Which
    unit_code: str | None = None
    delegate_ids: frozenset[DelegateId] = frozenset()

    def holds(self, delegate_id: DelegateId, unit_code: str, state: PrintState) -> bool:
        """Say whether a badge in this state is among them."""
        if self.which is Which.CHOSEN:
            return delegate_id in self.delegate_ids
        if self.unit_code not in (None, unit_code):
            return False
        return state in _STATES[self.which]


_STATES = {
    Which.ALL: frozenset(PrintState),
    Which.NOT_PRINTED: frozenset({PrintState.NOT_PRINTED}),
    Which.CHANGED: frozenset({PrintState.CHANGED}),
    Which.DUE: frozenset({PrintState.NOT_PRINTED, PrintState.CHANGED}),
}
