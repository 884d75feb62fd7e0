"""The register of answers and leave: who comes, who does not and why, who was let off; words are added, never rewritten."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from services.registration.domain.congress.title import in_vietnam


class Line(StrEnum):
    """What a word is about: the answer to the summons, or leave. Each has what holds of its own."""

    ANSWER = "ANSWER"
    LEAVE = "LEAVE"


class Value(StrEnum):
    """CONFIRMED and DECLINED are answers; the others are leave that was granted."""

    CONFIRMED = "CONFIRMED"
    DECLINED = "DECLINED"
    LATE = "LATE"
    LEAVES_EARLY = "LEAVES_EARLY"
    ABSENT = "ABSENT"


class Source(StrEnum):
    """Whose word it is: by the pass, by the unit (its clerk, for the head of the delegation), by the organisers."""

    DELEGATE = "DELEGATE"
    UNIT = "UNIT"
    ORGANIZERS = "ORGANIZERS"


class Why(StrEnum):
    """Why a word is not taken."""

    NO_REASON = "NO_REASON"
    NOT_THEIRS = "NOT_THEIRS"
    DOORS_OPEN = "DOORS_OPEN"
    NOTHING_THERE = "NOTHING_THERE"


@dataclass(frozen=True)
class Entry:
    """One word. `number` counts a person's words from 1; `takes_back` is the number of the one that it takes back, whose
    `value` it repeats."""

    number: int
    value: Value
    reason: str
    source: Source
    said_at: datetime
    takes_back: int | None = None


@dataclass(frozen=True)
class Standing:
    """What holds of a person; None: no answer, no leave. `number`: how many words were said, 0 for none."""

    answer: Value | None
    answer_reason: str
    leave: Value | None
    leave_reason: str
    number: int


NOTHING_SAID = Standing(None, "", None, "", 0)


def line_of(value: Value) -> Line:
    return Line.ANSWER if value in (Value.CONFIRMED, Value.DECLINED) else Line.LEAVE


def answers_close_at(sittings: Iterable[datetime]) -> datetime:
    """Give when the doors open by themselves: midnight in Vietnam of the day of the first of `sittings`."""
    return in_vietnam(min(sittings)).replace(hour=0, minute=0, second=0, microsecond=0)


def standing_of(entries: Sequence[Entry]) -> Standing:
    """Give what holds after these words, the oldest first."""
    answer, leave = _last(entries, Line.ANSWER), _last(entries, Line.LEAVE)
    return Standing(
        answer.value if answer else None,
        answer.reason if answer else "",
        leave.value if leave else None,
        leave.reason if leave else "",
        len(entries),
    )


def said(
    entries: Sequence[Entry], value: Value, reason: str, source: Source, now: datetime, closes_at: datetime
) -> Entry | Why | None:
    """Give the word as it is added, None where the same holds already. Answers of delegates and units end at `closes_at`;
    leave is granted by units and organisers at any time."""
    reason = reason.strip()
    line = line_of(value)
    if line is Line.LEAVE and source is Source.DELEGATE:
        return Why.NOT_THEIRS
    if line is Line.ANSWER and source is not Source.ORGANIZERS and now >= closes_at:
        return Why.DOORS_OPEN
    if value is not Value.CONFIRMED and not reason:
        return Why.NO_REASON
    last = _last(entries, line)
    if last is not None and (last.value, last.reason) == (value, reason):
        return None
    return Entry(len(entries) + 1, value, reason, source, now)


def taken_back(entries: Sequence[Entry], line: Line, reason: str, source: Source, now: datetime) -> Entry | Why:
    """Give the counter-word to the last one of a line: what held before holds again. Only organisers take back what is not
    their own."""
    last = _last(entries, line)
    if last is None:
        return Why.NOTHING_THERE
    if source not in (Source.ORGANIZERS, last.source):
        return Why.NOT_THEIRS
    return Entry(len(entries) + 1, last.value, reason.strip(), source, now, last.number)


def excuses(leave: Value | None) -> bool:
    """Tell whether this leave gives an absence its reason: leave to be absent alone, as the doors count it. Who may come late is
    still to come, and absent without reason where they never do; so is whoever declined without leave."""
    return leave is Value.ABSENT


def _last(entries: Sequence[Entry], line: Line) -> Entry | None:
    gone = {one.takes_back for one in entries}
    own = (one for one in reversed(entries) if line_of(one.value) is line)
    return next((one for one in own if one.takes_back is None and one.number not in gone), None)
