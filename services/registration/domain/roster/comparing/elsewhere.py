"""Asks about a person of the file who may be somebody of another delegation: moved, or two people of one name."""

from collections import defaultdict

from chassis.files.meaning.spelling import exact, spoken
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.matching import Matching, code_key, same_unit
from services.registration.domain.roster.understanding.meaning import Candidate
from services.registration.domain.roster.values.births import compatible

OTHER = "other"


def by_other_unit(matching: Matching, people: list[Known]) -> None:
    """Ask where name and birth are those of somebody elsewhere; until somebody says otherwise they are two people."""
    there: dict[str, list[Known]] = defaultdict(list)
    for one in matching.free(people):
        for name in one.names:
            there[name].append(one)
    for index in matching.open:
        candidate = matching.candidates[index]
        found = [one for one in matching.free(there[exact(candidate.full_name)]) if _may_be(matching, candidate, one)]
        if not found:
            continue
        choice = _asked(matching, candidate, found)
        if moved := next((one for one in found if one.delegate.delegate_code == choice), None):
            matching.take(index, moved, "answer")
            continue
        for one in found:
            matching.note_namesake(index, one)


def _may_be(matching: Matching, candidate: Candidate, one: Known) -> bool:
    """Tell whether they may be one; about somebody whose code the row has was asked already."""
    birth = one.delegate.person.birth
    if not candidate.unit or not candidate.birth or not birth or same_unit(candidate, one):
        return False
    asked = bool(candidate.code) and code_key(candidate.code) == code_key(one.delegate.delegate_code)
    return not asked and compatible(candidate.birth, birth) and not matching.numbers_differ(candidate, one)


def _asked(matching: Matching, candidate: Candidate, found: list[Known]) -> str | None:
    unit = candidate.unit.name if candidate.unit else ""
    there = "; ".join(matching.who(one) for one in found)
    move = [
        (
            one.delegate.delegate_code,
            f"Cùng một người: chuyển {one.delegate.delegate_code} từ đoàn {matching.unit_of(one)} sang đoàn {unit}",
        )
        for one in found
    ]
    _, choice = matching.asking.ask(
        "other_unit",
        f"{'+'.join(one.delegate.delegate_code for one in found)}:{spoken(candidate.full_name)}",
        f"{candidate.full_name} trong tệp thuộc đoàn {unit}, nhưng danh sách đã có {there}. "
        "Một người chuyển đoàn, hay hai người trùng tên?",
        [(OTHER, f"Hai người trùng tên: thêm người mới vào đoàn {unit}"), *move],
        default=OTHER,
        at=[candidate.place],
        people=[candidate.full_name],
    )
    return choice
