"""Makes a synthetic congress with the structure of the V congress: counts from the sources, people from a seed.

The sources (S0, S4 of the domain brief) give counts only: 386 delegates = 150 exemplars + 236 guests and leaders;
118 honourees = 31 collectives + 4 households + 83 individuals. Every person here is invented.
"""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from daihoi.simulation.invented import names

REFERENCE = Path(__file__).parents[3] / "services" / "registration" / "reference"

EXEMPLARS = {
    "EXEMPLAR_INDIVIDUAL": 105,
    "EXEMPLAR_COLLECTIVE_REP": 31,
    "EXEMPLAR_HOUSEHOLD_REP": 4,
    "STATE_TITLE_HOLDER": 6,
    "NATIONAL_EMULATION_FIGHTER": 4,
}
GUESTS_AND_LEADERS = {
    "LEADER": 28,
    "FORMER_LEADER": 12,
    "COUNCIL_REP": 36,
    "EMULATION_OFFICER": 48,
    "UNIT_REP": 32,
    "GUEST": 80,
}
HONOURED_INDIVIDUALS = 83
DISTRICTS = ("DISTRICT", "CITY")
RECEIVED_AT_DESK = ("LEADER", "FORMER_LEADER")
DECISION_NUMBER = "1512/QĐ-UBND"
DECISION_DATE = date(2020, 8, 24)
ISSUER = "Chủ tịch UBND tỉnh Bắc Kạn"
AWARD_CODE = "BIEU_DUONG_DHTT"


@dataclass(frozen=True)
class Place:
    """A nominating unit: its code, name and kind as in the reference data."""

    code: str
    name: str
    kind: str


@dataclass(frozen=True)
class Person:
    """One row of the roster. `sex` is F or M, `ethnicity` the Vietnamese name, `national_id` starts with 000."""

    code: str
    form_of_address: str
    full_name: str
    sex: str
    born: date
    ethnicity: str
    religion: str
    party_member: bool
    national_id: str
    unit: Place
    position: str
    category: str
    seat: str
    phone: str

    @property
    def scanned(self) -> bool:
        return self.category not in RECEIVED_AT_DESK


@dataclass(frozen=True)
class Honouree:
    """One row of the honour roll. `kind` is COLLECTIVE, HOUSEHOLD or INDIVIDUAL; `position` that in the decision's list."""

    kind: str
    name: str
    representative: Person
    position: int
    citation: str


@dataclass(frozen=True)
class Congress:
    people: tuple[Person, ...]
    honourees: tuple[Honouree, ...]


def make_congress(seed: int) -> Congress:
    """Give the same 386 people and 118 honourees for the same seed."""
    chance = Random(seed)
    units, groups = _units(), _ethnic_groups()
    categories = [
        code for counts in (EXEMPLARS, GUESTS_AND_LEADERS) for code, count in counts.items() for _ in range(count)
    ]
    taken: set[str] = set()
    people = tuple(
        _person(chance, number, category, units, groups, taken) for number, category in enumerate(categories, 1)
    )
    return Congress(people, _honourees(chance, people))


def _units() -> list[tuple[Place, int]]:
    """Every unit with a weight: the eight districts send buses of 20 to 60, agencies a few people each."""
    said = json.loads((REFERENCE / "units.json").read_text("utf-8"))
    places = [Place(unit["unit_code"], unit["name"], unit["kind"]) for unit in said]
    return [(place, 12 if place.kind in DISTRICTS else 2) for place in places]


def _ethnic_groups() -> list[tuple[str, str, int]]:
    said = json.loads((REFERENCE / "ethnic_groups.json").read_text("utf-8"))
    return [(group["code"], group["vi"], group["n"]) for group in said]


def _person(
    chance: Random,
    number: int,
    category: str,
    units: list[tuple[Place, int]],
    groups: list[tuple[str, str, int]],
    taken: set[str],
) -> Person:
    sex = chance.choice("FM")
    code, ethnicity, _ = chance.choices(groups, [share for _, _, share in groups])[0]
    of_a_commune = category in ("EXEMPLAR_COLLECTIVE_REP", "EXEMPLAR_HOUSEHOLD_REP", "UNIT_REP")
    open_to = [(one, weight) for one, weight in units if not of_a_commune or one.kind in DISTRICTS]
    place = chance.choices([one for one, _ in open_to], [weight for _, weight in open_to])[0]
    first_year, years = (1945, 14) if category == "FORMER_LEADER" else (1958, 42)
    born = date(first_year, 1, 1) + timedelta(days=chance.randrange(365 * years))
    name = _new_name(chance, sex, code, taken)
    if category == "EXEMPLAR_COLLECTIVE_REP":
        position = names.COLLECTIVES[number % len(names.COLLECTIVES)][1]
    else:
        position = chance.choice(names.POSITIONS[category])
    return Person(
        code=f"GL-{number:04d}",
        form_of_address="Đồng chí" if category in GUESTS_AND_LEADERS else ("Bà" if sex == "F" else "Ông"),
        full_name=name,
        sex=sex,
        born=born,
        ethnicity=ethnicity,
        religion="none" if chance.random() < 0.93 else "Tin lành",
        party_member=chance.random() < (0.95 if category in GUESTS_AND_LEADERS else 0.55),
        national_id=_national_id(chance, sex, born),
        unit=place,
        position=position,
        category=category,
        seat=f"{'ABCDEFGHIJKLMNOPQRST'[(number - 1) // 20]}{(number - 1) % 20 + 1:02d}",
        phone=f"0900{number:06d}",
    )


def _new_name(chance: Random, sex: str, group: str, taken: set[str]) -> str:
    while True:
        name = f"{chance.choice(names.FAMILY_NAMES[group])} {chance.choice(names.MIDDLE_NAMES[sex])} {chance.choice(names.GIVEN_NAMES[sex])}"
        if name not in taken:
            taken.add(name)
            return name


def _national_id(chance: Random, sex: str, born: date) -> str:
    """Twelve digits with the prefix 000, which is allotted to no province."""
    century = (0 if sex == "M" else 1) + (2 if born.year >= 2000 else 0)
    return f"000{century}{born.year % 100:02d}{chance.randrange(10**6):06d}"


def _honourees(chance: Random, people: tuple[Person, ...]) -> tuple[Honouree, ...]:
    collectives = [one for one in people if one.category == "EXEMPLAR_COLLECTIVE_REP"]
    households = [one for one in people if one.category == "EXEMPLAR_HOUSEHOLD_REP"]
    individuals = [one for one in people if one.category == "EXEMPLAR_INDIVIDUAL"][:HONOURED_INDIVIDUALS]
    rows: list[tuple[str, str, Person]] = []
    for number, one in enumerate(collectives):
        pattern = next(pattern for pattern, head in names.COLLECTIVES if head == one.position)
        rows.append(("COLLECTIVE", pattern.format(names.PLACES[number % len(names.PLACES)]), one))
    rows += [("HOUSEHOLD", f"Hộ gia đình {one.form_of_address.lower()} {one.full_name}", one) for one in households]
    rows += [("INDIVIDUAL", one.full_name, one) for one in individuals]
    deeds = (
        "Phát triển kinh tế hộ, giúp đỡ nhiều gia đình thoát nghèo",
        "Thành tích xuất sắc trong xây dựng nông thôn mới",
        "Tận tụy với học sinh vùng cao",
        "Sáng kiến cải tiến kỹ thuật được áp dụng rộng rãi",
        "Gương mẫu trong phong trào toàn dân bảo vệ an ninh Tổ quốc",
    )
    return tuple(
        Honouree(kind, name, one, position, chance.choice(deeds)) for position, (kind, name, one) in enumerate(rows, 1)
    )
