"""Says at which cells of a roster what is to be said."""

from collections.abc import Iterable

from chassis.files.found import FoundBook
from chassis.files.meaning.marks import THE_NAME, CellMark, Said, marks_at
from services.registration.domain.people.roster_columns import HEADINGS, NAMES
from services.registration.domain.roster.check import RosterCheck


def marks_of(check: RosterCheck, book: FoundBook) -> tuple[CellMark, ...]:
    """Give what keeps rows out at the cells that it is about, and at the name what waits for an answer or is odd."""
    return marks_at(_said(check), book, HEADINGS, NAMES)


def _said(check: RosterCheck) -> Iterable[Said]:
    for refusal in check.refused:
        yield Said(refusal.place, refusal.column, refusal.message, is_error=True)
    questions = {one.id: one.text for one in check.questions}
    for outcome in check.people:
        who = outcome.candidate
        for wait in who.waits:
            yield Said(who.place, THE_NAME, f"Chờ trả lời: {questions[wait]}", is_error=True)
        for note in outcome.notes:
            yield Said(who.place, THE_NAME, note, is_error=False)
