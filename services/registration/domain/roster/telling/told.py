"""Tells what a file means as plain data, the shape that `daihoi check-file` prints and the pages read."""

from dataclasses import dataclass

from chassis.files.found import LeftOut
from chassis.files.meaning.columns import SeenSheet
from chassis.files.meaning.questions import Proposal, Question
from services.registration.domain.ids import DelegateId
from services.registration.domain.roster.check import RosterCheck
from services.registration.domain.roster.comparing.comparison import Change
from services.registration.domain.roster.comparing.gone import Gone, about_gone
from services.registration.domain.roster.excluding import about_row
from services.registration.domain.roster.outcome import Kind, Left, Outcome, Standings, standings_after
from services.registration.domain.roster.telling.told_errors import ToldError, told_errors
from services.registration.domain.roster.understanding.rows.lines import COLUMNS
from services.registration.domain.roster.values.births import precision


@dataclass(frozen=True)
class ToldPerson:
    """One person of the file. `birth` as precise as known ("03/05/1984", "05/1984", "1984"), the id number never.

    `same_as` is the code of the delegate whom the row means; `waits_for` are ids of questions. `left`: they are no delegate
    any more, WITHDRAWN or REPLACED, though the file has them; `left_id` is then who it is. Answering `question` with
    "leave_out" takes the person out of this import.
    """

    question: str
    sheet: str
    row: int
    outcome: Kind
    full_name: str
    sex: str | None
    birth: str | None
    birth_precision: str | None
    unit_code: str | None
    unit_name: str | None
    category: str | None
    code: str | None
    standing: str | None
    form_of_address: str
    position: str
    workplace: str
    seat: str
    phone: str
    instruction: str
    ethnicity: str | None
    religion: str | None
    party_member: bool | None
    political_theory: str | None
    further: dict[str, str]
    same_as: str | None
    has_badge: bool
    changes: tuple[Change, ...]
    notes: tuple[str, ...]
    waits_for: tuple[str, ...]
    left: Left | None = None
    left_id: DelegateId | None = None


@dataclass(frozen=True)
class ToldGone:
    """A delegate of the file's units who is not in it; answering `question` with "withdraw" takes them off the roster.

    `elsewhere`: they came in with another part of their unit's list, `brought_by`, and nothing says that they are gone.
    """

    question: str
    withdrawn: bool
    brought_by: str
    elsewhere: bool
    code: str
    full_name: str
    unit_code: str
    birth: str | None
    has_badge: bool


@dataclass(frozen=True)
class ToldExcluded:
    """A row that somebody has taken out of this import; without the answer to `question` it is in again."""

    question: str
    sheet: str
    row: int
    full_name: str


@dataclass(frozen=True)
class ToldUnit:
    unit_code: str
    unit_name: str


@dataclass(frozen=True)
class ToldCounts:
    """Rows read = new + changed + unchanged + refused + excluded; those who wait for an answer are among the refused."""

    rows: int
    new: int
    changed: int
    unchanged: int
    refused: int
    waiting: int
    excluded: int = 0
    left: int = 0
    """Of those unchanged: who was withdrawn or replaced and stands in the file all the same."""


@dataclass(frozen=True)
class ToldRoster:
    """What a roster means for a congress; nothing of it is stored. `too_many` is what keeps the whole file out.

    `must_answer` says whom it asks about, as long as that keeps the file out. `ratio_warning` says when guests and leaders would be too many of those who are there afterwards; it keeps nobody out.
    """

    people: tuple[ToldPerson, ...]
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]
    errors: tuple[ToldError, ...]
    gone: tuple[ToldGone, ...]
    new_units: tuple[ToldUnit, ...]
    notes: tuple[str, ...]
    counts: ToldCounts
    sheets: tuple[SeenSheet, ...]
    column_choices: tuple[Proposal, ...]
    too_many: str | None
    ratio_warning: str | None = None
    must_answer: str | None = None
    excluded: tuple[ToldExcluded, ...] = ()
    named: bool = True
    """False: nobody knows yet which column has the names, and there are no people."""
    heads: int = 0
    """Of how many units the file says who leads them from now on."""
    standings: Standings | None = None


def told(check: RosterCheck, too_many: str | None = None, ratio_warning: str | None = None) -> ToldRoster:
    """Give the whole answer as plain data."""
    kinds = {kind: check.count(kind) for kind in ("new", "changed", "unchanged")}
    return ToldRoster(
        people=tuple(_person(one) for one in check.people),
        questions=check.questions,
        left_out=check.left_out,
        errors=told_errors(check.refused),
        gone=tuple(map(_gone, check.gone)),
        new_units=tuple(ToldUnit(unit.unit_code, unit.name) for unit in check.units if not unit.archived),
        notes=check.notes,
        counts=ToldCounts(
            check.rows,
            **kinds,
            refused=check.refused_rows,
            waiting=check.count("asked"),
            excluded=len(check.excluded),
            left=sum(one.left is not None for one in check.people),
        ),
        sheets=check.sheets,
        column_choices=COLUMNS.proposals,
        too_many=too_many,
        ratio_warning=ratio_warning,
        must_answer=check.undecided,
        named=check.named,
        heads=len(check.heads),
        standings=standings_after(check.people),
        excluded=tuple(
            ToldExcluded(about_row(one), one.place.sheet, one.place.row, one.full_name) for one in check.excluded
        ),
    )


def _person(one: Outcome) -> ToldPerson:
    who, old = one.candidate, one.known.delegate.person if one.known else None
    return ToldPerson(
        question=about_row(who),
        sheet=who.place.sheet,
        row=who.place.row,
        outcome=one.kind,
        full_name=who.full_name,
        sex=who.sex,
        birth=who.birth.text if who.birth else None,
        birth_precision=precision(who.birth),
        unit_code=who.unit.unit_code if who.unit else None,
        unit_name=who.unit.name if who.unit else None,
        category=who.category or (old.category if old else None),
        code=one.code or None,
        standing=who.standing or None,
        form_of_address=who.form_of_address,
        position=who.position,
        workplace=who.workplace,
        seat=who.seat,
        phone=who.phone,
        instruction=who.instruction,
        ethnicity=who.sensitive.ethnicity,
        religion=who.sensitive.religion,
        party_member={"YES": True, "NO": False}.get(who.sensitive.party_member or ""),
        political_theory=who.sensitive.political_theory,
        further=dict(who.further),
        same_as=one.known.delegate.delegate_code if one.known else None,
        has_badge=bool(one.known and one.known.delegate.credentials),
        changes=one.compared.changes if one.compared else (),
        notes=one.notes,
        waits_for=who.waits,
        left=one.left,
        left_id=one.known.delegate.delegate_id if one.known and one.left else None,
    )


def _gone(one: Gone) -> ToldGone:
    delegate, person = one.known.delegate, one.known.delegate.person
    return ToldGone(
        question=about_gone(one.known),
        withdrawn=one.is_withdrawn,
        brought_by=one.brought_by,
        elsewhere=one.elsewhere,
        code=delegate.delegate_code,
        full_name=person.full_name,
        unit_code=person.unit_code,
        birth=person.birth.text if person.birth else None,
        has_badge=bool(delegate.credentials),
    )
