"""Says what each sheet and column of a file was taken for: what a person looks over before anything else."""

from collections.abc import Iterable
from dataclasses import dataclass

from services.registration.domain.people.roster_columns import HEADINGS, NO_MATTER
from services.registration.domain.roster.book import Book, Sheet
from services.registration.domain.roster.questions import Answers, Asking, Proposal
from services.registration.domain.roster.understanding.lines import (
    COLUMN_CHOICES,
    column_question,
    is_wanted,
    meaning_of,
)


@dataclass(frozen=True)
class SeenColumn:
    """`taken_for` is a key of the columns, None: not taken in. `question` takes another choice; None: it is no matter."""

    letter: str
    name: str
    filled: int
    taken_for: str | None
    words: str
    question: str | None


@dataclass(frozen=True)
class SeenSheet:
    """`left_out` is a hidden sheet that nobody has asked for; `rows` are those below its header."""

    name: str
    hidden: bool
    left_out: bool
    rows: int
    columns: tuple[SeenColumn, ...]


def column_choices() -> tuple[Proposal, ...]:
    """Give everything that a column can be taken for."""
    return tuple(Proposal(choice, words) for choice, words in COLUMN_CHOICES)


def seen_sheets(book: Book, answers: Answers) -> tuple[SeenSheet, ...]:
    """Give every sheet of the file, also those without a table."""
    asking = Asking(dict(answers))  # for what holds; what is asked is asked where the lines are read
    return tuple(
        SeenSheet(
            sheet.name,
            sheet.hidden,
            left_out=sheet.hidden and not is_wanted(sheet, asking),
            rows=len(sheet.rows),
            columns=tuple(_columns(sheet, asking)),
        )
        for sheet in book.sheets
    )


def _columns(sheet: Sheet, asking: Asking) -> Iterable[SeenColumn]:
    for column in sheet.columns:
        if column.key is None and not column.filled:
            continue
        no_matter = column.key in NO_MATTER
        key = column.key if no_matter else meaning_of(column, sheet, asking)
        words = HEADINGS[key][0] if key else ""
        question = None if no_matter else column_question(column)
        yield SeenColumn(column.letter, column.name, column.filled, key, words, question)
