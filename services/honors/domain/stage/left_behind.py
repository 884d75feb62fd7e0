"""Who was passed and is still to be honoured: whom the operator and the MC must not forget."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.roll.running_order import is_open
from services.honors.domain.roll.script import left_word
from services.honors.domain.stage.calling_order import calling_order
from services.honors.domain.stage.stage import Stage


@dataclass(frozen=True)
class LeftBehind:
    """An entry that is not announced and cannot be called now; `word` says why, `present` whether its receiver is in the hall."""

    entry_id: EntryId
    order: int
    name: str
    word: str
    present: bool


def left_behind(
    stage: Stage, roll: Sequence[Entry], ordered: Sequence[Entry], coming: EntryId | None
) -> list[LeftBehind]:
    """Give whom the calls go past and who cannot be called: before `coming`, who is called next, or all where it is None.

    `ordered` is the running order of the whole roll, whose numbers are kept.
    """
    called = [each.entry_id for each in calling_order(roll, stage.moved)]
    passed = set(called[: called.index(coming)] if coming in called else called)
    return [
        LeftBehind(each.entry_id, order, each.words.name, left_word(each), _is_present(each))
        for order, each in enumerate(ordered, start=1)
        if each.entry_id in passed and is_open(each) and obstacle(each) is not None
    ]


def _is_present(entry: Entry) -> bool:
    return entry.representative is not None and entry.representative.is_ready
