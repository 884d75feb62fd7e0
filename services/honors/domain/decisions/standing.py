"""Whom the card of a row is about."""

from collections.abc import Sequence

from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.stage.stage import Stage


def row_of(roll: Sequence[Entry], stage: Stage) -> list[Entry]:
    """Give the row whose card is on air, from left to right; nobody where none is."""
    if stage.row_id is None:
        return []
    return running_order(each for each in roll if each.row and each.row.row_id == stage.row_id)
