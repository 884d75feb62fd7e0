"""Tells one person in two rows from two of one name, and names who stands in the roll twice."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import exact, folded, spoken
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll_file.columns import HEADINGS
from services.honors.domain.roll_file.comparing.persons import code_key
from services.honors.domain.roll_file.understanding.candidate import Candidate, Refusal

ONE, TWO = "one", "two"


@dataclass(frozen=True)
class Once:
    """The lines that stay, and those that are somebody who stands above already."""

    candidates: tuple[Candidate, ...]
    refused: tuple[Refusal, ...]


def without_doubles(candidates: Sequence[Candidate], roll: Sequence[Entry], asking: Asking) -> Once:
    """Refuse a line that is wholly one above it; ask where two of one name may be meant; note who has several honours.

    As many of one name as stand in the `roll` already are not asked about again.
    """
    kept: list[Candidate] = []
    refused: list[Refusal] = []
    first: dict[object, Candidate] = {}
    there = Counter(_identity(one) for one in roll if one.status is not EntryStatus.REVOKED)
    for one in candidates:
        key = _identity(one)
        above = first.setdefault(key, one)
        there[key] -= 1
        if above is not one and there[key] < 0:
            if _is_same(above, one):
                refused.append(
                    _refusal(one, f"Trùng với dòng {above.place.row}: cùng quyết định, hình thức, loại và tên.")
                )
                continue
            asked = _asked(above, one, asking)
            if asked is None:
                refused.append(_refusal(one, f"Là dòng {above.place.row} ghi hai lần, theo trả lời của bạn."))
                continue
            one = asked
        kept.append(one)
    return Once(tuple(_with_notes(kept)), tuple(refused))


def _identity(one: Candidate | Entry) -> object:
    award = one.award_code if isinstance(one, Entry) else one.award.code if one.award else ""
    return (
        *(one.decision.number, award, one.grade, one.kind),
        *(exact(one.words.name), exact(one.words.unit_name)),
    )


def _is_same(above: Candidate, one: Candidate) -> bool:
    """Tell whether both say nothing that tells two people apart: the code, or the position."""
    codes = {code_key(each.delegate_code) for each in (above, one) if each.delegate_code}
    same_words = exact(above.words.position) == exact(one.words.position)
    return len(codes) == 1 or (one.kind is not RecipientKind.INDIVIDUAL and same_words)


def _asked(above: Candidate, one: Candidate, asking: Asking) -> Candidate | None:
    if above.delegate_code and one.delegate_code:
        return one
    id_, choice = asking.ask(
        "twice",
        f"{spoken(one.words.name)} {spoken(one.words.unit_name)} {one.decision.number}",
        f"{one.words.name} có ở hai dòng của cùng quyết định, hình thức và đơn vị: hai người, hay ghi hai lần?",
        [(TWO, "Hai người trùng tên"), (ONE, "Ghi hai lần, bỏ dòng sau")],
        default=None,
        at=[above.place, one.place],
        people=[one.words.name],
    )
    if choice == ONE:
        return None
    return one if choice == TWO else replace(one, waits=(*one.waits, id_))


def _with_notes(candidates: Sequence[Candidate]) -> list[Candidate]:
    by_person: dict[object, list[Candidate]] = defaultdict(list)
    for one in candidates:
        if one.kind is RecipientKind.INDIVIDUAL:
            by_person[(folded(one.words.name), code_key(one.delegate_code) or folded(one.words.unit_name))].append(one)
    noted = {}
    for group in by_person.values():
        for one in group[1:]:
            others = [each for each in group if each is not one and each.award == one.award and each.grade == one.grade]
            if others:
                rows = ", ".join(str(each.place.row) for each in others)
                note = f"{one.words.name} được cùng một hình thức ở dòng {rows}, theo quyết định khác. Xin kiểm tra."
                noted[one.place] = replace(one, notes=(*one.notes, note))
    return [noted.get(one.place, one) for one in candidates]


def _refusal(one: Candidate, message: str) -> Refusal:
    return Refusal(one.place, one.words.name, HEADINGS["name"][0], message)
