"""Compares a person of a file with what is known of them: field by field, old to new, and who set the old value."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields, replace
from typing import Any

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import exact
from services.registration.domain.answers.visit import NOTHING_TOLD
from services.registration.domain.people.attributes import attributes, by_name, further, words_of
from services.registration.domain.people.delegate import Birth, Person, Sensitive, usual_standing
from services.registration.domain.people.likely_doubles import same_phone
from services.registration.domain.roster.comparing.known import ALL_OTHERS, Known
from services.registration.domain.roster.comparing.matching import How
from services.registration.domain.roster.understanding.meaning import Candidate
from services.registration.domain.roster.understanding.positions import position_of
from services.registration.domain.roster.values.births import compatible
from services.registration.domain.roster.values.ticks import merged
from services.registration.domain.roster.values.visits import visit_words

KEEP, TAKE = "keep", "take"
WORDS = {one.name: one.label.lower() for one in attributes()} | {
    "unit_code": "đơn vị",
    "instruction": "hướng dẫn",
    "sensitive": "dân tộc, tôn giáo, đảng viên, lý luận chính trị",
    "national_id": "số định danh",
    "visit": "người đi cùng, xe, ngày",
}
_SECRET = ("sensitive", "national_id")
_ABSENT = ("sex", "birth")


@dataclass(frozen=True)
class Change:
    """One field that differs; of sensitive ones the values are not repeated. `kept`: the desk's value stays."""

    field: str
    old: str
    new: str
    set_by: str
    kept: bool = False


@dataclass(frozen=True)
class Compared:
    """The person as the file would leave them, and what changes; `kept` changes are not in it."""

    person: Person
    sensitive: Sensitive
    changes: tuple[Change, ...]

    @property
    def changed(self) -> bool:
        return any(not change.kept for change in self.changes)


def person_of(candidate: Candidate) -> Person:
    """Give a candidate whose unit and category are known as a person to store."""
    assert candidate.unit is not None
    return Person(
        full_name=candidate.full_name,
        unit_code=candidate.unit.unit_code,
        category=candidate.category,
        standing=candidate.standing or usual_standing(candidate.category),
        form_of_address=candidate.form_of_address,
        sex=candidate.sex,
        birth=candidate.birth,
        position=position_of(candidate),
        seat=candidate.seat,
        phone=candidate.phone,
        instruction=candidate.instruction,
        **candidate.further,
    )


def compare(
    candidate: Candidate,
    known: Known,
    how: How,
    *,
    fingerprint: Callable[[str], str],
    asking: Asking,
    emptied: Collection[str] = (),
    keeps: Collection[str] = (),
) -> Compared:
    """Compare; empty cells change nothing, and a correction made at the desk loses only when that was answered.

    `emptied` are fields that are to be empty, since what filled them means something else; `keeps` stay as they are.
    """
    old = known.delegate.person
    new = _filled(candidate, old, how)
    empty: dict[str, Any] = {name: None if name in _ABSENT else "" for name in emptied if hasattr(old, name)}
    new = replace(new, **empty, **{name: getattr(old, name) for name in keeps})
    changes = []
    for one in fields(Person):
        before, after = getattr(old, one.name), getattr(new, one.name)
        if before != after:
            changes.append(_change(one.name, before, after, known, candidate, asking))
    person = replace(old, **{c.field: getattr(new, c.field) for c in changes if not c.kept})
    sensitive = merged(candidate.sensitive, known.sensitive)
    sensitive = replace(sensitive, **{name: None for name in emptied if hasattr(sensitive, name)})
    number = candidate.sensitive.national_id
    if number and fingerprint(number) != known.fingerprint:
        changes.append(Change("national_id", "", "", ""))
    if replace(sensitive, national_id=None) != known.sensitive:
        change = _change("sensitive", None, None, known, candidate, asking)
        changes.append(change)
        if change.kept:
            sensitive = replace(known.sensitive, national_id=number)
    if fills_visit(candidate, known):
        changes.append(Change("visit", "", visit_words(candidate.visit), ""))
    return Compared(person, sensitive, tuple(changes))


def fills_visit(candidate: Candidate, known: Known | None) -> bool:
    """Tell whether a file says first with whom and how somebody comes: what was told here stays."""
    return candidate.visit != NOTHING_TOLD and (known is None or known.visit is None)


def visit_stays(candidate: Candidate, known: Known) -> tuple[str, ...]:
    """Say where the file has other words about the visit than those that were told here."""
    if known.visit is None or candidate.visit in (NOTHING_TOLD, known.visit):
        return ()
    words = visit_words(known.visit) or "không có ai đi cùng"
    return (f"Người đi cùng, xe, ngày đã báo ở đây ({words}): giữ nguyên, không lấy của tệp.",)


def _filled(candidate: Candidate, old: Person, how: How) -> Person:
    """Give the file's words; what it leaves open, or knows less precisely, stays as it was."""
    category = candidate.category or old.category
    usual = old.standing if category == old.category else usual_standing(category)
    birth = candidate.birth
    if birth is None or (old.birth and compatible(birth, old.birth) and _precision(birth) <= _precision(old.birth)):
        birth = old.birth
    name = candidate.full_name
    if how != "answer" and exact(name) == exact(old.full_name) and (name.isupper() or name.islower()):
        name = old.full_name
    return Person(
        full_name=name,
        unit_code=candidate.unit.unit_code if candidate.unit else old.unit_code,
        category=category,
        standing=candidate.standing or usual,
        form_of_address=candidate.form_of_address or old.form_of_address,
        sex=candidate.sex or old.sex,
        birth=birth,
        position=position_of(candidate) or old.position,
        seat=candidate.seat or old.seat,
        phone=old.phone if same_phone(candidate.phone, old.phone) else candidate.phone or old.phone,
        instruction=candidate.instruction or old.instruction,
        **{one.name: candidate.further.get(one.name) or getattr(old, one.name) for one in further()},
    )


def _change(name: str, before: object, after: object, known: Known, candidate: Candidate, asking: Asking) -> Change:
    old, new = _text(name, before), _text(name, after)
    origin = known.origins.get(name) or known.origins.get(ALL_OTHERS)
    if origin is None or origin.by == "file":
        return Change(name, old, new, origin.source if origin else "")
    shown = "" if name in _SECRET else f": tại bàn “{old}”, tệp ghi “{new}”"
    _, choice = asking.ask(
        "desk",
        f"{known.delegate.delegate_code}:{name}",
        f"{known.delegate.person.full_name} ({known.delegate.delegate_code}), {WORDS[name]} đã sửa tại bàn{shown}. "
        "Giữ giá trị tại bàn, hay lấy của tệp?",
        [(KEEP, "Giữ giá trị sửa tại bàn"), (TAKE, "Lấy của tệp")],
        default=KEEP,
        at=[candidate.place],
        people=[known.delegate.person.full_name],
    )
    return Change(name, old, new, "bàn", kept=choice != TAKE)


def _precision(birth: Birth) -> int:
    return 1 + bool(birth.month) + bool(birth.day)


def _text(name: str, value: object) -> str:
    """Give a value as it is told: a further one in its words, the others as they are kept."""
    if isinstance(value, Birth):
        return value.text
    attribute = by_name().get(name)
    return words_of(attribute, str(value or "")) if attribute and attribute.further else str(value or "")
