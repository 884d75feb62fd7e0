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
    """A question with yes, no or None for not known. `sensitive`: answered from what is sealed."""

    key: str
    label: str
    answer: Callable[[Facts, date], bool | None]
    sensitive: bool = False


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
    Measure("ethnic_minority", "Người dân tộc thiểu số", is_of_a_minority, sensitive=True),
    Measure(
        "religious",
        "Theo tôn giáo",
        lambda one, day: one.religion != NO_RELIGION if one.religion else None,
        sensitive=True,
    ),
    Measure("party_members", "Đảng viên", lambda one, day: _is(one.party_member, "YES"), sensitive=True),
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


def _religion(one: Facts) -> str | None:
    return "Không theo tôn giáo" if one.religion == NO_RELIGION else one.religion or None


def measured(key: str, people: Sequence[Facts], day: date) -> Share:
    """Count one measure among `people` on `day`."""
    measure = BY_KEY[key]
    return share_of(measure.answer(one, day) for one in people)
