"""Decides what a roster changes: who is new, who differs, who is named twice. Empty cells change nothing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from services.registration.domain.people.delegate import Delegate, Person, Sensitive, Status, usual_standing
from services.registration.domain.people.roster import RosterEntry, RowProblem, RowWarning
from services.registration.domain.people.roster_columns import HEADINGS

Fingerprint = Callable[[str], str]


@dataclass(frozen=True)
class Known:
    """A delegate who is there already. `sensitive.national_id` is None: only its fingerprint is known."""

    delegate: Delegate
    sensitive: Sensitive
    fingerprint: str | None


@dataclass(frozen=True)
class Update:
    """A delegate who differs from the file. `person_changed` is false when only sensitive attributes do."""

    known: Known
    person: Person
    sensitive: Sensitive
    person_changed: bool


@dataclass
class Merge:
    """What to do with a file: `created` come in, `updated` change, the rest is told to the sender."""

    created: list[RosterEntry] = field(default_factory=list)
    updated: list[Update] = field(default_factory=list)
    unchanged: int = 0
    problems: list[RowProblem] = field(default_factory=list)
    warnings: list[RowWarning] = field(default_factory=list)


def merge_roster(
    entries: Sequence[RosterEntry], known: Iterable[Known], *, fingerprint: Fingerprint, fold: Callable[[str], str]
) -> Merge:
    """Compare the good rows of a file with who is known. `fingerprint` is the keyed hash of an id number."""
    merge = Merge()
    by_code = {one.delegate.delegate_code: one for one in known}
    owners = {
        one.fingerprint: f"đại biểu {one.delegate.delegate_code}"
        for one in by_code.values()
        if one.fingerprint and one.delegate.status is Status.ACTIVE
    }
    rows_by_code: dict[str, int] = {}
    rows_by_id: dict[str, RosterEntry] = {}
    people = _people(by_code, fold)
    for entry in entries:
        if first := rows_by_code.get(entry.delegate_code):
            said = f"Mã “{entry.delegate_code}” đã có ở dòng {first}. Xin sửa mã hoặc xóa một dòng."
            merge.problems.append(_problem(entry.row, "delegate_code", said))
            continue
        mark = fingerprint(entry.sensitive.national_id) if entry.sensitive.national_id else None
        if mark and (clash := _clash(mark, entry, rows_by_id, owners, by_code)):
            said = f"Số định danh trùng với {clash}. Xin kiểm tra: một người chỉ có một mã đại biểu."
            merge.problems.append(_problem(entry.row, "national_id", said))
            continue
        rows_by_code[entry.delegate_code] = entry.row
        if mark:
            rows_by_id[mark] = entry
        merge.warnings.extend(entry.warnings)
        _warn_of_namesake(entry, people, merge, fold)
        _place(entry, by_code.get(entry.delegate_code), mark, merge)
    return merge


def _place(entry: RosterEntry, known: Known | None, mark: str | None, merge: Merge) -> None:
    if known is None:
        standing = entry.person.standing or usual_standing(entry.person.category)
        merge.created.append(replace(entry, person=replace(entry.person, standing=standing)))
        return
    if known.delegate.status is not Status.ACTIVE:
        done = "được thay" if known.delegate.status is Status.REPLACED else "rút tên"
        merge.warnings.append(
            RowWarning(entry.row, f"Đại biểu {entry.delegate_code} đã {done}; dòng này giữ nguyên, không nhập lại.")
        )
        merge.unchanged += 1
        return
    person = _fill(entry.person, known.delegate.person)
    sensitive = _fill_sensitive(entry.sensitive, known.sensitive)
    same_id = mark is None or mark == known.fingerprint
    if person == known.delegate.person and replace(sensitive, national_id=None) == known.sensitive and same_id:
        merge.unchanged += 1
        return
    merge.updated.append(Update(known, person, sensitive, person_changed=person != known.delegate.person))


def _fill(new: Person, old: Person) -> Person:
    """Give the new words; what the file leaves open stays as it was."""
    standing = new.standing or (old.standing if new.category == old.category else usual_standing(new.category))
    return Person(
        full_name=new.full_name,
        unit_code=new.unit_code,
        category=new.category,
        standing=standing,
        form_of_address=new.form_of_address or old.form_of_address,
        sex=new.sex or old.sex,
        birth=new.birth or old.birth,
        position=new.position or old.position,
        seat=new.seat or old.seat,
        phone=new.phone or old.phone,
        instruction=new.instruction or old.instruction,
    )


def _fill_sensitive(new: Sensitive, old: Sensitive) -> Sensitive:
    return Sensitive(
        ethnicity=new.ethnicity or old.ethnicity,
        religion=new.religion or old.religion,
        party_member=new.party_member or old.party_member,
        political_theory=new.political_theory or old.political_theory,
        national_id=new.national_id,
    )


def _clash(
    mark: str,
    entry: RosterEntry,
    rows_by_id: Mapping[str, RosterEntry],
    owners: Mapping[str, str],
    by_code: Mapping[str, Known],
) -> str | None:
    """Name who has this id number already, in the file or among the known; never the number itself."""
    if mark in rows_by_id:
        return f"dòng {rows_by_id[mark].row}"
    own = by_code.get(entry.delegate_code)
    if mark in owners and not (own and own.fingerprint == mark):
        return owners[mark]
    return None


def _people(by_code: Mapping[str, Known], fold: Callable[[str], str]) -> dict[tuple[object, ...], str]:
    return {
        _identity(one.delegate.person, fold): code
        for code, one in by_code.items()
        if one.delegate.status is Status.ACTIVE
    }


def _identity(person: Person, fold: Callable[[str], str]) -> tuple[object, ...]:
    return fold(person.full_name), person.unit_code, person.birth


def _warn_of_namesake(
    entry: RosterEntry, people: dict[tuple[object, ...], str], merge: Merge, fold: Callable[[str], str]
) -> None:
    identity = _identity(entry.person, fold)
    other = people.setdefault(identity, entry.delegate_code)
    if other != entry.delegate_code:
        merge.warnings.append(
            RowWarning(
                entry.row, f"Trùng họ tên, đơn vị và ngày sinh với đại biểu {other}. Nếu là một người, xin bỏ một dòng."
            )
        )


def _problem(row: int, column: str, message: str) -> RowProblem:
    return RowProblem(row, HEADINGS[column][0], message)
