"""The composition of a list that is only thought of, told without telling more of those who really are on the list.

Two compositions whose lists differ by one person tell what that person is, and whoever asks again with somebody else
learns of everybody. What is sealed of a list thought of therefore comes of nothing but what the real list showed and what
was typed; where somebody real would leave or change, it is not told at all.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from services.registration.domain.composition.composition import (
    Composition,
    Line,
    Table,
    composition_of,
)
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.groups import TOGETHER, Group, grouped, is_small
from services.registration.domain.composition.measures import asked, measure_of, partitions
from services.registration.domain.composition.shares import Share
from services.registration.domain.composition.targets import Target, state_of

SEALED = ("ethnicity", "religion", "party_member", "political_theory")


def sealed_differs(one: Facts, other: Facts) -> bool:
    """Tell whether what is sealed of the same person is not the same."""
    return any((getattr(one, name) or "") != (getattr(other, name) or "") for name in SEALED)


def thought_of(
    now: Composition,
    then: Sequence[Facts],
    coming: Sequence[Facts] | None,
    on: date,
    targets: Sequence[Target] = (),
) -> Composition:
    """Give the composition of `then`. `coming` are all that is new in it; None where somebody of the real list is not in it
    or is another in it, so that no figure of what is sealed is told."""
    full = composition_of(then, on, targets)
    wanted = {one.key: one for one in targets}
    lines = [_line(line, now, coming, on, wanted.get(line.key)) for line in full.lines]
    tables = [_table(table, now, coming) for table in full.tables]
    return replace(full, lines=tuple(lines), tables=tuple(tables))


def _line(line: Line, now: Composition, coming: Sequence[Facts] | None, on: date, target: Target | None) -> Line:
    if not line.sensitive:
        return line
    was = next(one for one in now.lines if one.key == line.key).share
    measure = measure_of(line.key)
    if coming is None or was is None or measure is None:
        return replace(line, share=None, target=None)
    typed = asked(measure, coming, on)
    share = Share(was.count + typed.count, was.base + typed.base, was.unknown + typed.unknown)
    if is_small(share):
        return replace(line, share=None, target=None)
    return replace(line, share=share, target=state_of(target, share) if target else None)


def _table(table: Table, now: Composition, coming: Sequence[Facts] | None) -> Table:
    partition = next(one for one in partitions() if one.key == table.key)
    if not partition.sensitive:
        return table
    if coming is None:
        return replace(table, groups=())
    was = next(one for one in now.tables if one.key == table.key)
    return replace(table, groups=_added(was.groups, grouped(partition, coming), len(coming)))


def _added(shown: Sequence[Group], typed: Sequence[Group], people: int) -> tuple[Group, ...]:
    """Give the groups that were shown, each with who was typed into it; who belongs to no shown group goes to those told as
    one, and where there are none, stands alone."""
    base = shown[0].share.base + people if shown else people
    unknown = (shown[0].share.unknown if shown else 0) + (typed[0].share.unknown if typed else 0)
    counts = {one.code: one.share.count for one in shown}
    labels = {one.code: one.label for one in (*typed, *shown)}
    for one in typed:
        code = one.code if one.code in counts or TOGETHER not in counts else TOGETHER
        counts[code] = counts.get(code, 0) + one.share.count
    return tuple(Group(code, labels[code], Share(count, base, unknown)) for code, count in counts.items())
