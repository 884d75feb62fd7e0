"""In which order names are called: the running order, with those who came late where the operator placed them; and whom that passes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.obstacle import Obstacle, obstacle
from services.honors.domain.roll.running_order import is_open, running_order
from services.honors.domain.roll.script import left_word
from services.honors.domain.rows.batches import batch_numbers
from services.honors.domain.stage.stage import Moved, Stage


class LatePlace(StrEnum):
    """Where a late one is called: after the armed name, after the last of its row, or after all others."""

    AFTER_ARMED = "AFTER_ARMED"
    END_OF_BATCH = "END_OF_BATCH"
    LATER = "LATER"


class WaitsFor(StrEnum):
    """What lets a passed entry be called: an ACT of the operator, a PERSON who has to come or to be named, a PAPER that others write or approve."""

    ACT = "ACT"
    PERSON = "PERSON"
    PAPER = "PAPER"


_NEAREST = (WaitsFor.ACT, WaitsFor.PERSON, WaitsFor.PAPER)
_ON_PAPER = frozenset({Obstacle.DRAFT, Obstacle.UNAPPROVED, Obstacle.REWORDED, Obstacle.UNPLACED})
_LET_GO = frozenset({Obstacle.ON_HOLD, Obstacle.DEFERRED})


@dataclass(frozen=True)
class LeftBehind:
    """An entry that is not announced and cannot be called now; `word` says why, `present` whether its receiver is in the hall."""

    entry_id: EntryId
    order: int
    name: str
    word: str
    present: bool
    waits_for: WaitsFor = WaitsFor.PERSON


def calling_order(roll: Sequence[Entry], moved: Sequence[Moved]) -> list[Entry]:
    """Give all entries in the order of calling. Their numbers stay those of the running order."""
    ordered = running_order(roll)
    for one in moved:
        entry = next((each for each in ordered if each.entry_id == one.entry_id), None)
        if entry is None or one.after == one.entry_id:
            continue
        ordered.remove(entry)
        ordered.insert(_place(ordered, one, moved), entry)
    return ordered


def following(stage: Stage, roll: Sequence[Entry], after: EntryId | None) -> list[Entry]:
    """Give who may be called after that entry (None: from the beginning), in the order of calling."""
    ordered = calling_order(roll, stage.moved)
    return [each for each in ordered[_index(ordered, after) + 1 :] if obstacle(each) is None]


def passed_over(stage: Stage, roll: Sequence[Entry]) -> list[Entry]:
    """Give who may be called and stands before the name that is armed (or was taken last): whoever came late."""
    ordered = calling_order(roll, stage.moved)
    return [each for each in ordered[: max(0, _index(ordered, reached(stage, roll)))] if obstacle(each) is None]


def reached(stage: Stage, roll: Sequence[Entry]) -> EntryId | None:
    """Give how far the ceremony has come: the armed entry, else the one announced last; None before the first."""
    if stage.armed and any(each.entry_id == stage.armed.entry_id for each in roll):
        return stage.armed.entry_id
    last = last_taken(roll)
    return last.entry_id if last else None


def place_after(stage: Stage, roll: Sequence[Entry], place: LatePlace) -> EntryId | None:
    """Give the entry after which that place is; None: after all others."""
    here = reached(stage, roll)
    if place is LatePlace.LATER or here is None:
        return None
    if place is LatePlace.AFTER_ARMED:
        return here
    printed = running_order(roll)
    numbers = batch_numbers(printed, stage.batch_size)
    return [one.entry_id for one in printed if numbers[one.entry_id] == numbers[here]][-1]


def called_until(stage: Stage, roll: Sequence[Entry]) -> EntryId | None:
    """Give after whom the next is called: the last name that stands armed, else as `reached`."""
    here = {each.entry_id for each in roll}
    standing = [one for one in (stage.armed.called if stage.armed else ()) if one in here]
    return standing[-1] if standing else reached(stage, roll)


def last_taken(roll: Sequence[Entry]) -> Entry | None:
    """Give the name announced last that still stands."""
    return max((each for each in roll if each.is_public), key=lambda each: each.sequence or 0, default=None)


def left_behind(
    stage: Stage, roll: Sequence[Entry], ordered: Sequence[Entry], coming: EntryId | None
) -> list[LeftBehind]:
    """Give whom the calls go past and who cannot be called: before `coming`, who is called next, or all where it is None.

    What can be acted on comes first, in the running order; `ordered` is that of the whole roll, whose numbers are kept.
    """
    called = [each.entry_id for each in calling_order(roll, stage.moved)]
    passed = set(called[: called.index(coming)] if coming in called else called)
    found = [
        LeftBehind(each.entry_id, order, each.words.name, left_word(each), _is_present(each), waits_for(each))
        for order, each in enumerate(ordered, start=1)
        if each.entry_id in passed and is_open(each) and obstacle(each) is not None
    ]
    return sorted(found, key=lambda one: _NEAREST.index(one.waits_for))


def waits_for(entry: Entry) -> WaitsFor:
    """Give what an entry that cannot be called waits for."""
    stands_against = obstacle(entry)
    if stands_against in _ON_PAPER:
        return WaitsFor.PAPER
    if stands_against in _LET_GO and (not entry.is_living or _is_present(entry)):
        return WaitsFor.ACT
    return WaitsFor.ACT if stands_against is Obstacle.NO_PROXY else WaitsFor.PERSON


def _is_present(entry: Entry) -> bool:
    return entry.goes_up is not None and entry.goes_up.is_ready


def _place(ordered: Sequence[Entry], one: Moved, moved: Sequence[Moved]) -> int:
    if one.after is None:
        return len(ordered)
    place = _index(ordered, one.after) + 1
    same = {each.entry_id for each in moved if each.after == one.after}
    while place and place < len(ordered) and ordered[place].entry_id in same:
        place += 1
    return place


def _index(ordered: Sequence[Entry], entry_id: EntryId | None) -> int:
    return next((place for place, each in enumerate(ordered) if each.entry_id == entry_id), -1)
