"""Asks whether somebody new in a file is who is no longer in it: another name, another birth, the same phone or position.

A corrected list names the same person anew; taken for two, the badge stays with the wrong name (design rule 13).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from chassis.files.meaning.spelling import exact, folded
from services.registration.domain.people.likely_doubles import same_phone
from services.registration.domain.roster.comparing.asking.likely import OTHER, SAME
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.matching import (
    Matching,
    identity_of,
    same_name,
    similar,
    to_the_day,
)
from services.registration.domain.roster.understanding.meaning import Candidate
from services.registration.domain.roster.understanding.positions import position_of
from services.registration.domain.roster.values.births import compatible

_SLIPPED = 3  # neighbours' births in so many rows are no chance


def by_what_stayed(matching: Matching, people: list[Known]) -> None:
    """Ask about each new person and the likeliest one of the same unit whom no row means; until then the row waits."""
    pairs = sorted(_pairs(matching, people), key=lambda pair: -pair[0])
    rows: set[int] = set()
    done: set[object] = set()
    for _, index, known, why in pairs:
        person = known.delegate.person
        if index in rows or known.delegate.delegate_id in done:
            continue
        rows.add(index)
        done.add(known.delegate.delegate_id)
        candidate = matching.candidates[index]
        choice = matching.ask_who(
            index,
            known,
            "renamed",
            f"{_both(matching, candidate, known)}; {why}. Một người được sửa, hay hai người?",
            [
                (OTHER, f"Hai người: thêm {candidate.full_name}"),
                (SAME, f"Đúng là một người: {_what(candidate, known)}"),
            ],
        )
        if choice == SAME:
            matching.take(index, known, "answer")
        elif choice == OTHER:
            matching.notes[index].append(
                f"Theo trả lời: không phải {person.full_name}, {known.delegate.delegate_code}."
            )


def _both(matching: Matching, candidate: Candidate, known: Known) -> str:
    """Say who is new and who is gone, or that one name stands with two births."""
    if not same_name(candidate, known):
        return f"Mới có trong tệp: {candidate.full_name}; không còn trong tệp: {matching.who(known)}"
    birth = f" sinh {candidate.birth.text}" if candidate.birth else ""
    return f"Tệp ghi {candidate.full_name}{birth}; danh sách có {matching.who(known)}"


def slipped(matching: Matching, people: list[Known]) -> str:
    """Say that the column of births slipped by a row, '' where it did not: the rows have the births of their neighbours."""
    by_name = {(name, one[1]): known for known in people for one in known.identities for name in known.names}
    born = [
        known.delegate.person.birth if known else None
        for one in matching.candidates
        for known in [by_name.get(identity_of(one)[:2])]
    ]
    for step in (1, -1):
        moved = [
            one.full_name
            for at, one in enumerate(matching.candidates)
            if one.birth
            and born[at]
            and one.birth != born[at]
            and 0 <= at + step < len(born)
            and one.birth == born[at + step]
        ]
        if len(moved) >= _SLIPPED:
            beside = "dưới" if step > 0 else "trên"
            return (
                f"Cột ngày sinh có thể bị lệch một dòng: {len(moved)} người mang ngày sinh của người dòng {beside} "
                f"({', '.join(moved[:5])}{' …' if len(moved) > 5 else ''}). Xin sửa trong tệp rồi gửi lại."
            )
    return ""


def _pairs(matching: Matching, people: list[Known]) -> Iterable[tuple[int, int, Known, str]]:
    """Give how likely a row and a person are one, with what tells so."""
    gone = matching.free(people)
    newer = _newer_lists(matching, people)
    posts = Counter(_post(one.delegate.person.unit_code, one.delegate.person.position) for one in gone)
    new = [matching.candidates[index] for index in matching.open]
    posts += Counter(_post(one.unit.unit_code, position_of(one)) for one in new if one.unit)
    by_unit: dict[str, list[Known]] = defaultdict(list)
    for known in gone:
        for code in {identity[1] for identity in known.identities}:
            by_unit[code].append(known)
    for index in matching.open:
        candidate = matching.candidates[index]
        if matching.waits[index] or not candidate.unit:
            continue
        is_only = posts[_post(candidate.unit.unit_code, position_of(candidate))] == 2  # one here, one there
        for known in by_unit[candidate.unit.unit_code]:
            asked = (index, known.delegate.delegate_id) in matching.asked
            if asked or matching.numbers_differ(candidate, known):
                continue
            is_post = is_only and known.delegate.person.unit_code in newer
            score, why = _likeness(candidate, known, is_post=is_post)
            if score:
                yield score, index, known, why


def _likeness(candidate: Candidate, known: Known, *, is_post: bool) -> tuple[int, str]:
    person = known.delegate.person
    phone = same_phone(candidate.phone, person.phone)
    position = position_of(candidate)
    same_post = bool(position) and exact(position) == exact(person.position)
    same_birth = candidate.birth is not None and candidate.birth == person.birth
    fits = compatible(candidate.birth, person.birth)
    also = [word for said, word in ((phone, "cùng điện thoại"), (same_post, "cùng chức vụ")) if said]
    if same_name(candidate, known):
        return 8 + len(also), ", ".join(["cùng tên, khác ngày sinh" if not fits else "cùng tên", *also])
    same_day = to_the_day(candidate, known)
    if (fits or phone or same_post) and _is_near(candidate, known):
        told = "cùng ngày sinh" if same_birth else "tên gần giống"
        return 4 + len(also) + 2 * same_birth, ", ".join([told, *also])
    if phone or same_day:
        return 3, ", ".join([*(["cùng ngày sinh"] if same_day else []), *also])
    if same_post and is_post and (candidate.sex is None or person.sex is None or candidate.sex == person.sex):
        return 1, "cùng chức vụ"
    return 0, ""


def _is_near(candidate: Candidate, known: Known) -> bool:
    """Tell whether two names are nearly one, or all words but one of three or more are: Lô Thị Vân, Lô Thị Thùy."""
    ours = folded(candidate.full_name).split()
    for name in known.names:
        theirs = folded(name).split()
        if len({*ours} & {*theirs}) < min(len(ours), len(theirs)) - 2:
            continue
        if len(ours) == len(theirs) > 2 and sum(one != other for one, other in zip(ours, theirs, strict=True)) == 1:
            return True
    return similar(candidate, known)


def _newer_lists(matching: Matching, people: list[Known]) -> set[str]:
    """Give the units of which the file has half or more: it is a newer list of theirs, no other part of one."""
    there = Counter(one.delegate.person.unit_code for one in people)
    found = Counter(one.delegate.person.unit_code for one in people if one.delegate.delegate_id in matching.taken)
    return {code for code, count in there.items() if 2 * found[code] >= count}


def _post(unit_code: str, position: str) -> tuple[str, str]:
    return unit_code, exact(position)


def _what(candidate: Candidate, known: Known) -> str:
    person = known.delegate.person
    if exact(candidate.full_name) != exact(person.full_name):
        return f"đổi tên từ {person.full_name} thành {candidate.full_name}"
    if candidate.birth and person.birth and not compatible(candidate.birth, person.birth):
        return f"sửa ngày sinh từ {person.birth.text} thành {candidate.birth.text}"
    kept = f", giữ ngày sinh {person.birth.text}" if person.birth and candidate.birth != person.birth else ""
    return f"giữ mã {known.delegate.delegate_code}{kept}"
