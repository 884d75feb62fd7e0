"""Tells the same person in two rows from two people of one name, and says what was doubled."""

from collections.abc import Iterable

from chassis.files.meaning.spelling import spoken
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.comparing.matching import Matching, code_key, identity_of
from services.registration.domain.roster.understanding.meaning import Candidate, Refusal
from services.registration.domain.roster.values.births import compatible

ONE, TWO = "one", "two"


def look_for_doubles(matching: Matching) -> Iterable[Refusal]:
    """Give the rows that cannot come in because somebody stands twice; note namesakes, who stay two people."""
    refusals = [
        _refusal(
            matching.candidates[index],
            "national_id",
            f"Số định danh trùng với {whose}. Xin kiểm tra: một người chỉ có một mã đại biểu.",
        )
        for index, whose in matching.clashes.items()
    ]
    first: dict[object, int] = {}
    namesakes: dict[object, int] = {}
    elsewhere: dict[object, int] = {}
    for index, candidate in enumerate(matching.candidates):
        if index in matching.clashes or not candidate.unit:
            continue
        identity = identity_of(candidate)
        if identity in first:
            if refusal := _twice(matching, first[identity], index):
                refusals.append(refusal)
        elif identity[:2] in namesakes:
            other = matching.candidates[namesakes[identity[:2]]]
            apart = "khác ngày sinh"
            if compatible(candidate.birth, other.birth):
                apart = "ngày sinh ghi chưa đủ để phân biệt, xin kiểm tra"
            matching.notes[index].append(
                f"Trùng họ tên và đơn vị với dòng {other.place.row}, {apart}: giữ là hai người."
            )
        elif candidate.birth and index not in matching.matches and (identity[0], identity[2]) in elsewhere:
            other = matching.candidates[elsewhere[identity[0], identity[2]]]
            matching.notes[index].append(
                f"Trùng họ tên và ngày sinh với dòng {other.place.row}, đoàn "
                f"{other.unit.name if other.unit else ''}: giữ là hai người. Nếu là một người, xin bỏ một dòng."
            )
        first.setdefault(identity, index)
        elsewhere.setdefault((identity[0], identity[2]), index)
        namesakes.setdefault(identity[:2], index)
    return refusals


def _twice(matching: Matching, first: int, index: int) -> Refusal | None:
    one, again = matching.candidates[first], matching.candidates[index]
    if first in matching.matches and index in matching.matches:
        return None
    if one.code and code_key(one.code) == code_key(again.code):
        return _refusal(
            again, "full_name", f"Trùng mã, họ tên, đơn vị và ngày sinh với dòng {one.place.row}. Xin xóa một dòng."
        )
    if one.code and again.code:
        matching.notes[index].append(
            f"Trùng họ tên, đơn vị và ngày sinh với đại biểu {one.code} (dòng {one.place.row}). "
            "Nếu là một người, xin bỏ một dòng."
        )
        return None
    _, choice = matching.asking.ask(
        "twice",
        f"{spoken(again.full_name)} {identity_of(again)[1]}",
        f"{again.full_name} có ở hai dòng với cùng đơn vị và ngày sinh: hai người, hay một người ghi hai lần?",
        [(TWO, "Hai người trùng tên"), (ONE, "Một người, bỏ dòng sau")],
        default=TWO,
        at=[one.place, again.place],
        people=[again.full_name],
    )
    if choice == ONE:
        return _refusal(again, "full_name", f"Là người đã có ở dòng {one.place.row}, theo trả lời của bạn.")
    return None


def _refusal(candidate: Candidate, key: str, message: str) -> Refusal:
    return Refusal(candidate.place, candidate.full_name, HEADINGS[key][0], message)
