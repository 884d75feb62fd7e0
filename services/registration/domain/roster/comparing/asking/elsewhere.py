"""Asks about a person of the file who may be somebody of another delegation: moved, or two people of one name."""

from collections import defaultdict

from chassis.files.meaning.spelling import exact, spoken
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.matching import Matching, code_key, same_unit, to_the_day
from services.registration.domain.roster.understanding.meaning import Candidate
from services.registration.domain.roster.values.births import compatible

OTHER, STAY = "other", "stay:"


def by_other_unit(matching: Matching, people: list[Known]) -> None:
    """Ask where name and birth are, or may be, those of somebody elsewhere; of another birth it is only told."""
    there: dict[str, list[Known]] = defaultdict(list)
    for one in matching.free(people):
        for name in one.names:
            there[name].append(one)
    for index in matching.open:
        candidate = matching.candidates[index]
        elsewhere = [one for one in there[exact(candidate.full_name)] if _is_elsewhere(candidate, one)]
        found = [one for one in matching.free(elsewhere) if _may_be(matching, candidate, one)]
        for one in elsewhere:
            if one not in found and (index, one.delegate.delegate_id) not in matching.asked:
                matching.note_namesake(index, one)
        if not found:
            continue
        choice = _asked(matching, index, found)
        stays = (choice or "").startswith(STAY)
        code = (choice or "").removeprefix(STAY)
        if meant := next((one for one in found if one.delegate.delegate_code == code), None):
            matching.take(index, meant, "answer")
            matching.staying |= {index} if stays else set()
            continue
        for one in found if choice else ():
            matching.note_namesake(index, one)


def _is_elsewhere(candidate: Candidate, one: Known) -> bool:
    return bool(candidate.unit) and not same_unit(candidate, one)


def _may_be(matching: Matching, candidate: Candidate, one: Known) -> bool:
    """Tell whether they may be one; about somebody whose code the row has was asked already."""
    birth = one.delegate.person.birth
    asked = bool(candidate.code) and code_key(candidate.code) == code_key(one.delegate.delegate_code)
    return not asked and compatible(candidate.birth, birth) and not matching.numbers_differ(candidate, one)


def _asked(matching: Matching, index: int, found: list[Known]) -> str | None:
    """Ask once about all of them; where name and day of birth are the same, until it is answered the row waits."""
    candidate = matching.candidates[index]
    unit = candidate.unit.name if candidate.unit else ""
    there = "; ".join(matching.who(one) for one in found)
    one_person = [choice for one in found for choice in _as_one(matching, one, unit)]
    id_, choice = matching.asking.ask(
        "other_unit",
        f"{'+'.join(one.delegate.delegate_code for one in found)}:{spoken(candidate.full_name)}",
        f"{candidate.full_name} trong tệp thuộc đoàn {unit}, nhưng danh sách đã có {there}. "
        "Một người, hay hai người trùng tên?",
        [*one_person, (OTHER, f"Hai người trùng tên: thêm người mới vào đoàn {unit}")],
        default=None
        if any(to_the_day(candidate, one) or not _births_known(candidate, one) for one in found)
        else OTHER,
        at=[candidate.place],
        people=[candidate.full_name],
    )
    if choice is None:
        matching.waits[index].append(id_)
    pairs = {(index, one.delegate.delegate_id) for one in found}
    matching.asked |= pairs
    matching.elsewhere |= pairs
    return choice


def _births_known(candidate: Candidate, one: Known) -> bool:
    return bool(candidate.birth and one.delegate.person.birth)


def _as_one(matching: Matching, one: Known, unit: str) -> list[tuple[str, str]]:
    code, there = one.delegate.delegate_code, matching.unit_of(one)
    return [
        (f"{STAY}{code}", f"Một người, vẫn ở đoàn {there} ({code}): không nhập dòng này"),
        (code, f"Cùng một người: chuyển {code} từ đoàn {there} sang đoàn {unit}"),
    ]
