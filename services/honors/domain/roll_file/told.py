"""Tells what a file means as plain data, the shape that `daihoi check-file` prints and the pages read."""

from dataclasses import dataclass
from datetime import date

from chassis.files.found import LeftOut
from chassis.files.meaning.columns import SeenSheet
from chassis.files.meaning.questions import Proposal, Question
from services.honors.domain.ids import EntryId
from services.honors.domain.roll.entry import RecipientKind
from services.honors.domain.roll_file.check import Kind, Outcome, RollCheck
from services.honors.domain.roll_file.columns import COLUMNS
from services.honors.domain.roll_file.comparing.comparison import Change
from services.honors.domain.roll_file.comparing.gone import Gone
from services.honors.domain.roll_file.understanding.candidate import Refusal


@dataclass(frozen=True)
class ToldEntry:
    """One entry of the file. `list_number` is the file's own, `list_position` the place from 1; `delegate_name` whoever has
    the code. `entry_id` is the entry that the row means; `waits_for` are ids of questions.
    """

    sheet: str
    row: int
    outcome: Kind
    kind: RecipientKind | None
    name: str
    form_of_address: str
    unit_name: str
    position: str
    award_code: str | None
    award_name: str
    grade: int
    decision_number: str
    decision_date: date | None
    issuer: str
    list_position: int
    list_number: str
    citation: str
    delegate_code: str | None
    delegate_name: str | None
    posthumous: bool
    entry_id: EntryId | None
    changes: tuple[Change, ...]
    notes: tuple[str, ...]
    waits_for: tuple[str, ...]


@dataclass(frozen=True)
class RollMessage:
    column: str
    message: str


@dataclass(frozen=True)
class RollError:
    """One row that cannot come in: the first sentence, and all of them."""

    sheet: str
    row: int
    name: str
    column: str
    message: str
    messages: tuple[RollMessage, ...]


@dataclass(frozen=True)
class GoneEntry:
    """An entry of the file's decision that is no longer in it."""

    entry_id: EntryId
    name: str
    unit_name: str
    award_name: str
    decision_number: str
    announced: bool
    withdrawn: bool


@dataclass(frozen=True)
class AddedAward:
    code: str
    name: str
    precedence: int


@dataclass(frozen=True)
class RollCounts:
    """Rows read = new + changed + unchanged + refused; those who wait for an answer are among the refused."""

    rows: int
    new: int
    changed: int
    unchanged: int
    refused: int
    waiting: int
    withdrawn: int
    renumbered: int


@dataclass(frozen=True)
class ToldRoll:
    """What an honour roll means for a congress; nothing of it is stored. Until it is `named` nobody knows which column has the
    names, and it has no entries.
    """

    entries: tuple[ToldEntry, ...]
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]
    errors: tuple[RollError, ...]
    gone: tuple[GoneEntry, ...]
    added_awards: tuple[AddedAward, ...]
    notes: tuple[str, ...]
    counts: RollCounts
    sheets: tuple[SeenSheet, ...]
    column_choices: tuple[Proposal, ...]
    named: bool


def told(check: RollCheck) -> ToldRoll:
    """Give the whole answer as plain data."""
    kinds = {kind: check.count(kind) for kind in ("new", "changed", "unchanged")}
    return ToldRoll(
        entries=tuple(_entry(one) for one in check.entries),
        questions=check.questions,
        left_out=check.left_out,
        errors=_errors(check.refused),
        gone=tuple(_gone(one) for one in check.gone),
        added_awards=tuple(AddedAward(one.code, one.name, one.precedence) for one in check.added_awards),
        notes=check.notes,
        counts=RollCounts(
            check.rows,
            **kinds,
            refused=check.refused_rows,
            waiting=check.count("asked"),
            withdrawn=sum(one.is_withdrawn for one in check.gone),
            renumbered=len(check.renumbered),
        ),
        sheets=check.sheets,
        column_choices=COLUMNS.proposals,
        named=check.named,
    )


def _entry(one: Outcome) -> ToldEntry:
    who, words = one.candidate, one.candidate.words
    return ToldEntry(
        sheet=who.place.sheet,
        row=who.place.row,
        outcome=one.kind,
        kind=who.kind,
        name=words.name,
        form_of_address=words.form_of_address,
        unit_name=words.unit_name,
        position=words.position,
        award_code=who.award.code if who.award else None,
        award_name=words.award_name,
        grade=who.grade,
        decision_number=who.decision.number,
        decision_date=who.decision.date,
        issuer=who.decision.issuer,
        list_position=who.list_position,
        list_number=who.list_number,
        citation=words.citation,
        delegate_code=who.delegate_code or None,
        delegate_name=who.linked.full_name if who.linked else None,
        posthumous=who.posthumous,
        entry_id=one.entry.entry_id if one.entry else None,
        changes=one.compared.changes if one.compared else (),
        notes=who.notes,
        waits_for=who.waits,
    )


def _errors(refused: tuple[Refusal, ...]) -> tuple[RollError, ...]:
    rows: dict[object, list[Refusal]] = {}
    for one in refused:
        rows.setdefault(one.place, []).append(one)
    return tuple(
        RollError(
            first.place.sheet,
            first.place.row,
            first.name,
            first.column,
            first.message,
            tuple(RollMessage(one.column, one.message) for one in (first, *more)),
        )
        for first, *more in rows.values()
    )


def _gone(one: Gone) -> GoneEntry:
    entry = one.entry
    return GoneEntry(
        entry.entry_id,
        entry.words.name,
        entry.words.unit_name,
        entry.words.award_name,
        entry.decision.number,
        entry.is_announced,
        one.is_withdrawn,
    )
