"""What was done beside announcing names, and why, as the minutes of a ceremony tell it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.ids import EntryId

_SENTENCES = {
    "entry.correct": "Đính chính “{name}”: {reason}",
    "entry.hold": "Tạm dừng “{name}”: {reason}",
    "entry.release": "Bỏ tạm dừng “{name}”: {reason}",
    "entry.defer": "Chuyển trao sau “{name}”: {reason}",
    "entry.reinstate": "Đưa “{name}” trở lại danh sách",
    "entry.withdraw": "Rút “{name}” khỏi danh sách: {reason}",
    "entry.return": "Công bố nhầm “{name}”, trả về hàng chờ: {reason}",
}
TOLD = tuple(_SENTENCES)
RETURN = "entry.return"


@dataclass(frozen=True)
class Act:
    """One act as the audit trail has it; `said` is what the command carried, a reason last."""

    at: datetime
    action: str
    entry_id: EntryId
    said: tuple[str, ...]


@dataclass(frozen=True)
class Span:
    """A rehearsal; `until` None for the one that goes on."""

    since: datetime
    until: datetime | None

    def holds(self, at: datetime) -> bool:
        return self.since <= at and (self.until is None or at <= self.until)


def of_the_day(acts: Sequence[Act], rehearsals: Sequence[Span]) -> list[Act]:
    """Leave out what was only practised, corrections and withdrawals apart: those are decisions, and stay."""
    decided = {"entry.correct", "entry.withdraw", "entry.hold", "entry.release"}
    return [one for one in acts if one.action in decided or not any(span.holds(one.at) for span in rehearsals)]


def reason_of(acts: Sequence[Act], entry_id: EntryId) -> str:
    """Give the reason that somebody wrote when the entry was last put off, held or withdrawn; '' where nobody did."""
    steps = ("entry.defer", "entry.hold", "entry.withdraw")
    said = [one.said[-1] for one in acts if one.entry_id == entry_id and one.action in steps and one.said]
    return said[-1].rstrip(" .") if said else ""


def sentence(act: Act, names: Mapping[EntryId, str]) -> str:
    """Give the act in words; a reason that nobody wrote is left out."""
    reason = act.said[-1] if act.said else ""
    told = _SENTENCES[act.action].format(name=names.get(act.entry_id, "một mục đã xóa"), reason=reason)
    return f"{told.rstrip(': ')}."
