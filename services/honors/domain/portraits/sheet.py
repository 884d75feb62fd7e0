"""Whose portrait may stand on the screens: the living who are honoured themselves, and what each of them said to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from services.honors.domain.ids import DelegateId
from services.honors.domain.roll.entry import Entry, EntryStatus
from services.honors.domain.roll.receiving.receiver import named
from services.honors.domain.roll.running_order import running_order


@dataclass(frozen=True)
class Portrait:
    """What is known of a delegate's portrait: `digest` stands for the picture, '' for none; `agreed` that screens show it."""

    digest: str
    agreed: bool


@dataclass(frozen=True)
class PersonAsked:
    """An honoured person. `order` is their first number in the roll; `portrait` stands for the picture once they agreed, else ''."""

    delegate_id: DelegateId
    order: int
    name: str
    unit_name: str
    has_portrait: bool
    agreed: bool
    portrait: str


@dataclass(frozen=True)
class PortraitSheet:
    """`shown`: screens show portraits of who agreed. `unlinked` living persons of the roll are no known delegate."""

    shown: bool
    people: list[PersonAsked]
    unlinked: int


def portrait_sheet(roll: Sequence[Entry], known: Mapping[DelegateId, Portrait], *, shown: bool) -> PortraitSheet:
    """Give each person once, in the order of the roll."""
    people: dict[DelegateId, PersonAsked] = {}
    unlinked = 0
    for order, entry in enumerate(running_order(roll), start=1):
        if not entry.is_living or entry.status is EntryStatus.REVOKED:
            continue
        person = entry.representative
        if person is None or person.delegate_id is None:
            unlinked += 1
            continue
        kept = known.get(person.delegate_id, Portrait("", agreed=False))
        told = PersonAsked(
            *(person.delegate_id, order, named(person), entry.words.unit_name, bool(kept.digest), kept.agreed),
            portrait=kept.digest if kept.agreed else "",
        )
        people.setdefault(person.delegate_id, told)
    return PortraitSheet(shown, list(people.values()), unlinked)
