"""Finds who each person of a file is (design rule 13): never by a position in a list, and never by a foreign number.

By id number; by name, unit and birth; by our own code where the name agrees; by asking. What fits exactly is matched
first, so that no row inserted, moved or numbered anew takes somebody else's place.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import exact
from services.registration.domain.people.likely_doubles import digits
from services.registration.domain.roster.comparing.asking.before_badges import ask_before_badges_change
from services.registration.domain.roster.comparing.asking.elsewhere import by_other_unit
from services.registration.domain.roster.comparing.asking.likely import asked_about_number, by_foreign_code, by_spelling
from services.registration.domain.roster.comparing.asking.renamed import by_what_stayed, slipped
from services.registration.domain.roster.comparing.known import Identity, Known
from services.registration.domain.roster.comparing.matching import (
    Fingerprint,
    Matching,
    code_key,
    identity_of,
    same_name,
    same_unit,
    similar,
)
from services.registration.domain.roster.understanding.meaning import Candidate
from services.registration.domain.roster.understanding.positions import position_of
from services.registration.domain.roster.values.births import compatible


def match_people(
    candidates: Sequence[Candidate],
    people: Sequence[Known],
    *,
    fingerprint: Fingerprint,
    asking: Asking,
    names: Mapping[str, str],
) -> Matching:
    """Match the people of a file with those who are there; `fingerprint` is the keyed hash of an id number, `names`
    are the units' by their code."""
    matching = Matching(candidates, asking, fingerprint, unit_names=names)
    active = [one for one in people if one.here]
    _by_id_number(matching, active)
    _by_identity(matching, active)
    _by_name_and_code(matching, active)
    _by_name_alone(matching, active)
    by_spelling(matching, active)
    _by_identity(matching, [one for one in people if not one.here])
    by_foreign_code(matching, active)
    by_other_unit(matching, active)
    if moved := slipped(matching, active):
        matching.said.append(moved)
    by_what_stayed(matching, active)
    ask_before_badges_change(matching)
    return matching


def _by_id_number(matching: Matching, people: list[Known]) -> None:
    owners = {one.fingerprint: one for one in people if one.fingerprint}
    rows: dict[str, int] = {}
    for index, candidate in enumerate(matching.candidates):
        if not candidate.sensitive.national_id:
            continue
        mark = matching.fingerprint(candidate.sensitive.national_id)
        if mark in rows:
            first = matching.candidates[rows[mark]].place
            matching.clashes[index] = f"dòng {first.row}"
            continue
        rows[mark] = index
        owner = owners.get(mark)
        if owner is None:
            continue
        nearly = similar(candidate, owner) and compatible(candidate.birth, owner.delegate.person.birth)
        if same_name(candidate, owner) or nearly or asked_about_number(matching, index, owner):
            matching.take(index, owner, "id_number")
        else:
            matching.clashes[index] = f"đại biểu {owner.delegate.delegate_code}"


def _by_identity(matching: Matching, people: list[Known]) -> None:
    there: dict[Identity, list[Known]] = defaultdict(list)
    for one in matching.free(people):
        for identity in one.identities:
            there[identity].append(one)
    for index in _most_alike_first(matching, there):
        candidate = matching.candidates[index]
        fitting = [
            one
            for one in matching.free(there.get(identity_of(candidate), ()))
            if not matching.numbers_differ(candidate, one)
        ]
        if fitting:
            matching.take(index, max(fitting, key=lambda one: _likeness(candidate, one)), "identity")


def _most_alike_first(matching: Matching, there: dict[Identity, list[Known]]) -> list[int]:
    """Put namesakes with the same code, phone or position first, so that none takes the other's place."""

    def best(index: int) -> int:
        candidate = matching.candidates[index]
        return max((_likeness(candidate, one) for one in there.get(identity_of(candidate), ())), default=0)

    return sorted(matching.open, key=best, reverse=True)


def _likeness(candidate: Candidate, known: Known) -> int:
    """Count what two namesakes have in common besides; their code weighs more than all the rest."""
    person = known.delegate.person
    same_code = bool(candidate.code) and code_key(candidate.code) == code_key(known.delegate.delegate_code)
    theirs = (
        digits(person.phone),
        person.seat,
        person.category,
        person.sex,
        person.form_of_address,
        person.instruction,
    )
    ours = (digits(candidate.phone), candidate.seat, candidate.category, candidate.sex, candidate.form_of_address)
    alike = sum(mine == other for mine, other in zip((*ours, candidate.instruction), theirs, strict=True))
    return (
        100 * same_code
        + alike
        + (position_of(candidate) == person.position)
        + (candidate.full_name == person.full_name)
    )


def _by_name_and_code(matching: Matching, people: list[Known]) -> None:
    there = {code_key(one.delegate.delegate_code): one for one in matching.free(people)}
    for index in matching.open:
        candidate = matching.candidates[index]
        one = there.get(code_key(candidate.code))
        if one and matching.free([one]) and same_unit(candidate, one) and _same_name_or_birth(candidate, one):
            matching.take(index, one, "code")


def _same_name_or_birth(candidate: Candidate, known: Known) -> bool:
    """Tell whether the name is the same to the accent, or but for accents while the birth may be the same."""
    if exact(candidate.full_name) in known.names:
        return True
    return same_name(candidate, known) and compatible(candidate.birth, known.delegate.person.birth)


def _by_name_alone(matching: Matching, people: list[Known]) -> None:
    """Match a birth that is known more precisely on one side, where nobody else of that name and unit may be meant."""
    there: dict[tuple[str, str], list[Known]] = defaultdict(list)
    for one in matching.free(people):
        for key in {identity[:2] for identity in one.identities}:
            there[key].append(one)
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index in matching.open:
        if matching.candidates[index].unit:
            rows[identity_of(matching.candidates[index])[:2]].append(index)
    for key, indices in rows.items():
        for index in indices:
            candidate = matching.candidates[index]
            fitting = [
                one
                for one in matching.free(there[key])
                if compatible(candidate.birth, one.delegate.person.birth)
                and not matching.numbers_differ(candidate, one)
            ]
            if len(fitting) != 1:
                continue
            theirs = fitting[0].delegate.person.birth
            if sum(compatible(matching.candidates[i].birth, theirs) for i in indices) == 1:
                matching.take(index, fitting[0], "identity")
