"""The composition of a list of people, real or thought of, against the targets of a congress."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.groups import TOGETHER, Group, is_small, shown
from services.registration.domain.composition.measures import (
    MEASURES,
    Measure,
    Partition,
    asked,
    measure_of,
    partitions,
)
from services.registration.domain.composition.shares import Share
from services.registration.domain.composition.targets import Target, TargetState, state_of


@dataclass(frozen=True)
class Line:
    """One measure, or one group of which something is wanted. `share` is None where so few people would be told of that each
    would be known; `sensitive`: counted from what is sealed."""

    key: str
    label: str
    share: Share | None
    target: TargetState | None = None
    sensitive: bool = False


@dataclass(frozen=True)
class Table:
    key: str
    label: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Composition:
    """`people` are the base of every figure; ages are those of `on`."""

    people: int
    on: date
    lines: tuple[Line, ...]
    tables: tuple[Table, ...]


def composition_of(people: Sequence[Facts], on: date, targets: Sequence[Target] = ()) -> Composition:
    """Count `people`, as far as it may be shown outside the credentials report (small groups of what is sealed are not)."""
    wanted = {one.key: one for one in targets}
    tables = {}
    for partition in partitions():
        tables[partition.key] = Table(partition.key, partition.label, shown(partition, people))
    lines = []
    for one in (*MEASURES, *_single_groups(targets)):
        share = asked(one, people, on)
        told = None if one.sensitive and tells_too_much(one, share, tables[one.table].groups, people, on) else share
        target = wanted.get(one.key)
        reached = state_of(target, share) if target and told else None
        lines.append(Line(one.key, one.label, told, reached, one.sensitive))
    return Composition(len(people), on, tuple(lines), tuple(tables.values()))


def _single_groups(targets: Sequence[Target]) -> list[Measure]:
    found = (measure_of(one.key) for one in targets if ":" in one.key)
    return [one for one in found if one is not None]


def tells_too_much(measure: Measure, share: Share, groups: Sequence[Group], people: Sequence[Facts], on: date) -> bool:
    """Tell whether a yes-or-no figure, or its difference to the groups that are shown beside it, speaks of 1 to 4 people."""
    if is_small(share):
        return True
    if all(one.code != TOGETHER for one in groups):
        return False
    named, partition = {one.code for one in groups}, _partition(measure.table)
    if measure.group and share.count and measure.group not in named:
        return True
    hidden = [one for one in people if (partition.group(one) or "") not in named]
    return is_small(asked(measure, hidden, on))


def _partition(key: str) -> Partition:
    return next(one for one in partitions() if one.key == key)
