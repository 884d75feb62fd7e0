"""The composition as pages and spreadsheets read it: each figure with its base and its share in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.registration.domain.composition.composition import Composition
from services.registration.domain.composition.shares import Share
from services.registration.domain.composition.targets import Bound, Target, TargetState

DECIMALS = 1


@dataclass(frozen=True)
class Figure:
    """`count` of `base` people, `unknown` of whom nothing is known; `percent` 0 to 100, `words` "38,2%" or ""."""

    count: int
    base: int
    unknown: int
    percent: float
    words: str


@dataclass(frozen=True)
class TargetView:
    """`given`: the plan's own ratio. `limit` people are wanted, `away` are lacking or too many; `open`: those of whom
    nothing is known may change it."""

    bound: Bound
    percent: int
    given: bool
    limit: int
    away: int
    open: bool
    sentence: str


@dataclass(frozen=True)
class LineView:
    """`figure` null: not shown, since it would tell of fewer than five people."""

    key: str
    label: str
    figure: Figure | None
    target: TargetView | None


@dataclass(frozen=True)
class GroupView:
    code: str
    label: str
    figure: Figure


@dataclass(frozen=True)
class TableView:
    key: str
    label: str
    groups: tuple[GroupView, ...]


@dataclass(frozen=True)
class CompositionView:
    """`people` are the base; ages are those of `on` (the day of the congress, ISO)."""

    people: int
    on: str
    lines: tuple[LineView, ...]
    tables: tuple[TableView, ...]


@dataclass(frozen=True)
class TargetLine:
    key: str
    bound: Bound
    percent: int
    given: bool


def figure_of(share: Share, decimals: int = DECIMALS) -> Figure:
    percent = share.percent(decimals)
    return Figure(share.count, share.base, share.unknown, float(percent or 0), share.words(decimals))


def view_of(found: Composition) -> CompositionView:
    lines = tuple(
        LineView(
            line.key,
            line.label,
            figure_of(line.share) if line.share else None,
            _target(line.target) if line.target else None,
        )
        for line in found.lines
    )
    tables = tuple(
        TableView(
            table.key,
            table.label,
            tuple(GroupView(one.code, one.label, figure_of(one.share)) for one in table.groups),
        )
        for table in found.tables
    )
    return CompositionView(found.people, found.on.isoformat(), lines, tables)


def target_lines(targets: Sequence[Target]) -> tuple[TargetLine, ...]:
    return tuple(TargetLine(one.key, one.bound, one.percent, one.given) for one in targets)


def _target(state: TargetState) -> TargetView:
    target = state.target
    about = (target.bound, target.percent, target.given)
    return TargetView(*about, state.limit, state.away, state.open, state.sentence)
