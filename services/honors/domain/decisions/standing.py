"""What the card of a row or of a decision is about."""

from collections.abc import Sequence

from services.honors.domain.decisions.reading import decision_card
from services.honors.domain.decisions.record import under
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.stage.stage import CardKind, Picture, Stage


def row_of(roll: Sequence[Entry], stage: Stage) -> list[Entry]:
    """Give the row whose card is on air, from left to right; nobody where none is."""
    if stage.row_id is None:
        return []
    return running_order(each for each in roll if each.row and each.row.row_id == stage.row_id)


def decision_picture(entry: Entry, roll: Sequence[Entry]) -> Picture:
    """Give the decision of `entry` as it is now: the picture keeps it, whatever is corrected while it is read."""
    return Picture(CardKind.DECISION, entry_id=entry.entry_id, decision=decision_card(under(roll, entry)))
