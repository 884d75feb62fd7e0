"""People by groups, and which groups are too small to be shown."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.measures import Partition
from services.registration.domain.composition.shares import Share

SMALLEST = 5
"""A group of fewer people tells of each of them what is nobody's business (domain brief, section 13)."""
TOGETHER = "together"


@dataclass(frozen=True)
class Group:
    """`code` is the value that its people have; "" of those of whom it is not known, `together` for small groups in one."""

    code: str
    label: str
    share: Share


def grouped(partition: Partition, people: Sequence[Facts]) -> tuple[Group, ...]:
    """Give the groups: those with a place of their own in their order, others by size, at last who is not known."""
    found: Counter[str | None] = Counter(map(partition.group, people))
    base, unknown = len(people), found.pop(None, 0)
    labels = {one.code: one.words for one in partition.choices}
    codes = [*labels, *sorted(found.keys() - labels.keys(), key=lambda code: (-found[code], code or ""))]
    groups = [
        Group(code, labels.get(code, code), Share(found[code], base, unknown)) for code in codes if code is not None
    ]
    if unknown:
        groups.append(Group("", "Chưa có thông tin", Share(unknown, base, unknown)))
    return tuple(groups)


def shown(partition: Partition, people: Sequence[Facts]) -> tuple[Group, ...]:
    """Give the groups as anybody may see them, in the report and outside: of what is sealed no small group stands alone."""
    groups = grouped(partition, people)
    return without_small_ones(groups) if partition.sensitive else groups


def without_small_ones(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Give the groups with those of 1 to 4 people told as one; as that one must not be small either, the next ones go with it.

    Neither a number nor a difference to the base then tells of fewer than five people. Who is not known is no group of that
    kind, nothing is told of them; where they have to go with it, how many they are is not told either.
    """
    small = [one for one in groups if one.code and 0 < one.share.count < SMALLEST]
    if not small:
        return tuple(groups)
    others = sorted((one for one in groups if one.share.count and one not in small), key=lambda one: one.share.count)
    while sum(one.share.count for one in small) < SMALLEST and others:
        small.append(others.pop(0))
    size = sum(one.share.count for one in small)
    unknown = small[0].share.unknown if all(one.code for one in small) else 0
    left = [
        replace(one, share=replace(one.share, unknown=unknown))
        for one in groups
        if one not in small and one.share.count
    ]
    few = f"hóm dưới {SMALLEST} người"
    label = f"N{few}" if len(small) == 1 else f"Gộp {len(small)} nhóm, trong đó có n{few}"
    return (*left, Group(TOGETHER, label, Share(size, small[0].share.base, unknown)))


def is_small(share: Share) -> bool:
    """Tell whether a figure, or what is left of its base, speaks of 1 to 4 people."""
    rest = share.base - share.unknown - share.count
    return any(0 < count < SMALLEST for count in (share.count, rest))
