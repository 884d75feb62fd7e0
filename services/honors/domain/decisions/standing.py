"""Whom the card of a row or of a decision is about."""

from collections.abc import Sequence

from services.honors.domain.decisions.record import under
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.stage.stage import CardKind, Stage


def standing_on_air(roll: Sequence[Entry], stage: Stage) -> list[Entry]:
    """Give those whom the card on air is about, where it is that of a row or of a decision."""
    if stage.card is not CardKind.DECISION:
        return row_of(roll, stage)
    first = next((each for each in roll if each.entry_id == stage.entry_id), None)
    return under(roll, first) if first else []


def row_of(roll: Sequence[Entry], stage: Stage) -> list[Entry]:
    """Give the row whose card is on air, from left to right; nobody where none is."""
    if stage.row_id is None:
        return []
    return running_order(each for each in roll if each.row and each.row.row_id == stage.row_id)
