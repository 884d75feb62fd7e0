"""What is asked of each person, by name: the figures of the credentials report and of the composition.

No group is the usual one: an answer comes of what is written of a person, and what is not written is not known.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from services.registration.domain.composition.ages import younger_than
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.shares import Share, share_of
from services.registration.domain.congress import reference
from services.registration.domain.people.attributes import (
    COMPONENT,
    EDUCATION,
    PARTY,
    SECTOR,
    SEX,
    STANDING,
    Choice,
)
from services.registration.domain.people.delegate import counts_as

YOUNG = 40
"""Years that a young delegate has not reached (published reports count those under 40)."""
NO_RELIGION = "none"
INDIVIDUAL = frozenset({"EXEMPLAR_INDIVIDUAL", "STATE_TITLE_HOLDER", "NATIONAL_EMULATION_FIGHTER"})


@dataclass(frozen=True)
class Measure:
    """A question with yes, no or None for not known. `table`: the partition whose groups answer it from what is sealed, ""
    where nothing sealed answers."""

    key: str
    label: str
    answer: Callable[[Facts, date], bool | None]
    table: str = ""

    @property
    def sensitive(self) -> bool:
        return bool(self.table)

    @property
    def group(self) -> str:
        """The code of the single group that it asks for, "" where it asks for none."""
        return self.key.partition(":")[2]


@dataclass(frozen=True)
class Partition:
    """A question that puts each person into one group; None for not known. `choices`: the groups that have a place of
    their own also while nobody is in them; others are found.
    """

    key: str
    label: str
    group: Callable[[Facts], str | None]
    choices: tuple[Choice, ...] = ()
    sensitive: bool = False


def is_exemplar(one: Facts) -> bool:
    return counts_as(one.category) == "EXEMPLAR"


def is_of_a_minority(one: Facts, day: date) -> bool | None:
    """Tell by the law's word (decree 05/2011/NĐ-CP, art. 4): the majority is the group that is more than half of the country."""
    return None if not one.ethnicity else one.ethnicity != reference.majority_group()


def _is(value: str | None, wanted: str) -> bool | None:
    return value == wanted if value else None


MEASURES = (
    Measure("exemplars", "Điển hình tiên tiến", lambda one, day: is_exemplar(one)),
    Measure("individuals", "Cá nhân điển hình", lambda one, day: one.category in INDIVIDUAL),
    Measure("collective_reps", "Đại diện tập thể", lambda one, day: one.category == "EXEMPLAR_COLLECTIVE_REP"),
    Measure("household_reps", "Đại diện hộ gia đình", lambda one, day: one.category == "EXEMPLAR_HOUSEHOLD_REP"),
    Measure("women", "Nữ", lambda one, day: _is(one.sex, "F")),
    Measure("ethnic_minority", "Người dân tộc thiểu số", is_of_a_minority, table="ethnicity"),
    Measure(
        "religious",
        "Theo tôn giáo",
        lambda one, day: one.religion != NO_RELIGION if one.religion else None,
        table="religion",
    ),
    Measure("party_members", "Đảng viên", lambda one, day: _is(one.party_member, "YES"), table="party_member"),
    Measure("non_party", "Người ngoài Đảng", lambda one, day: _is(one.party_member, "NO"), table="party_member"),
    Measure("under_40", "Dưới 40 tuổi", lambda one, day: younger_than(YOUNG, one.birth, day)),
    Measure("direct_workers", "Người trực tiếp lao động", lambda one, day: _is(one.is_manager, "NO")),
    Measure("managers", "Lãnh đạo, quản lý", lambda one, day: _is(one.is_manager, "YES")),
    Measure("remote_area", "Vùng sâu, vùng xa", lambda one, day: _is(one.remote_area, "YES")),
)
BY_KEY = {one.key: one for one in MEASURES}


def partitions() -> tuple[Partition, ...]:
    kinds = tuple(Choice(one.code, one.name) for one in reference.categories().values())
    return (
        Partition("category", "Thành phần", lambda one: one.category, kinds),
        Partition("standing", "Tư cách", lambda one: one.standing, STANDING),
        Partition("sex", "Giới tính", lambda one: one.sex, SEX),
        Partition("ethnicity", "Dân tộc", lambda one: one.ethnicity or None, sensitive=True),
        Partition("religion", "Tôn giáo", _religion, sensitive=True),
        Partition("party_member", "Đảng viên", lambda one: one.party_member or None, PARTY, sensitive=True),
        Partition("education", "Trình độ học vấn", lambda one: one.education or None, EDUCATION),
        Partition("political_theory", "Lý luận chính trị", lambda one: one.political_theory or None, sensitive=True),
        Partition("sector", "Lĩnh vực", lambda one: one.sector or None, SECTOR),
        Partition("economic_component", "Thành phần kinh tế", lambda one: one.economic_component or None, COMPONENT),
    )


TARGETED = ("sector", "economic_component", "ethnicity")
"""The partitions of which a single group may be wanted."""


def measure_of(key: str) -> Measure | None:
    """Give the measure with this key: one of MEASURES, or of a single group as "sector:ECONOMY"; None where there is none."""
    if key in BY_KEY:
        return BY_KEY[key]
    name, _, code = key.partition(":")
    found = next((one for one in partitions() if one.key == name and name in TARGETED), None)
    labels = {one.code: one.words for one in found.choices} if found else {}
    if name == "ethnicity":
        labels = {one: one for one in reference.ethnic_names()}
    if found is None or code not in labels:
        return None
    return Measure(key, f"{found.label}: {labels[code]}", _of_group(found, code), found.key if found.sensitive else "")


def _of_group(partition: Partition, code: str) -> Callable[[Facts, date], bool | None]:
    def answer(one: Facts, day: date) -> bool | None:
        group = partition.group(one)
        return None if group is None else group == code

    return answer


def _religion(one: Facts) -> str | None:
    return "Không theo tôn giáo" if one.religion == NO_RELIGION else one.religion or None


def measured(key: str, people: Sequence[Facts], day: date) -> Share:
    """Count one measure of MEASURES among `people` on `day`."""
    return asked(BY_KEY[key], people, day)


def asked(measure: Measure, people: Sequence[Facts], day: date) -> Share:
    """Count the answers to a measure among `people` on `day`."""
    return share_of(measure.answer(one, day) for one in people)
