"""The figures of the credentials report (báo cáo thẩm tra tư cách đại biểu), each from a base that is named.

Sections as in published reports (domain brief, section 12 A).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from services.registration.domain.composition import ages
from services.registration.domain.composition.composition import tells_too_much
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.groups import Group, shown
from services.registration.domain.composition.measures import MEASURES, measured, partitions
from services.registration.domain.composition.shares import Share
from services.registration.domain.report.qualifications import academic_titles, titles_held
from services.registration.domain.report.rules import ReportRules, Standing

TENTH = Decimal("0.1")


@dataclass(frozen=True)
class Attendee:
    """Somebody on the list. `excused`: what the register of leave says of an absent one, None where there is none; `asks`: they
    answered that they do not come and why, and nobody decided on leave."""

    facts: Facts
    present: bool
    excused: bool | None = None
    asks: bool = False


@dataclass(frozen=True)
class RefusedCase:
    """Somebody who was nominated and does not take part: REJECTED by the reviewers, WITHDRAWN or REPLACED. `reason` is what
    the act or the reviewers' decision says, "" where none was given."""

    name: str
    unit: str
    reason: str
    kind: str = "WITHDRAWN"


@dataclass(frozen=True)
class Undecided:
    """Proposals that nobody concluded on: handed in and `waiting`, or `held` until something is cleared up; nobody is both.
    `alternates` of those who wait: being one is a flag beside the state, they wait as the others do."""

    waiting: int = 0
    held: int = 0
    alternates: int = 0

    @property
    def total(self) -> int:
        return self.waiting + self.held


@dataclass(frozen=True)
class AgedPerson:
    """`age` in whole years on the day, by the year alone where no more is known; `birth` as precise as known."""

    name: str
    unit: str
    birth: str
    age: int


@dataclass(frozen=True)
class Attendance:
    """Who was asked and who came. `excused` and `unexcused` are None without a register of leave; while people are `arriving`
    nobody is absent yet: `unexcused` is None, and `excused` are those who were let off. `asking` said that they do not come, and
    nobody decided whether that excuses them: they are neither of the two.
    """

    summoned: int
    present: int
    official_summoned: int
    official: int
    guests_summoned: int
    guests: int
    delegations_summoned: int
    delegations: int
    excused: int | None
    unexcused: int | None
    arriving: bool = False
    asking: int = 0

    @property
    def absent(self) -> int:
        return self.summoned - self.present


@dataclass(frozen=True)
class Ages:
    """`average` in years and tenths over the `known`; oldest and youngest with everybody of a tie."""

    oldest: tuple[AgedPerson, ...]
    youngest: tuple[AgedPerson, ...]
    average: Decimal | None
    known: int


@dataclass(frozen=True)
class CredentialFigures:
    """All figures of one moment. `shares` by measure, `groups` by partition; both of the base that the rules name.

    `came` is the share of those who came among the base that was asked; categories are those of everybody present.
    """

    rules: ReportRules
    attendance: Attendance
    came: Share
    base: int
    shares: dict[str, Share]
    groups: dict[str, tuple[Group, ...]]
    categories: tuple[Group, ...]
    ages: Ages
    academic: dict[str, int]
    titles: dict[str, int]
    refused: tuple[RefusedCase, ...]
    undecided: Undecided = Undecided()
    sealed_told: bool = True
    """False: what is sealed was not opened, and no figure of it may be told."""
    held_back: tuple[str, ...] = ()
    """Measures of what is sealed that a draft does not tell, of 1 to 4 people or of all but these; `shares` lacks them."""

    @property
    def qualified(self) -> int:
        """Everybody of the base is on the approved list, or they would have no badge that lets them in."""
        return self.base


def credential_figures(
    people: Sequence[Attendee],
    on: date,
    rules: ReportRules,
    units: dict[str, str],
    refused: Sequence[RefusedCase] = (),
    undecided: Undecided = Undecided(),
    *,
    arriving: bool = False,
    sealed_told: bool = True,
    small_told: bool = True,
) -> CredentialFigures:
    """Count `people`, everybody on the list; ages are those of `on`, `units` gives names by code. `arriving`: who is not there
    yet may still come. `sealed_told` False: without any figure of what is sealed; `small_told` False: without those of it
    that speak of 1 to 4 people."""
    asked = [one for one in people if rules.standing is Standing.ALL or one.facts.standing == "OFFICIAL"]
    base = [one.facts for one in asked if one.present]
    there = [one.facts for one in people if one.present]
    parts = {one.key: one for one in partitions()}
    wanted = ("sex", "ethnicity", "education", "political_theory", "sector", "economic_component")
    groups = {key: shown(parts[key], base) for key in wanted if sealed_told or not parts[key].sensitive}
    measures = [one for one in MEASURES if sealed_told or not one.sensitive]
    shares = {one.key: measured(one.key, base, on) for one in measures}
    held_back = () if small_told else _of_small_groups(shares, base, on)
    return CredentialFigures(
        rules=rules,
        attendance=_attendance(people, arriving=arriving),
        came=Share(len(base), len(asked)),
        base=len(base),
        shares={key: share for key, share in shares.items() if key not in held_back},
        groups=groups,
        categories=shown(parts["category"], there),
        ages=_ages(base, on, units),
        academic=academic_titles(one.form_of_address for one in base),
        titles=titles_held(one.titles for one in base),
        refused=tuple(refused),
        undecided=undecided,
        sealed_told=sealed_told,
        held_back=held_back,
    )


def _of_small_groups(shares: Mapping[str, Share], base: Sequence[Facts], on: date) -> tuple[str, ...]:
    """Give the measures of what is sealed that speak of 1 to 4 people, by themselves or beside the groups that are shown."""
    parts = {one.key: one for one in partitions()}
    sealed = [one for one in MEASURES if one.sensitive and one.key in shares]
    return tuple(
        one.key for one in sealed if tells_too_much(one, shares[one.key], shown(parts[one.table], base), base, on)
    )


def _attendance(people: Sequence[Attendee], *, arriving: bool) -> Attendance:
    official = [one for one in people if one.facts.standing == "OFFICIAL"]
    present = [one for one in people if one.present]
    away = [one for one in people if not one.present]
    is_kept = any(one.excused is not None for one in away)
    excused = sum(one.excused is True for one in away) if is_kept else None
    asking = sum(one.asks and one.excused is not True for one in away)
    return Attendance(
        summoned=len(people),
        present=len(present),
        official_summoned=len(official),
        official=sum(one.present for one in official),
        guests_summoned=len(people) - len(official),
        guests=len(present) - sum(one.present for one in official),
        delegations_summoned=len({one.facts.unit_code for one in people}),
        delegations=len({one.facts.unit_code for one in present}),
        excused=excused,
        unexcused=None if excused is None or arriving else len(away) - excused - asking,
        arriving=arriving,
        asking=asking,
    )


def _ages(base: Sequence[Facts], on: date, units: dict[str, str]) -> Ages:
    known = [ages.age_on(one.birth, on).by_year for one in base if one.birth]
    average = (Decimal(sum(known)) / len(known)).quantize(TENTH, ROUND_HALF_UP) if known else None

    def told(found: Sequence[Facts]) -> tuple[AgedPerson, ...]:
        return tuple(
            AgedPerson(
                f"{one.form_of_address} {one.name}".strip(),
                units.get(one.unit_code, one.unit_code),
                one.birth.text,
                ages.age_on(one.birth, on).by_year,
            )
            for one in found
            if one.birth
        )

    return Ages(told(ages.oldest(base)), told(ages.youngest(base)), average, len(known))
