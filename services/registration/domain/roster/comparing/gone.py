"""Finds who is on the roster and not in the file of their unit, and whom another file of that unit brought."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.comparing.known import ALL_OTHERS, Known

WITHDRAW = "withdraw"


@dataclass(frozen=True)
class Gone:
    """`elsewhere`: the file knows too few of those who came in with this person to be a newer list of theirs, but is
    another part of the unit's list; `brought_by`: the file that they came in with, '' by hand or not known."""

    known: Known
    brought_by: str
    elsewhere: bool
    is_withdrawn: bool


def about_gone(one: Known) -> str:
    """Give the id under which it is answered what becomes of somebody who is no longer in the file: WITHDRAW, else they stay."""
    return f"gone:{one.delegate.delegate_code}"


def gone_people(
    people: Iterable[Known],
    taken: Collection[object],
    missing: Iterable[Known],
    answers: Mapping[str, str],
    replaced: Collection[str] = (),
) -> tuple[Gone, ...]:
    """Say it of each of the `missing`. `taken` are those of all `people` whom a row of the file means.

    `replaced` are the names, folded, of those in whose place somebody comes: they are never a part of another list.
    A file is the whole list of a unit that it has half of; and the newer list of a file that it has half of.
    """
    active = [one for one in people if one.active]
    by_unit = _half(active, taken, _unit)
    by_file = _half(active, taken, _file)
    return tuple(
        Gone(
            one,
            _source(one),
            elsewhere=_unit(one) not in by_unit
            and _file(one) not in by_file
            and not any(folded(name) in replaced for name in one.names),
            is_withdrawn=answers.get(about_gone(one)) == WITHDRAW,
        )
        for one in missing
    )


def _half(active: Iterable[Known], taken: Collection[object], key: Callable[[Known], object]) -> set[object]:
    """Give the groups of which the file has half or more."""
    all_of, found = Counter[object](), Counter[object]()
    for one in active:
        all_of[key(one)] += 1
        found[key(one)] += one.delegate.delegate_id in taken
    return {group for group, people in all_of.items() if 2 * found[group] >= people}


def _unit(one: Known) -> str:
    return one.delegate.person.unit_code


def _file(one: Known) -> tuple[str, str]:
    return _unit(one), _source(one)


def _source(one: Known) -> str:
    origin = one.origins.get(ALL_OTHERS)
    return origin.source if origin and origin.by == "file" else ""
