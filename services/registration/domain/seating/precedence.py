"""In which order people are given seats: leaders by category and unit, everybody within a unit as its list had them."""

import re
from collections.abc import Mapping, Sequence

from chassis.files.meaning.spelling import exact
from services.registration.domain.congress import reference
from services.registration.domain.people.delegate import RECEIVED_AT_DESK, Delegate

_NUMBERS = re.compile(r"(\d+)")


def in_order(
    people: Sequence[Delegate], unit_order: Sequence[str], heads: Mapping[str, str] | None = None
) -> list[Delegate]:
    """Give leaders first, each category in the order of the reference list, then everybody; units in `unit_order`.

    Within a unit its head comes first (`heads`: names by unit code), then the order of its file decides, then the delegate code, dealt out as people
    came. Titles are not ranked by their words.
    """
    place = {code: at for at, code in enumerate(unit_order)}
    leading = {unit: exact(name) for unit, name in (heads or {}).items() if name}
    ranks = {code: at for at, code in enumerate(reference.categories())}

    def rank(one: Delegate) -> tuple[bool, int, int, bool, tuple[bool, int], list[tuple[bool, int, str]]]:
        category, leads = one.person.category, one.person.category in RECEIVED_AT_DESK
        unit = place.get(one.person.unit_code, len(place))
        return (
            not leads,
            ranks.get(category, len(ranks)) if leads else 0,
            unit,
            leading.get(one.person.unit_code) != exact(one.person.full_name),
            one.in_their_units_order,
            _natural(one.delegate_code),
        )

    return sorted(people, key=rank)


def _natural(code: str) -> list[tuple[bool, int, str]]:
    """Let 9 stand before 10."""
    return [(not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in _NUMBERS.split(code) if part]
