"""Tells the same person in two rows from two people of one name, and says what was doubled."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

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
            refusals += _namesakes(matching, namesakes[identity[:2]], index)
        elif _in_another_unit(matching, index, elsewhere) and (
            refusal := _twice(matching, elsewhere[identity[0], identity[2]], index)
        ):
            refusals.append(refusal)
        first.setdefault(identity, index)
        elsewhere.setdefault((identity[0], identity[2]), index)
        namesakes.setdefault(identity[:2], index)
    return refusals


def _namesakes(matching: Matching, first: int, index: int) -> list[Refusal]:
    """Two of one name and unit: two people where their births tell them apart, else it is asked."""
    candidate, other = matching.candidates[index], matching.candidates[first]
    if compatible(candidate.birth, other.birth) and index not in matching.matches:
        refusal = _twice(matching, first, index)
        return [refusal] if refusal else []
    matching.notes[index].append(
        f"Trùng họ tên và đơn vị với dòng {other.place.row}, khác ngày sinh: giữ là hai người."
    )
    return []


def _in_another_unit(matching: Matching, index: int, elsewhere: Mapping[object, int]) -> bool:
    """Tell whether a new person has the name and the birth of somebody of another unit in this file."""
    candidate = matching.candidates[index]
    same = (identity_of(candidate)[0], candidate.birth)
    return candidate.birth is not None and index not in matching.matches and same in elsewhere


def _twice(matching: Matching, first: int, index: int) -> Refusal | None:
    one, again = matching.candidates[first], matching.candidates[index]
    if first in matching.matches and index in matching.matches:
        return None
    if one.code and code_key(one.code) == code_key(again.code) and identity_of(one) == identity_of(again):
        return _refusal(
            again, "full_name", f"Trùng mã, họ tên, đơn vị và ngày sinh với dòng {one.place.row}. Xin xóa một dòng."
        )
    keep, drop = (index, first) if index in matching.matches else (first, index)  # who is there already stays
    stays, goes = matching.candidates[keep].place, matching.candidates[drop]
    id_, choice = matching.asking.ask(
        "twice",
        f"{spoken(again.full_name)} {identity_of(again)[1]}",
        f"Hai dòng ghi {again.full_name}, {_where(one, again)}: hai người, hay một người ghi hai lần?",
        [(TWO, "Hai người trùng tên"), (ONE, f"Một người: chỉ nhập dòng {stays.row}, bỏ dòng {goes.place.row}")],
        default=None,
        at=[one.place, again.place],
        people=[again.full_name],
    )
    if choice is None:
        matching.waits[drop].append(id_)
    if choice == ONE:
        told = f"Là người đã có ở dòng {stays.row}, theo trả lời của bạn."
        return replace(_refusal(goes, "full_name", told), answered=True)
    return None


def _where(one: Candidate, again: Candidate) -> str:
    births = " và ".join(dict.fromkeys(who.birth.text for who in (one, again) if who.birth))
    units = " và ".join(dict.fromkeys(who.unit.name for who in (one, again) if who.unit))
    return f"đoàn {units}{f', sinh {births}' if births else ''}"


def _refusal(candidate: Candidate, key: str, message: str) -> Refusal:
    return Refusal(candidate.place, candidate.full_name, HEADINGS[key][0], message)
