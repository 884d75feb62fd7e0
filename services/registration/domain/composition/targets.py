"""What an organiser wants of the composition of a congress, and how far it is from it: exact figures, never a bare percentage."""

from dataclasses import dataclass
from enum import StrEnum

from services.registration.domain.composition.shares import Share, counted

RATIO = "exemplars"


class Bound(StrEnum):
    AT_LEAST = "AT_LEAST"
    AT_MOST = "AT_MOST"


@dataclass(frozen=True)
class Target:
    """`key` is that of a measure or of one group ("sector:ECONOMY"), `percent` 0 to 100 of all on the list. `given`: of the plan's ratio, set by nobody here."""

    key: str
    bound: Bound
    percent: int
    given: bool = False


@dataclass(frozen=True)
class TargetState:
    """`limit`: how many people the target comes to; `away`: how many are lacking or too many, 0 when it is met.

    `open`: it may yet be met or missed by those of whom nothing is known; not `judged`: there is nobody to count yet.
    """

    target: Target
    limit: int
    away: int
    open: bool
    sentence: str
    judged: bool = True

    @property
    def met(self) -> bool:
        return self.judged and not self.away


def limit_of(target: Target, base: int) -> int:
    """Give the people that a target comes to: of 386 at least 70 % are 271; guests are at most the floor of the rest."""
    exact = base * target.percent
    return -(-exact // 100) if target.bound is Bound.AT_LEAST else exact // 100


def state_of(target: Target, share: Share) -> TargetState:
    """Compare a share with its target."""
    limit = limit_of(target, share.base)
    lacking = limit - share.count if target.bound is Bound.AT_LEAST else share.count - limit
    away = max(0, lacking)
    unsure = share.unknown > 0 and (
        0 < lacking <= share.unknown if target.bound is Bound.AT_LEAST else -share.unknown < lacking <= 0
    )
    return TargetState(target, limit, away, unsure, _sentence(target, share, limit, away), share.base > 0)


def with_ratio(exemplar_percent: int | None, kept: tuple[Target, ...]) -> tuple[Target, ...]:
    """Give the targets of a congress with the ratio of its level (70:30; none for the province), which a kept one overrides."""
    if exemplar_percent is None or any(one.key == RATIO for one in kept):
        return kept
    return (Target(RATIO, Bound.AT_LEAST, exemplar_percent, given=True), *kept)


def _sentence(target: Target, share: Share, limit: int, away: int) -> str:
    least = target.bound is Bound.AT_LEAST
    wanted = f"{'ít nhất' if least else 'nhiều nhất'} {target.percent}% là {counted(limit)} người"
    have = f"có {counted(share.count)}/{counted(share.base)}"
    if not share.base:
        return f"Danh sách chưa có ai, chưa so được với mức {'ít nhất' if least else 'nhiều nhất'} {target.percent}%."
    if not away:
        return f"Đạt: {wanted}, {have}."
    return f"{'Thiếu' if least else 'Vượt'} {counted(away)} người: {wanted}, {have}."
