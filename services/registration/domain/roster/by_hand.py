"""Reads what somebody types about one person at the desk, by the same rules as a file, and says what does not fit."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace

from chassis.files.meaning.people.names import read_name, with_capitals
from chassis.files.meaning.spelling import folded
from services.registration.domain.congress import reference
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.domain.people.attributes import Attribute, further
from services.registration.domain.people.birth import read_birth
from services.registration.domain.people.delegate import Person, usual_standing
from services.registration.domain.roster.values.categories import categories_of
from services.registration.domain.roster.values.further import read_attribute
from services.registration.domain.roster.values.plain_attributes import read_phone
from services.registration.domain.roster.values.ticks import read_ethnicity, read_religion
from services.registration.domain.seating.hall import Hall
from services.registration.domain.seating.moving import Unclear, read_typed_seat

SENSITIVE = ("ethnicity", "religion", "party_member", "political_theory")
BAD_BIRTH = "Ngày sinh không hợp lệ. Xin ghi ngày/tháng/năm, ví dụ 03/5/1984, hoặc chỉ năm sinh."
_BAD_PHONE = "Số điện thoại có từ 6 đến 15 chữ số, ví dụ 0912 345 678. Xin ghi lại, hoặc để trống."
_BAD_GROUP = "Không có trong danh mục 54 dân tộc. Xin chọn trong danh sách, hoặc để trống."
_NO_CATEGORY = "Xin chọn thành phần đại biểu của cấp này."
_NO_CHOICE = "Xin chọn trong danh sách, hoặc để trống."
_NO_UNIT = "Xin chọn một đoàn trong danh sách của đại hội."


@dataclass(frozen=True)
class Typed:
    """What is to be said of a person; None: stays as it is, '': is to be empty (standing '': the category's usual one).

    `birth` as people write it, choices by their code (`needs` several, joined by commas) or in words.
    """

    full_name: str | None = None
    form_of_address: str | None = None
    sex: str | None = None
    birth: str | None = None
    phone: str | None = None
    unit_code: str | None = None
    category: str | None = None
    standing: str | None = None
    position: str | None = None
    seat: str | None = None
    instruction: str | None = None
    ethnicity: str | None = None
    religion: str | None = None
    party_member: str | None = None
    political_theory: str | None = None
    pronunciation: str | None = None
    education: str | None = None
    titles: str | None = None
    is_manager: str | None = None
    sector: str | None = None
    economic_component: str | None = None
    remote_area: str | None = None
    needs: str | None = None
    assist: str | None = None
    note: str | None = None
    list_place: str | None = None
    email: str | None = None


@dataclass(frozen=True)
class Place:
    """The congress that the person belongs to: its level, its year, the codes of its units, its hall where there is one."""

    level: str
    year: int
    units: frozenset[str]
    hall: Hall | None = None


@dataclass(frozen=True)
class Reading:
    """The person as they would be; `sensitive` has what was typed of those (None: to be empty).

    `faults` says by field what does not fit; with a fault nothing is to be stored.
    """

    person: Person
    sensitive: dict[str, str | None] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)


def read_typed(typed: Typed, person: Person, place: Place) -> Reading:
    """Read `typed` over `person`, who may be nobody yet (empty name, unit and category)."""
    faults: dict[str, str] = {}
    plain = {one.name for one in fields(Person)} - _READ.keys()
    said = {name: text for name in plain if (text := getattr(typed, name)) is not None}
    for one in further():
        if text := said.get(one.name):
            said[one.name], fault = _further(one, text)
            faults |= {one.name: fault} if fault else {}
    for name, read in _READ.items():
        if (text := getattr(typed, name)) is not None:
            said[name], fault = read(text, place)
            faults |= {name: fault} if fault else {}
    after = replace(person, **said)
    if typed.standing == "" or (typed.standing is None and _stands_as_usual(person)):
        after = replace(after, standing=usual_standing(after.category) if after.category else "")
    sensitive = {name: text or None for name in SENSITIVE if (text := getattr(typed, name)) is not None}
    if typed.religion is not None:
        sensitive["religion"] = read_religion(typed.religion)
    if typed.ethnicity is not None:
        sensitive["ethnicity"], fault = _ethnicity(typed.ethnicity)
        faults |= {"ethnicity": fault} if fault else {}
    return Reading(after, sensitive, faults)


def _stands_as_usual(person: Person) -> bool:
    return not person.category or person.standing == usual_standing(person.category)


def _name(text: str, place: Place) -> tuple[str, str]:
    reading = read_name(text)
    if reading.refused:
        return text, reading.refused
    if reading.ours:
        return text, f"{' '.join(reading.notes)} Xin gõ lại họ và tên."
    return with_capitals(reading.text), ""


def _birth(text: str, place: Place) -> tuple[object, str]:
    birth = read_birth(text, place.year) if text else None
    return birth, BAD_BIRTH if text and birth is None else ""


def read_phone_typed(text: str) -> tuple[str, str]:
    """Give the number as it is to be kept, and a sentence when it is none; '' stays ''."""
    digits = sum(letter.isdigit() for letter in text)
    fits = not text or (6 <= digits <= 15 and all(letter.isdigit() or letter in "+ .()-" for letter in text))
    return read_phone(text) if fits else text, "" if fits else _BAD_PHONE


def _phone(text: str, place: Place) -> tuple[str, str]:
    return read_phone_typed(text)


def _unit(text: str, place: Place) -> tuple[str, str]:
    return text, "" if text in place.units else _NO_UNIT


def _category(text: str, place: Place) -> tuple[str, str]:
    known = text in categories_of(place.level)
    return text if known else "", "" if known else _NO_CATEGORY


def _seat(text: str, place: Place) -> tuple[str, str]:
    found = read_typed_seat(text, place.hall)
    return (text, found.sentence) if isinstance(found, Unclear) else (found, "")


def _sex(text: str, place: Place) -> tuple[str | None, str]:
    return text or None, ""


def _further(attribute: Attribute, text: str) -> tuple[str, str]:
    value = read_attribute(attribute, text)
    if attribute.kind == "several" and set(codes := text.split(",")) <= attribute.codes:
        value = ",".join(one.code for one in attribute.choices if one.code in codes)
    if value is not None:
        return value, ""
    address = read_address(text) if attribute.name == "email" else None
    return text, address.sentence if isinstance(address, AddressRefused) else _NO_CHOICE


def _ethnicity(text: str) -> tuple[str | None, str]:
    groups = {folded(name): group for name, group in reference.ethnic_names_in_use().items()}
    group = read_ethnicity(text, groups)
    return group, "" if group is None or group in groups.values() else _BAD_GROUP


_READ: dict[str, Callable[[str, Place], tuple[object, str]]] = {
    "full_name": _name,
    "birth": _birth,
    "phone": _phone,
    "unit_code": _unit,
    "category": _category,
    "sex": _sex,
    "seat": _seat,
}
