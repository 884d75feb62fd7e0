"""The composition of a list of people, real or thought of, against the targets of a congress."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.groups import Group, grouped, is_small, without_small_ones
from services.registration.domain.composition.measures import MEASURES, measured, partitions
from services.registration.domain.composition.shares import Share
from services.registration.domain.composition.targets import Target, TargetState, state_of


@dataclass(frozen=True)
class Line:
    """One measure. `share` is None where so few people would be told of that each would be known."""

    key: str
    label: str
    share: Share | None
    target: TargetState | None = None


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
    lines = []
    for one in MEASURES:
        share = measured(one.key, people, on)
        shown = None if one.sensitive and is_small(share) else share
        target = wanted.get(one.key)
        lines.append(Line(one.key, one.label, shown, state_of(target, share) if target and shown else None))
    tables = []
    for partition in partitions():
        groups = grouped(partition, people)
        tables.append(
            Table(partition.key, partition.label, without_small_ones(groups) if partition.sensitive else groups)
        )
    return Composition(len(people), on, tuple(lines), tuple(tables))
