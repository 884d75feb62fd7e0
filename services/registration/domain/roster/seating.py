"""The seats that a roster file gives: read as people type them, and never two people on one."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from chassis.files.meaning.questions import Asking
from services.registration.domain.people.delegate import Person
from services.registration.domain.roster.comparing.comparison import Change, Compared
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.outcome import Outcome
from services.registration.domain.roster.understanding.meaning import Candidate
from services.registration.domain.seating.hall import Hall
from services.registration.domain.seating.moving import Unclear, read_typed_seat
from services.registration.domain.seating.typed import key_of

NONE = "none"


def with_seat(one: Candidate, hall: Hall | None, asking: Asking) -> Candidate:
    """Give the person with the seat as it is called in the hall; what could be two seats is asked, an unknown one is told."""
    found = read_typed_seat(one.seat, hall)
    if isinstance(found, str):
        return replace(one, seat=found)
    choice = None
    if found.choices:
        _, choice = asking.ask(
            "seat",
            found.typed.casefold(),
            f"Ghế “{found.typed}” là ghế nào?",
            [*((code, f"Ghế {code}") for code in found.choices), (NONE, "Chưa xếp ghế")],
            default=NONE,
            at=[one.place],
            people=[one.full_name],
        )
    if choice in found.choices:
        return replace(one, seat=choice or "")
    return replace(one, seat="", notes=(*one.notes, _told(found)))


def _told(found: Unclear) -> str:
    if found.choices:
        return f"Ghế “{found.typed}” chưa rõ là ghế nào, chưa xếp ghế."
    return f"Không có ghế “{found.typed}” trong sơ đồ hội trường, chưa xếp ghế."


def apart(people: Sequence[Outcome], there: Iterable[Known]) -> tuple[Outcome, ...]:
    """Give the people so that no two sit on one seat: who sits there stays, of two in the file the first one does.

    The other keeps the seat of before where that is still free, else has none and it is told. `there` are those who were
    there before and stay.
    """
    moving = {at: seat for at, one in enumerate(people) if (seat := _new_seat(one)) is not None}
    leaving = {known.delegate.delegate_id for at in moving if (known := people[at].known)}
    held = {
        key_of(one.delegate.person.seat): one.delegate.person.full_name
        for one in there
        if one.active and one.delegate.delegate_id not in leaving
    }
    lost: dict[int, str] = {}
    for at, seat in moving.items():
        key = key_of(seat)
        if key and key in held:
            lost[at] = held[key]
        elif key:
            held[key] = people[at].candidate.full_name
    made = list(people)
    for at, sitter in lost.items():
        made[at] = _without(people[at], moving[at], sitter, held)
    return tuple(made)


def _new_seat(one: Outcome) -> str | None:
    """Give the seat that the file brings somebody, None when it changes nothing."""
    if one.kind == "new":
        return one.candidate.seat
    before = one.known.delegate.person if one.known else None
    if one.kind == "changed" and one.compared and before and one.compared.person.seat != before.seat:
        return one.compared.person.seat
    return None


def _without(one: Outcome, seat: str, sitter: str, held: dict[str, str]) -> Outcome:
    note = f"Ghế {seat} đã có {sitter} ngồi"
    if one.kind == "new" or one.known is None or one.compared is None:
        told = (*one.notes, f"{note}; chưa xếp ghế.")
        return replace(one, candidate=replace(one.candidate, seat=""), notes=told, contested=seat)
    before = one.known.delegate.person
    if key_of(before.seat) and key_of(before.seat) not in held:
        held[key_of(before.seat)] = before.full_name
        return _seated(one, before, before.seat, f"{note}; giữ ghế {before.seat}.")
    return replace(_seated(one, before, "", f"{note}; chưa xếp ghế."), contested=seat)


def _seated(one: Outcome, before: Person, seat: str, note: str) -> Outcome:
    assert one.compared is not None
    changes = [change for change in one.compared.changes if change.field != "seat"]
    old = next(change for change in one.compared.changes if change.field == "seat")
    if seat != before.seat:
        changes.append(Change("seat", old.old, seat, old.set_by))
    compared = Compared(replace(one.compared.person, seat=seat), one.compared.sensitive, tuple(changes))
    return replace(
        one, kind="changed" if compared.changed else "unchanged", compared=compared, notes=(*one.notes, note)
    )
