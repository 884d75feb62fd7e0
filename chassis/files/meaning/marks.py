"""Says at which cells of a file what is to be said: its sender mends the file where it stands."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from chassis.files.found import Column, FoundBook
from chassis.files.meaning.questions import Place

THE_NAME = ""


@dataclass(frozen=True)
class Said:
    """A sentence about a row: at the column of this heading as people are told it, THE_NAME for that of the name.
    `is_error`: the row does not come in as it is."""

    place: Place
    heading: str
    text: str
    is_error: bool


@dataclass(frozen=True)
class CellMark:
    """A sentence at one cell: `row` as Excel shows it, `column` from 0."""

    place: Place
    column: int
    text: str
    is_error: bool


def marks_at(
    said: Iterable[Said], book: FoundBook, headings: Mapping[str, Sequence[str]], names: Collection[str]
) -> tuple[CellMark, ...]:
    """Give each sentence at its cell: that of its heading, else that of the name. `names` are the keys of names."""
    columns = {sheet.name: _places(sheet.columns, headings, names) for sheet in book.sheets if sheet.columns}

    def at(one: Said) -> int:
        places = columns.get(one.place.sheet, {})
        return places.get(one.heading, places.get(THE_NAME, 0))

    return tuple(CellMark(one.place, at(one), one.text, one.is_error) for one in said)


def _places(columns: Iterable[Column], headings: Mapping[str, Sequence[str]], names: Collection[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for column in columns:
        if column.key:
            places.setdefault(headings[column.key][0], column.place)
        if column.key in names:
            places.setdefault(THE_NAME, column.place)
    return places
