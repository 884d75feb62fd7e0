"""The group photos, turn after turn: when each begins, in how many rows they stand, and where the plan cannot hold."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from services.honors.domain.ids import TurnId
from services.honors.domain.known.known_congress import Sitting
from services.honors.domain.programme.forecast import forecast
from services.honors.domain.programme.programme import ItemKind, ItemState, Programme

TOLD_AT_MOST = 10
LONG_SITTING = timedelta(hours=3)
"""Within this after its beginning a session may still go on: photos then belong into its breaks."""


@dataclass(frozen=True)
class PhotoTurn:
    """One group. `starts_at` begins a block of turns, None follows the turn before it; `place` is where they gather."""

    turn_id: TurnId
    group: str
    people: int
    minutes: int
    rows: int
    starts_at: datetime | None = None
    place: str = ""


@dataclass(frozen=True)
class PhotoPlan:
    """`number` counts the plans of a congress from 1."""

    number: int
    turns: tuple[PhotoTurn, ...]
    maker: str
    made_at: datetime


@dataclass(frozen=True)
class Busy:
    """An item of the programme that the hall listens to, as it was planned."""

    title: str
    begins: datetime
    ends: datetime


@dataclass(frozen=True)
class TimedTurn:
    """`begins` and `ends` are None before the first turn with a time. `in_rows` are how many stand in each row, the first in
    front. `warnings` are sentences.
    """

    turn: PhotoTurn
    begins: datetime | None
    ends: datetime | None
    in_rows: list[int]
    warnings: list[str]


def busy(programme: Programme, starts_at: datetime) -> list[Busy]:
    """Give what the hall listens to, as it was planned; breaks and what is skipped leave room for a photo."""
    spans = forecast(programme, starts_at, starts_at)
    return [
        Busy(item.title, span.planned_start, span.planned_end)
        for item, span in zip(programme.items, spans, strict=True)
        if item.kind is not ItemKind.BREAK and item.state is not ItemState.SKIPPED
    ]


def timed(
    turns: Sequence[PhotoTurn],
    sittings: Sequence[Sitting],
    counts: Mapping[str, int],
    zone: tzinfo,
    programme: Sequence[Busy] = (),
) -> list[TimedTurn]:
    """Give each turn with its time; `counts` are the delegates of each unit by its name.

    A turn is held against the `programme` where somebody planned one, on other days against the beginnings of the sittings.
    """
    planned = {one.begins.astimezone(zone).date() for one in programme}
    others = [one for one in sittings if one.starts_at.astimezone(zone).date() not in planned]
    told: list[TimedTurn] = []
    free: datetime | None = None
    for turn in turns:
        begins = turn.starts_at or free
        ends = begins + timedelta(minutes=turn.minutes) if begins else None
        late = bool(turn.starts_at and free and turn.starts_at < free)
        warnings = [
            *(["Bắt đầu khi lượt trước chưa xong."] if late else []),
            *_in_programme(begins, ends, programme, zone),
            *_meets(begins, ends, others, zone),
            *_miscounted(turn, counts),
        ]
        told.append(TimedTurn(turn, begins, ends, _in_rows(turn), warnings))
        free = ends
    return told


def plan_warnings(turns: Sequence[PhotoTurn], counts: Mapping[str, int]) -> list[str]:
    """Give, as sentences, who stands in the plan twice, which delegation in none, and where its sum is another."""
    groups = Counter(turn.group for turn in turns)
    twice = [f"“{group}” đứng ở {n} lượt." for group, n in groups.items() if n > 1]
    missing = [name for name in counts if name not in groups] if any(name in groups for name in counts) else []
    shown = ", ".join(missing[:TOLD_AT_MOST])
    more = f" và {len(missing) - TOLD_AT_MOST} đoàn nữa" if len(missing) > TOLD_AT_MOST else ""
    return [*twice, *([f"Chưa có lượt chụp: {shown}{more}."] if missing else [])]


def call_words(turn: PhotoTurn) -> str:
    """Give the words of the card that calls a group."""
    rows = f"{turn.rows} hàng" if turn.rows > 1 else ""
    return " · ".join(part for part in (turn.group, rows, turn.place) if part)


def _meets(begins: datetime | None, ends: datetime | None, sittings: Iterable[Sitting], zone: tzinfo) -> list[str]:
    if begins is None or ends is None:
        return []
    for sitting in sittings:
        at = f"{sitting.name} bắt đầu lúc {sitting.starts_at.astimezone(zone):%H:%M}"
        if begins < sitting.starts_at < ends:
            return [f"{at}, khi lượt này chưa xong."]
        if sitting.starts_at <= begins < sitting.starts_at + LONG_SITTING:
            return [f"{at}: chỉ chụp lúc giải lao, xin đối chiếu chương trình."]
    return []


def _in_programme(begins: datetime | None, ends: datetime | None, programme: Iterable[Busy], zone: tzinfo) -> list[str]:
    if begins is None or ends is None:
        return []
    return [
        f"Trùng “{one.title}” ({one.begins.astimezone(zone):%H:%M}–{one.ends.astimezone(zone):%H:%M}) của chương trình."
        for one in programme
        if begins < one.ends and one.begins < ends
    ]


def _miscounted(turn: PhotoTurn, counts: Mapping[str, int]) -> list[str]:
    known = counts.get(turn.group)
    if known is None or known == turn.people:
        return []
    return [f"Kế hoạch ghi {turn.people} người, danh sách đại biểu có {known}."]


def _in_rows(turn: PhotoTurn) -> list[int]:
    """Share the people out: rows of like size, the longer ones behind."""
    short, longer = divmod(turn.people, turn.rows)
    return [short + (row >= turn.rows - longer) for row in range(turn.rows)]
