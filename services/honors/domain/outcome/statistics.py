"""What a ceremony came to, in numbers: who was honoured, by what, from where, and how long a name took. Nobody is named."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from services.honors.domain.roll.award_catalogue import Award
from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.entry_status import GIVEN
from services.honors.domain.stage.stage import Stage

LONGEST_NAME = timedelta(minutes=3)
"""A longer wait between two names is something else: a speech, photographs, a pause."""
TIERS = {
    1: "Chủ tịch nước",
    2: "Chính phủ, Thủ tướng",
    3: "Bộ, ngành, UBND tỉnh",
    4: "Sở, ngành, huyện",
    5: "Xã, cơ sở và khác",
}


@dataclass(frozen=True)
class Line:
    """One line of a table. `total` has those that were withdrawn, all other figures leave them out. `presented` were handed over; for `by_proxy` of those that are public somebody else received, or was
    named to, handed over or not; `shown` were on a main screen.
    """

    name: str
    total: int
    announced: int
    presented: int
    by_proxy: int
    deferred: int
    withdrawn: int
    corrected: int
    shown: int


@dataclass(frozen=True)
class Pace:
    """Seconds for each name, breaks left out: `names` were followed by another one soon enough to tell."""

    names: int
    mean: float
    middle: float
    longest: float


@dataclass(frozen=True)
class Statistics:
    """`returned` names were announced by mistake and sent back; `movements` and `sectors` are empty where no file says them; `pace` None before two names were announced."""

    as_of: datetime
    synthetic: bool
    rehearsal: bool
    whole: Line
    kinds: list[Line]
    awards: list[Line]
    tiers: list[Line]
    units: list[Line]
    movements: list[Line]
    sectors: list[Line]
    returned: int
    first_at: datetime | None
    last_at: datetime | None
    pace: Pace | None


def statistics(
    roll: Sequence[Entry], stage: Stage, awards: Mapping[str, Award], returned: int, synthetic: bool, now: datetime
) -> Statistics:
    """Give the figures of a roll in running order; what is practised counts for nothing."""
    real = [one for one in roll if not stage.is_rehearsed(one.sequence)]
    spoken = sorted((one for one in real if one.announced_at), key=lambda one: one.sequence or 0)
    moments = [one.announced_at for one in spoken if one.announced_at]
    return Statistics(
        as_of=now,
        synthetic=synthetic,
        rehearsal=stage.rehearsal,
        whole=_line("Tất cả", real),
        kinds=[_line(KIND_NAMES[kind], of) for kind in RecipientKind if (of := [e for e in real if e.kind is kind])],
        awards=_lines(real, lambda one: one.words.award_name),
        tiers=_tiers(real, awards),
        units=_lines(real, lambda one: one.words.unit_name or "Không ghi đơn vị"),
        movements=_told(real, lambda one: one.movement),
        sectors=_told(real, lambda one: one.sector),
        returned=returned,
        first_at=moments[0] if moments else None,
        last_at=moments[-1] if moments else None,
        pace=_pace(moments),
    )


def _lines(roll: Sequence[Entry], name: Callable[[Entry], str]) -> list[Line]:
    """Give one line a name, in the order in which they stand in the roll."""
    groups: dict[str, list[Entry]] = {}
    for one in roll:
        groups.setdefault(name(one), []).append(one)
    return [_line(group, of) for group, of in groups.items()]


def _told(roll: Sequence[Entry], name: Callable[[Entry], str]) -> list[Line]:
    """Give the lines of what files say, and one of those of whom none does; nothing where no file says it."""
    return _lines(roll, lambda one: name(one) or "Không ghi") if any(name(one) for one in roll) else []


def _tiers(roll: Sequence[Entry], awards: Mapping[str, Award]) -> list[Line]:
    found = {tier: [one for one in roll if _tier(one, awards) == tier] for tier in TIERS}
    return [_line(TIERS[tier], of) for tier, of in found.items() if of]


def _tier(entry: Entry, awards: Mapping[str, Award]) -> int:
    return awards[entry.award_code].tier if entry.award_code in awards else max(TIERS)


def _line(name: str, of: Sequence[Entry]) -> Line:
    standing = [one for one in of if one.status is not EntryStatus.REVOKED]

    def count(holds: Callable[[Entry], bool]) -> int:
        return sum(map(holds, standing))

    return Line(
        name=name,
        total=len(of),
        announced=count(lambda one: one.is_public),
        presented=count(lambda one: one.status in GIVEN),
        by_proxy=count(_has_proxy),
        deferred=count(lambda one: one.status is EntryStatus.DEFERRED),
        withdrawn=len(of) - len(standing),
        corrected=count(lambda one: one.corrected),
        shown=count(lambda one: one.was_shown),
    )


def _has_proxy(one: Entry) -> bool:
    if one.status is EntryStatus.RECEIVED_BY_PROXY:
        return True
    return one.proxy is not None and one.status in (EntryStatus.ANNOUNCED, EntryStatus.PRESENTED)


def _pace(moments: Sequence[datetime]) -> Pace | None:
    """A row that was announced as one shares its time out among its names."""
    takes: dict[datetime, int] = {}
    for moment in moments:
        takes[moment] = takes.get(moment, 0) + 1
    seconds: list[float] = []
    for (moment, names), after in zip(takes.items(), list(takes)[1:], strict=False):
        if (waited := after - moment) <= LONGEST_NAME:
            seconds += [waited.total_seconds() / names] * names
    if not seconds:
        return None
    return Pace(len(seconds), round(sum(seconds) / len(seconds), 1), round(median(seconds), 1), round(max(seconds), 1))
