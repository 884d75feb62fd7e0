"""Turns what a file means into delegates: those who come in, those who change, and who is there afterwards."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from services.registration.domain.answers.visit import Visit
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Credential, Delegate, Status
from services.registration.domain.roster.check import RosterCheck
from services.registration.domain.roster.comparing.comparison import fills_visit, person_of
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.outcome import Outcome


def newcomer(
    outcome: Outcome, congress_id: CongressId, delegate_id: DelegateId, status: Status = Status.ACTIVE
) -> Delegate:
    """Give the delegate, or with NOMINATED the proposed person, that a new person of the file becomes."""
    person = person_of(outcome.candidate)
    return Delegate(delegate_id, congress_id, outcome.code, 1, status, replaces=None, person=person)


def changed(outcome: Outcome) -> Delegate:
    """Give a changed person as they then are; the version grows only when something that others hear changes."""
    assert outcome.known is not None
    assert outcome.compared is not None
    old, person = outcome.known.delegate, outcome.compared.person
    return replace(old, person=person, version=old.version + (1 if person != old.person else 0))


def first_visits(people: Iterable[tuple[Delegate, Outcome]]) -> dict[DelegateId, Visit]:
    """Give with whom and how these people come, of whom the file is the first to tell it."""
    return {
        one.delegate_id: outcome.candidate.visit
        for one, outcome in people
        if fills_visit(outcome.candidate, outcome.known)
    }


def people_after(
    check: RosterCheck,
    people: tuple[Known, ...],
    congress_id: CongressId,
    *,
    new_id: Callable[[], DelegateId],
    badge: Credential | None,
    fingerprint: Callable[[str], str],
) -> tuple[Known, ...]:
    """Give everybody who would be there once the file was applied, newcomers with a `badge` where one is given."""
    there = {one.delegate.delegate_id: one for one in people}
    for outcome in check.people:
        number = outcome.candidate.sensitive.national_id
        mark = fingerprint(number) if number else None
        if outcome.kind == "new":
            delegate = newcomer(outcome, congress_id, new_id())
            delegate = replace(delegate, credentials=(badge,) if badge else ())
            bare = replace(outcome.candidate.sensitive, national_id=None)
            there[delegate.delegate_id] = Known(delegate, bare, mark)
        elif outcome.kind == "changed" and outcome.known and outcome.compared:
            known, bare = outcome.known, replace(outcome.compared.sensitive, national_id=None)
            after, was = changed(outcome), known.delegate.person.full_name
            former = (*known.former, *([was] if was != after.person.full_name else []))
            there[known.delegate.delegate_id] = replace(
                known, delegate=after, sensitive=bare, fingerprint=mark or known.fingerprint, former=former
            )
    return tuple(there.values())
