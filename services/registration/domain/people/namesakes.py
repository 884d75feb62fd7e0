"""Finds who may be the person that somebody is about to add, and says who they are; and which names are shared."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from chassis.files.meaning.spelling import exact
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate, Person
from services.registration.domain.people.likely_doubles import same_phone
from services.registration.domain.roster.values.births import compatible


def people_like(person: Person, active: Iterable[Delegate]) -> list[Delegate]:
    """Give who has the same name and may have the same birth, or the same phone, in whatever unit."""
    return [one for one in active if _alike(person, one.person)]


def _alike(person: Person, other: Person) -> bool:
    if exact(person.full_name) != exact(other.full_name):
        return False
    if same_phone(person.phone, other.phone):
        return True
    return compatible(person.birth, other.birth)


def shared_names(full_names: Iterable[str]) -> frozenset[str]:
    """Give those, as `exact` writes them, that more than one of these people has."""
    counted = Counter(map(exact, full_names))
    return frozenset(name for name, people in counted.items() if people > 1)


def marks_of_namesakes(active: Iterable[Delegate], key_of: Callable[[str], str]) -> dict[DelegateId, str]:
    """Give what tells each person from those of the same name on a badge that is worn: the year of birth alone, or the code
    of ours where a year is not known or is that of several of them. Who has no namesake has none.

    `key_of` gives what two names that are one have in common."""
    by_name: dict[str, list[Delegate]] = {}
    for one in active:
        by_name.setdefault(key_of(one.person.full_name), []).append(one)
    shared = [people for people in by_name.values() if len(people) > 1]
    return {one.delegate_id: _mark(one, people) for people in shared for one in people}


def _mark(one: Delegate, people: Sequence[Delegate]) -> str:
    years = [who.person.birth.year if who.person.birth else None for who in people]
    own = one.person.birth.year if one.person.birth else None
    return f"Sinh năm {own}" if own and years.count(own) == 1 else f"Mã {one.delegate_code}"


def namesakes_sentence(person: Person, alike: Sequence[Delegate], unit_names: Mapping[str, str]) -> str:
    """Say who they are, in which unit, and what to do."""
    there = "; ".join(_who(one, unit_names) for one in alike)
    if all(one.person.unit_code == person.unit_code for one in alike):
        return f"Đoàn này đã có {there}. Nếu là người khác trùng tên, xin xác nhận rồi thêm."
    return (
        f"Danh sách đã có {there}. Nếu là người ấy, xin mở hồ sơ đó và đổi đoàn, đừng thêm lần nữa; "
        "nếu là người khác trùng tên, xin xác nhận rồi thêm."
    )


def taken_name_sentence(person: Person, alike: Sequence[Delegate], unit_names: Mapping[str, str]) -> str:
    """Say whose name somebody is about to be given, and what to do."""
    there = "; ".join(_who(one, unit_names) for one in alike)
    return (
        f"Tên “{person.full_name}” đang là của {there}. Nếu là một người, xin giữ một hồ sơ và rút hồ sơ kia; "
        "nếu là hai người trùng tên, xin xác nhận rồi lưu."
    )


def _who(one: Delegate, unit_names: Mapping[str, str]) -> str:
    person = one.person
    birth = f"sinh {person.birth.text}" if person.birth else ""
    about = (f"mã {one.delegate_code}", f"đoàn {unit_names[person.unit_code]}", birth, person.position)
    return f"{person.full_name} ({', '.join(word for word in about if word)})"
