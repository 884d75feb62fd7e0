"""The credentials report as JSON: each figure under its own name, so that programs and the command line read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict

from services.registration.domain.composition.groups import Group
from services.registration.domain.report.credentials import AgedPerson, CredentialFigures, RefusedCase
from services.registration.domain.report.rules import Standing
from services.registration.usecases.composition.view import Figure, figure_of


@dataclass(frozen=True)
class CredentialCounts:
    """Counts of people. `summoned` and `present` are everybody's; `official` and `guests` are those present.

    `standing` and `base` say whose share the percentages are: of the official delegates present, or of everybody present.
    `present_percent` is of those who were asked of that standing. From `women` on all is of the base, but `by_category`,
    which is of everybody present. `absent_excused` and `absent_unexcused` are null without a register of leave; while
    people are `arriving` nobody is absent yet: `absent` are those who may still come, `absent_unexcused` is null.
    `absent_asking` said that they do not come, undecided whether that excuses them: neither excused nor unexcused. `shares`
    has each figure with base, unknown and words ("38,2%"). Null and left out of `shares`: what is sealed, for who may not open it, and in a draft what speaks of 1 to 4 people.
    """

    standing: Standing
    base: int
    summoned: int
    present: int
    absent: int
    absent_excused: int | None
    absent_unexcused: int | None
    official_summoned: int
    official: int
    guests_summoned: int
    guests: int
    delegations_summoned: int
    delegations: int
    present_percent: float
    women: int
    ethnic_minority: int | None
    religious: int | None
    party_members: int | None
    non_party: int | None
    under_40: int
    oldest: tuple[AgedPerson, ...]
    youngest: tuple[AgedPerson, ...]
    average_age: float | None
    by_category: dict[str, int]
    by_sector: dict[str, int]
    by_economic_component: dict[str, int]
    by_education: dict[str, int]
    by_political_theory: dict[str, int] | None
    by_ethnicity: dict[str, int] | None
    individuals: int
    collective_reps: int
    household_reps: int
    exemplars: int
    direct_workers: int
    managers: int
    remote_area: int
    academic_titles: dict[str, int]
    titles_held: dict[str, int]
    qualified: int
    refused: tuple[RefusedCase, ...]
    shares: dict[str, Figure]
    undecided: int = 0
    """Proposals that wait, alternates too, or are on hold."""
    absent_asking: int = 0
    arriving: bool = False
    """The doors still receive people: always false in what was frozen."""


def counts_of(figures: CredentialFigures) -> CredentialCounts:
    seen, rules, ages = figures.attendance, figures.rules, figures.ages
    decimals = {"direct_workers": rules.direct_decimals}
    shares = {key: figure_of(share, decimals.get(key, rules.decimals)) for key, share in figures.shares.items()}
    came = figure_of(figures.came, rules.decimals)
    return CredentialCounts(
        standing=rules.standing,
        base=figures.base,
        summoned=seen.summoned,
        present=seen.present,
        absent=seen.absent,
        absent_excused=seen.excused,
        absent_unexcused=seen.unexcused,
        official_summoned=seen.official_summoned,
        official=seen.official,
        guests_summoned=seen.guests_summoned,
        guests=seen.guests,
        delegations_summoned=seen.delegations_summoned,
        delegations=seen.delegations,
        present_percent=came.percent,
        oldest=ages.oldest,
        youngest=ages.youngest,
        average_age=float(ages.average) if ages.average is not None else None,
        by_category=_by(figures.categories),
        by_sector=_by(figures.groups["sector"]),
        by_economic_component=_by(figures.groups["economic_component"]),
        by_education=_by(figures.groups["education"]),
        by_political_theory=_by(figures.groups["political_theory"]) if figures.sealed_told else None,
        by_ethnicity=_by(figures.groups["ethnicity"]) if figures.sealed_told else None,
        academic_titles=figures.academic,
        titles_held=figures.titles,
        qualified=figures.qualified,
        refused=figures.refused,
        undecided=figures.undecided.total,
        absent_asking=seen.asking,
        **_sealed(shares),
        arriving=seen.arriving,
        shares={"present": came, **shares},
        **{key: shares[key].count for key in _PLAIN},
    )


_PLAIN = (
    *("women", "under_40", "individuals", "collective_reps"),
    *("household_reps", "exemplars", "direct_workers", "managers", "remote_area"),
)
UNKNOWN = "unknown"


class _Sealed(TypedDict):
    ethnic_minority: int | None
    religious: int | None
    party_members: int | None
    non_party: int | None


def _sealed(shares: Mapping[str, Figure]) -> _Sealed:
    """Give the counts of what is sealed, None where it was not opened."""
    told = {key: share.count for key, share in shares.items()}
    return _Sealed(
        ethnic_minority=told.get("ethnic_minority"),
        religious=told.get("religious"),
        party_members=told.get("party_members"),
        non_party=told.get("non_party"),
    )


def _by(groups: Sequence[Group]) -> dict[str, int]:
    """Count by code; those of whom it is not known stand under `unknown`, and groups without anybody are left out."""
    return {one.code or UNKNOWN: one.share.count for one in groups if one.share.count}
