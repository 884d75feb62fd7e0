"""Asks before a file gives somebody who has a badge another name or sex, and before one gives anybody a name they had.

A badge that holds opens the door under the name that is printed on it: no file changes that unseen (design rule 13).
"""

from dataclasses import replace

from chassis.files.meaning.spelling import exact, spoken
from services.registration.domain.roster.comparing.known import ALL_OTHERS, Known
from services.registration.domain.roster.comparing.matching import Match, Matching
from services.registration.domain.roster.questions import Kind

KEEP, TAKE, OTHER = "keep", "take", "other"
_SEXES = {"M": "Nam", "F": "Nữ"}


def ask_before_badges_change(matching: Matching) -> None:
    """Ask about each name and sex that a row would change; what is to stay is kept in its match."""
    for index, match in [*matching.matches.items()]:
        if match.known.active and index not in matching.staying:
            _ask_about_name(matching, index, match)
            if index in matching.matches:
                _ask_about_sex(matching, index, matching.matches[index])


def _ask_about_name(matching: Matching, index: int, match: Match) -> None:
    known, name = match.known, matching.candidates[index].full_name
    now = known.delegate.person.full_name
    is_former = exact(name) in map(exact, known.former)
    if exact(name) == exact(now) or match.how in ("answer", "spelling") or _by_desk(known, "full_name"):
        return
    if not is_former and not known.delegate.credentials:
        return
    what = f"trước đây là “{name}”, nay đã đổi tên; tệp còn ghi tên cũ" if is_former else f"trong tệp là “{name}”"
    choice = _ask(
        matching,
        index,
        known,
        "renaming",
        f"{matching.who(known)}{_with_badge(known)}, {what}. Giữ tên hiện nay, hay lấy tên trong tệp?",
        [
            (KEEP, f"Giữ tên {now}"),
            (TAKE, f"Lấy tên trong tệp: {name}"),
            *([] if match.how == "id_number" else [(OTHER, f"Người khác: thêm {name}")]),
        ],
        default=KEEP if is_former else None,
    )
    if choice == OTHER:
        del matching.matches[index]
        matching.taken.discard(known.delegate.delegate_id)
        matching.notes[index].append(f"Theo trả lời: không phải {matching.who(known)}.")
    elif choice == KEEP:
        _keep(matching, index, "full_name")
        if is_former:
            matching.notes[index].append(f"Tệp ghi tên cũ “{name}”; giữ tên hiện nay là {now}.")


def _ask_about_sex(matching: Matching, index: int, match: Match) -> None:
    known, sex = match.known, matching.candidates[index].sex
    was = known.delegate.person.sex
    if not sex or not was or sex == was or _by_desk(known, "sex"):
        return
    told = f"Giới tính đổi từ {_SEXES[was]} thành {_SEXES[sex]}. Xin kiểm tra."
    matching.notes[index].append(told)
    if not known.delegate.credentials:
        return
    choice = _ask(
        matching,
        index,
        known,
        "resexing",
        f"{matching.who(known)}{_with_badge(known)}, giới tính {_SEXES[was]}; tệp ghi {_SEXES[sex]}. "
        "Giữ giới tính hiện nay, hay lấy của tệp?",
        [(KEEP, f"Giữ: {_SEXES[was]}"), (TAKE, f"Lấy của tệp: {_SEXES[sex]}")],
        default=None,
    )
    if choice == KEEP:
        _keep(matching, index, "sex")


def _ask(
    matching: Matching,
    index: int,
    known: Known,
    kind: Kind,
    text: str,
    proposals: list[tuple[str, str]],
    *,
    default: str | None,
) -> str | None:
    """Ask; without a default the row waits for the answer."""
    candidate, person = matching.candidates[index], known.delegate.person
    id_, choice = matching.asking.ask(
        kind,
        f"{known.delegate.delegate_code}:{spoken(candidate.full_name)}",
        text,
        proposals,
        default=default,
        at=[candidate.place],
        people=list(dict.fromkeys((candidate.full_name, person.full_name))),
    )
    if choice is None:
        matching.waits[index].append(id_)
    return choice


def _keep(matching: Matching, index: int, field: str) -> None:
    match = matching.matches[index]
    matching.matches[index] = replace(match, keeps=match.keeps | {field})


def _with_badge(known: Known) -> str:
    return ", đã có thẻ" if known.delegate.credentials else ""


def _by_desk(known: Known, field: str) -> bool:
    """Tell whether the desk set the field: its question is asked where what changes is compared."""
    origin = known.origins.get(field) or known.origins.get(ALL_OTHERS)
    return origin is not None and origin.by == "desk"
