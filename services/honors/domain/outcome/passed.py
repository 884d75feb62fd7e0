"""Whom the calls went past though somebody could call them now: since when, and what stood against them then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.ids import EntryId
from services.honors.domain.outcome.acts import Act
from services.honors.domain.roll.entry import Entry
from services.honors.domain.stage.calling_order import calling_order
from services.honors.domain.stage.stage import Stage

_ENDS = {"entry.hold": "entry.release", "entry.defer": "entry.reinstate"}
_WORDS = {"entry.hold": "tạm dừng", "entry.defer": "chuyển trao sau"}


@dataclass(frozen=True)
class Passed:
    """`at` is the moment of the first name behind it that was called, `why` what stood against it then, '' where nothing tells."""

    at: datetime
    why: str


def passed_of(stage: Stage, roll: Sequence[Entry], acts: Sequence[Act]) -> dict[EntryId, Passed]:
    """Give whom real calls went past, in the order of calling; `acts` are in order of time, by the clock of the congress."""
    found: dict[EntryId, Passed] = {}
    first: datetime | None = None
    for entry in reversed(calling_order(roll, stage.moved)):
        if entry.announced_at and not stage.is_rehearsed(entry.sequence):
            first = min(first or entry.announced_at, entry.announced_at)
        elif first is not None:
            found[entry.entry_id] = Passed(first, _why(entry, acts, first))
    return found


def _why(entry: Entry, acts: Sequence[Act], at: datetime) -> str:
    """Give what stood against `entry` at that moment: an act, else words nobody had approved, else that nobody was there."""
    before = [one for one in acts if one.entry_id == entry.entry_id and one.at <= at]
    for step, end in _ENDS.items():
        told = [one for one in before if one.action in (step, end)]
        if told and told[-1].action == step:
            reason = told[-1].said[-1].rstrip(" .") if told[-1].said else ""
            return f"lúc đó đang {_WORDS[step]}{f' ({reason})' if reason else ''}"
    if entry.rules.approved and entry.approval and entry.approval.approved_at > at:
        return "lúc đó lời chưa được duyệt"
    came = entry.goes_up.admitted_at if entry.is_living and entry.goes_up else None
    return "lúc đó chưa có mặt" if came and came > at else ""
