"""Finds who is probably meant by nearly the same name or by a code, and asks where it may be somebody else."""

from collections import defaultdict

from chassis.files.meaning.spelling import distance, exact, spoken
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.matching import (
    Matching,
    code_key,
    identity_of,
    same_unit,
    similar,
    to_the_day,
)
from services.registration.domain.roster.understanding.meaning import Candidate

SAME, OTHER, RENAME, STAY, KEEP = "same", "other", "rename", "stay", "keep"


def by_spelling(matching: Matching, people: list[Known]) -> None:
    """Take nearly the same name of the same unit and birth for a correction, or ask where it may be somebody else."""
    there: dict[tuple[object, ...], list[Known]] = defaultdict(list)
    for one in matching.free(people):
        for identity in one.identities:
            if identity[2]:
                there[identity[1:]].append(one)
    for index in matching.open:
        candidate = matching.candidates[index]
        near = [
            one
            for one in matching.free(there[identity_of(candidate)[1:]])
            if similar(candidate, one) and not matching.numbers_differ(candidate, one)
        ]
        if len(near) != 1:
            continue
        one = near[0]
        same_code = code_key(candidate.code) == code_key(one.delegate.delegate_code)
        has_day = bool(candidate.birth and candidate.birth.day) and not candidate.code
        certain = _close(candidate, one) and (same_code or has_day) and not one.delegate.credentials
        choice = SAME if certain else _asked_about_spelling(matching, index, one)
        if choice in (SAME, KEEP):
            matching.take(index, one, "spelling", keeps=frozenset(("full_name",)) if choice == KEEP else frozenset())
        else:
            matching.notes[index].append(f"Tên gần giống {matching.who(one)}, cùng ngày sinh: đang coi là hai người.")


def by_foreign_code(matching: Matching, people: list[Known]) -> None:
    """Ask about a code that is somebody else's; until somebody says otherwise it is a number of the sender's own."""
    there = {code_key(one.delegate.delegate_code): one for one in people}
    for index in matching.open:
        candidate = matching.candidates[index]
        owner = there.get(code_key(candidate.code))
        if owner is None or not candidate.code or not matching.free([owner]):
            continue
        choice = _asked_about_code(matching, index, owner)
        if choice in (RENAME, STAY):
            matching.take(index, owner, "answer")
        if choice == STAY:
            matching.staying.add(index)
        elif choice == RENAME:
            continue
        elif _same_name(candidate, owner):
            matching.note_namesake(index, owner)


def _asked_about_code(matching: Matching, index: int, owner: Known) -> str | None:
    candidate, delegate = matching.candidates[index], owner.delegate
    unit = f"đoàn {candidate.unit.name}" if candidate.unit else "chưa rõ đoàn"
    proposals = [(OTHER, "Người khác, cấp mã mới")]
    if _same_name(candidate, owner):
        proposals.append((STAY, f"Đúng là người này, vẫn ở đoàn {matching.unit_of(owner)}: không nhập dòng này"))
        proposals.append((RENAME, f"Đúng là người này, chuyển sang {unit}"))
    else:
        proposals.append((RENAME, f"Đúng là người này, đổi tên thành {candidate.full_name}"))
    return matching.ask_who(
        index,
        owner,
        "other_unit" if _same_name(candidate, owner) else "code",
        f"Mã {delegate.delegate_code} đang là của {matching.who(owner)}. Tệp ghi mã ấy cho {candidate.full_name} "
        f"({unit}{f', sinh {candidate.birth.text}' if candidate.birth else ''}): người khác, hay đúng là người này?",
        proposals,
        must=_has_their_birth(candidate, owner),
    )


def _has_their_birth(candidate: Candidate, owner: Known) -> bool:
    """Tell whether a code is of somebody of the same day of birth and name, or of the same birth and unit."""
    is_same = candidate.birth is not None and candidate.birth == owner.delegate.person.birth
    return (_same_name(candidate, owner) and to_the_day(candidate, owner)) or (is_same and same_unit(candidate, owner))


def asked_about_number(matching: Matching, index: int, owner: Known) -> bool:
    candidate, delegate = matching.candidates[index], owner.delegate
    _, choice = matching.asking.ask(
        "id_number",
        f"{delegate.delegate_code}:{spoken(candidate.full_name)}",
        f"Số định danh của {candidate.full_name} là của đại biểu {delegate.delegate_code} {delegate.person.full_name}: "
        "cùng một người, đổi tên?",
        [(RENAME, f"Đúng người, đổi tên thành {candidate.full_name}"), (OTHER, "Số ghi nhầm, không nhập dòng này")],
        default=OTHER,
        at=[candidate.place],
        people=[candidate.full_name],
    )
    return choice == RENAME


def _asked_about_spelling(matching: Matching, index: int, one: Known) -> str | None:
    candidate, delegate = matching.candidates[index], one.delegate
    return matching.ask_who(
        index,
        one,
        "spelling",
        f"{candidate.full_name} trong tệp có phải là {delegate.person.full_name} ({delegate.delegate_code}), "
        "cùng đơn vị và ngày sinh?",
        [
            (OTHER, "Người khác"),
            (SAME, f"Đúng là một người: đổi tên từ {delegate.person.full_name} thành {candidate.full_name}"),
            (KEEP, f"Đúng là một người, tệp ghi nhầm: giữ tên {delegate.person.full_name}"),
        ],
    )


def _same_name(candidate: Candidate, owner: Known) -> bool:
    return exact(candidate.full_name) in owner.names


def _close(candidate: Candidate, known: Known) -> bool:
    return any(distance(candidate.full_name, name, most=1) <= 1 for name in known.names)
