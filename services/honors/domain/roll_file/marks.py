"""Says at which cells of an honour roll what is to be said."""

from collections.abc import Iterable

from chassis.files.found import FoundBook
from chassis.files.meaning.marks import THE_NAME, CellMark, Said, marks_at
from services.honors.domain.roll_file.check import RollCheck
from services.honors.domain.roll_file.columns import HEADINGS, NAMES

COLUMN_OF_QUESTION = {
    "kind": HEADINGS["kind"][0],
    "award": HEADINGS["award_name"][0],
    "award_place": HEADINGS["award_name"][0],
    "corrected": HEADINGS["award_name"][0],
    "renumbered": HEADINGS["decision_number"][0],
    "person": HEADINGS["delegate_code"][0],
}
"""At which column a question of a kind is shown; one of another kind is about the name."""


def marks_of(check: RollCheck, book: FoundBook) -> tuple[CellMark, ...]:
    """Give what keeps rows out, and what waits, at the cells that it is about; at the name what is odd."""
    return marks_at(_said(check), book, HEADINGS, NAMES)


def _said(check: RollCheck) -> Iterable[Said]:
    for refusal in check.refused:
        heading = THE_NAME if refusal.column == HEADINGS["name"][0] else refusal.column
        yield Said(refusal.place, heading, refusal.message, is_error=True)
    questions = {one.id: one for one in check.questions}
    for outcome in check.entries:
        who = outcome.candidate
        for wait in who.waits:
            asked = questions[wait]
            heading = COLUMN_OF_QUESTION.get(asked.kind, THE_NAME)
            yield Said(who.place, heading, f"Chờ trả lời: {asked.text}", is_error=True)
        for note in who.notes:
            yield Said(who.place, THE_NAME, note, is_error=False)
