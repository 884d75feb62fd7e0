"""Who leads a delegation, as a roster says it: offered once for each unit, and kept only when that holds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import exact
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.outcome import Outcome

KEEP = "keep"


@dataclass(frozen=True)
class Head:
    """Who leads; '' is not known."""

    name: str
    phone: str = ""


def heads_of(people: Iterable[Outcome], there: Mapping[str, tuple[str, str]], asking: Asking) -> dict[str, Head]:
    """Give the heads that the file brings, by unit code; `there` are those that are known, name and phone.

    Where nobody leads yet the one of the file holds until somebody says no; a known head stays until somebody says yes.
    """
    leading: dict[Unit, list[Outcome]] = defaultdict(list)
    for one in people:
        if one.candidate.unit and one.candidate.leads and one.kind != "asked":
            leading[one.candidate.unit].append(one)
    found = {}
    for unit, some in leading.items():
        known = Head(*there.get(unit.unit_code, ("", "")))
        offered = {f"{one.candidate.place.sheet}:{one.candidate.place.row}": _head(one) for one in some}
        new = {choice: head for choice, head in offered.items() if exact(head.name) != exact(known.name)}
        if len(new) < len(offered):
            continue
        choice = _asked(unit, known, new, some, asking)
        if choice in new:
            found[unit.unit_code] = new[choice]
    return found


def _asked(unit: Unit, known: Head, new: Mapping[str, Head], some: Iterable[Outcome], asking: Asking) -> str:
    names = " hoặc ".join(dict.fromkeys(head.name for head in new.values()))
    now = f" Đang ghi {known.name}." if known.name else ""
    _, choice = asking.ask(
        "head",
        unit.unit_code,
        f"Tệp ghi {names} là trưởng đoàn {unit.name}.{now} Ghi làm trưởng đoàn?",
        [*((choice, f"Ghi {_said(head)}") for choice, head in new.items()), (KEEP, "Không đổi trưởng đoàn")],
        default=KEEP if known.name or len(new) > 1 else next(iter(new)),
        at=[one.candidate.place for one in some],
        people=[head.name for head in new.values()],
    )
    return choice or KEEP


def _head(one: Outcome) -> Head:
    phone = one.candidate.phone or (one.known.delegate.person.phone if one.known else "")
    return Head(one.candidate.full_name, phone)


def _said(head: Head) -> str:
    return f"{head.name}, điện thoại {head.phone}" if head.phone else head.name
