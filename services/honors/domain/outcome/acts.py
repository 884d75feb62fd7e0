"""What was done beside announcing names, and why, as the minutes of a ceremony tell it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.honors.domain.ids import EntryId
from services.honors.domain.proof.public_correction import ChangedWord, in_one_line

_SENTENCES = {
    "entry.correct": "Đính chính “{name}”: {reason}",
    "entry.hold": "Tạm dừng “{name}”: {reason}",
    "entry.release": "Bỏ tạm dừng “{name}”: {reason}",
    "entry.defer": "Chuyển trao sau “{name}”: {reason}",
    "entry.reinstate": "Đưa “{name}” trở lại danh sách",
    "entry.withdraw": "Rút “{name}” khỏi danh sách: {reason}",
    "entry.return": "Công bố nhầm “{name}”, trả về hàng chờ: {reason}",
}
_MENDED_BEFORE = "Sửa lời trước khi công bố “{name}”: {reason}"
_RECEIVERS = {
    "entry.representative_chosen": "Đổi người nhận sau khi công bố “{name}”: {reason}",
    "entry.proxy_named": "Đổi người nhận sau khi công bố “{name}”: {reason}",
    "entry.proxy_taken_back": "Bỏ người nhận thay sau khi công bố “{name}”",
}
"""Told only of a name that is public: before that they are how the ceremony was prepared, and the table says who received."""
_GONE = "một mục đã xóa"
_DECISION_RETURNED = "decision.returned"
_ANNOUNCED = "entry.announced"
RETURN = "entry.return"
TOLD = (*_SENTENCES, *_RECEIVERS, _ANNOUNCED, _DECISION_RETURNED)


@dataclass(frozen=True)
class Act:
    """One act as the audit trail has it; `said` is what the command carried, a reason last, of a receiver who it is.
    `changes` are the words that a correction changed, in the order of the entry's fields.

    `entry_id` is None for what was done with a decision; `said` has its number then, and the reason.
    """

    at: datetime
    action: str
    entry_id: EntryId | None
    said: tuple[str, ...]
    changes: tuple[ChangedWord, ...] = ()


@dataclass(frozen=True)
class Span:
    """A rehearsal; `until` None for the one that goes on."""

    since: datetime
    until: datetime | None

    def holds(self, at: datetime) -> bool:
        return self.since <= at and (self.until is None or at <= self.until)


@dataclass(frozen=True)
class Told:
    """An act in words, with its moment (true time)."""

    at: datetime
    sentence: str


def of_the_day(acts: Sequence[Act], rehearsals: Sequence[Span]) -> list[Act]:
    """Leave out what was only practised, corrections and withdrawals apart: those are decisions, and stay."""
    decided = {"entry.correct", "entry.withdraw", "entry.hold", "entry.release"}
    return [one for one in acts if one.action in decided or not any(span.holds(one.at) for span in rehearsals)]


def reason_of(acts: Sequence[Act], entry_id: EntryId) -> str:
    """Give the reason that somebody wrote when the entry was last put off, held or withdrawn; '' where nobody did."""
    steps = ("entry.defer", "entry.hold", "entry.withdraw")
    said = [one.said[-1] for one in acts if one.entry_id == entry_id and one.action in steps and one.said]
    return said[-1].rstrip(" .") if said else ""


def taken_back_at(acts: Sequence[Act], entry_id: EntryId) -> datetime | None:
    """Give when the name was taken back that was announced by mistake; None where it was not, or was announced again since."""
    told = [one for one in acts if one.entry_id == entry_id and one.action in (_ANNOUNCED, RETURN)]
    return told[-1].at if told and told[-1].action == RETURN else None


def in_words(acts: Sequence[Act], names: Mapping[EntryId, str], orders: Mapping[EntryId, int]) -> list[Told]:
    """Give `acts`, which are in order of time, as sentences; each of a name begins with its number in the roll.

    A name is called as it was before the act: what was mended since is not known then. Words that were mended before a name was public are not called a correction, and who receives is told from then on.
    """
    public: set[EntryId] = set()
    told = []
    for act, called in zip(acts, _as_called(acts, names), strict=True):
        pattern = _pattern(act, is_public=act.entry_id in public)
        if act.entry_id and act.action in (_ANNOUNCED, RETURN):
            (public.add if act.action == _ANNOUNCED else public.discard)(act.entry_id)
        if pattern:
            told.append(Told(act.at, _sentence(act, pattern, called, orders)))
    return told


def _as_called(acts: Sequence[Act], names: Mapping[EntryId, str]) -> list[str]:
    """Give, act by act, the name of its entry as it was before it: back from `names`, which are those of now."""
    now, called = dict(names), []
    for act in reversed(acts):
        if act.entry_id in now:
            for one in act.changes:
                if one.field == "name":
                    now[act.entry_id] = now[act.entry_id].replace(one.after, one.before)
        called.append(now.get(act.entry_id, _GONE) if act.entry_id else "")
    return called[::-1]


def _pattern(act: Act, *, is_public: bool) -> str | None:
    if act.action == _DECISION_RETURNED:
        return "Công bố nhầm Quyết định số {name}, trả về hàng chờ: {reason}"
    if act.action == "entry.correct" and not is_public:
        return _MENDED_BEFORE
    return _SENTENCES.get(act.action) or (_RECEIVERS.get(act.action) if is_public else None)


def _sentence(act: Act, pattern: str, called: str, orders: Mapping[EntryId, int]) -> str:
    """Give the act in words; a reason that nobody wrote is left out, what a correction changed stands behind it."""
    reason = act.said[-1] if act.said else ""
    if act.entry_id is None:
        return f"{pattern.format(name=act.said[0] if act.said else '', reason=reason).rstrip(': ')}."
    told = pattern.format(name=called, reason=reason.rstrip(" .") if act.changes else reason).rstrip(": ")
    told += f". {in_one_line(act.changes)}" if act.changes else ""
    number = orders.get(act.entry_id)
    return f"Số {number}. {told}." if number else f"{told}."
