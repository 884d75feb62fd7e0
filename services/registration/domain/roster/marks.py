"""Says at which cells of a file what is to be said: its sender mends the file where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from chassis.files.found import Column, FoundBook
from chassis.files.meaning.questions import Place
from services.registration.domain.people.roster_columns import HEADINGS
from services.registration.domain.roster.check import RosterCheck

_NAMES = ("full_name", "family_name", "given_name")


@dataclass(frozen=True)
class CellMark:
    """A sentence at one cell: `row` as Excel shows it, `column` from 0. `is_error`: the row does not come in as it is."""

    place: Place
    column: int
    text: str
    is_error: bool


def marks_of(check: RosterCheck, book: FoundBook) -> tuple[CellMark, ...]:
    """Give what keeps rows out at the cells that it is about, and at the name what waits for an answer or is odd."""
    columns = {sheet.name: _places(sheet.columns) for sheet in book.sheets if sheet.columns}

    def at(place: Place, heading: str, text: str, *, is_error: bool) -> CellMark:
        places = columns.get(place.sheet, {})
        return CellMark(place, places.get(heading, places.get("", 0)), text, is_error)

    marks = [at(one.place, one.column, one.message, is_error=True) for one in check.refused]
    questions = {one.id: one.text for one in check.questions}
    for outcome in check.people:
        who = outcome.candidate
        marks += [at(who.place, "", f"Chờ trả lời: {questions[wait]}", is_error=True) for wait in who.waits]
        marks += [at(who.place, "", note, is_error=False) for note in outcome.notes]
    return tuple(marks)


def _places(columns: Iterable[Column]) -> dict[str, int]:
    """Give the place of each column by the heading that people are told, and that of the name under ''."""
    places: dict[str, int] = {}
    for column in columns:
        if column.key:
            places.setdefault(HEADINGS[column.key][0], column.place)
        if column.key in _NAMES:
            places.setdefault("", column.place)
    return places
