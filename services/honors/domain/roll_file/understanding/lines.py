"""Turns the sheets of a file into lines of known columns, and says by name what is no line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from chassis.files.found import Column, FoundBook, FoundRow, FoundSheet, LeftOut
from chassis.files.meaning.columns import LEAVE, TAKE, is_wanted, may_stay_out
from chassis.files.meaning.origin import origin_of
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.rows.cells import OddCells, comments_of, odd_cells, told_struck
from chassis.files.meaning.rows.ditto import filled_down
from chassis.files.meaning.rows.footnotes import footnoted, footnotes
from chassis.files.meaning.rows.hidden_rows import (
    ask_about_hidden,
    ask_about_struck,
    hidden_places,
    is_struck,
    without_struck,
)
from chassis.files.meaning.rows.put_right import PutRight, ask_about_put_right, put_right
from chassis.files.meaning.rows.several_ways import as_chosen
from chassis.files.meaning.rows.ticks import is_mark, lowest_heading, said_by_tick
from chassis.files.meaning.spelling import folded
from services.honors.domain.roll_file.columns import COLUMNS, HEADINGS, NAMES

_TICKED = frozenset(("kind", "award_name", "grade", "posthumous", "form_of_address"))
_CLOSED_UP = ("decision_number", "award_code", "delegate_code")
"""What has no blank in it: broken over two lines of its cell it is one."""
_OWN = (*NAMES, "list_position", "delegate_code", "remark")
"""What is each entry's own: no mark stands there for what is above."""
_EXAMPLE = "dong mau xin xoa"


@dataclass(frozen=True)
class Line:
    """A row that may be an entry: `values` by column key, what is odd about its cells, and what stands above it.

    The value of `remark` is what the file remarks beside it: it comes in nowhere.

    `waits` are open questions that keep it out.
    """

    place: Place
    values: Mapping[str, str]
    odd: OddCells = field(default_factory=OddCells)
    sections: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    is_struck: bool = False
    """A line goes through it, or through the name."""
    put_right: PutRight | None = None
    """How its cells were put into their columns: that is asked before it comes in."""
    said: tuple[str, ...] = ()
    """What was made of its cells, and what is pinned to them, in sentences."""

    def __getitem__(self, key: str) -> str:
        return self.values.get(key, "")

    @property
    def name(self) -> str:
        return next((self[key] for key in NAMES if self[key]), "")

    @property
    def name_key(self) -> str:
        """The key of the column that the name stands in; that of any name where it is empty."""
        return next((key for key in NAMES if self[key]), "name")


@dataclass(frozen=True)
class Lines:
    lines: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]
    keys: frozenset[str]


def read_lines(book: FoundBook, asking: Asking) -> Lines:
    """Give the lines of all sheets that come in, and by name everything that is none."""
    lines: list[Line] = []
    left: list[LeftOut] = []
    keys: set[str] = set()
    for sheet in book.sheets:
        if may_stay_out(sheet) and not is_wanted(sheet, asking):
            left.append(
                LeftOut(sheet.name, None, f"Trang{' ẩn' if sheet.hidden else ''} “{sheet.name}”", "hidden_sheet")
            )
            continue
        left.extend(sheet.left_out)
        columns = [(column, key) for column in sheet.columns if (key := COLUMNS.meaning_of(column, sheet, asking))]
        keys |= {key for _, key in columns}
        chosen, waits = as_chosen(sheet, NAMES, asking)
        above: Mapping[str, str] = {}
        notes = footnotes(sheet.left_out)
        for row in chosen.rows:
            line = _line(chosen, columns, row)
            if not origin_of(book):
                values, marks = filled_down(line.values, above, HEADINGS, _OWN)
                values, unknown = footnoted(values, NAMES, notes)
                line = replace(line, values=values, said=(*marks, *unknown))
            line = replace(line, said=(*line.said, *_told_of(row, columns)), waits=waits.get(row.number, ()))
            above = line.values
            if why := _why_none(line):
                if said := " · ".join(filter(None, line.values.values())):
                    left.append(LeftOut(sheet.name, row.number, said, why))
            else:
                lines.append(line)
    known = _with_put_right(_without_hidden(book, lines, left, asking), asking)
    return Lines(tuple(known), tuple(left), frozenset(keys))


def _line(sheet: FoundSheet, columns: Sequence[tuple[Column, str]], row: FoundRow) -> Line:
    values: dict[str, str] = {}
    places = {column.place: key for column, key in columns}
    names = _names(columns)
    row = without_struck(row, names)
    for column, key in columns:
        text = row.cell(column.place)
        if key in NAMES and is_mark(text):  # "Loại" over "Tập thể" and "Cá nhân"
            key, text = "kind", lowest_heading(column)
        values[key] = values.get(key) or (said_by_tick(column, text) if key in _TICKED else text)
    values["remark"] = " ".join(filter(None, (row.cell(column.place) for column in sheet.columns if _remarks(column))))
    odd = odd_cells(values, row, places, sheet.columns)
    values |= {key: text.replace("\n", "") for key, text in odd.lines.items() if key in _CLOSED_UP}
    values = {key: "" if key in odd.errors else text for key, text in values.items()}
    place, struck = Place(sheet.name, row.number), is_struck(row, names)
    right = put_right(row, sheet.columns)
    return Line(place, values, odd, row.sections, sheet.title, is_struck=struck, put_right=right)


def _names(columns: Sequence[tuple[Column, str]]) -> set[int]:
    return {column.place for column, key in columns if key in NAMES}


def _told_of(row: FoundRow, columns: Sequence[tuple[Column, str]]) -> tuple[str, ...]:
    """Give what is struck out of a row, and what is pinned to it, in sentences."""
    return (*told_struck(row, {column.place for column, _ in columns} - _names(columns)), *comments_of(row))


def _remarks(column: Column) -> bool:
    return folded(lowest_heading(column)).startswith("ghi chu")


def _why_none(line: Line) -> str:
    """Give why a row is no entry, '' for one: the example of our template, or a row with nothing but a number."""
    if _EXAMPLE in folded(line.name):
        return "example"
    said = [key for key, text in line.values.items() if text and key not in ("list_position", "remark")]
    return "" if line.name or len(said) > 1 or line.odd.errors else "no_person"


def _without_hidden(book: FoundBook, lines: list[Line], left: list[LeftOut], asking: Asking) -> list[Line]:
    """Ask once each whether the hidden and the struck-through rows come in; until then they wait."""
    struck = {line.place for line in lines if line.is_struck}
    kinds = ((hidden_places(book), ask_about_hidden, "hidden_row"), (struck, ask_about_struck, "struck_row"))
    for places, ask, why in kinds:
        doubtful = [line for line in lines if line.place in places]
        if not doubtful:
            continue
        id_, choice = ask([line.place for line in doubtful], [line.name for line in doubtful], asking)
        if choice == LEAVE:
            left.extend(LeftOut(line.place.sheet, line.place.row, line.name, why) for line in doubtful)
            lines = [line for line in lines if line.place not in places]
        elif choice != TAKE:
            lines = [replace(line, waits=(*line.waits, id_)) if line.place in places else line for line in lines]
    return lines


def _with_put_right(lines: list[Line], asking: Asking) -> list[Line]:
    """Ask once whether lines whose cells stood in wrong columns come in as they were put right; until then they wait."""
    found = [(line.place, line.name, line.put_right) for line in lines if line.put_right]
    asked = [one for one in found if not one[2].chosen]
    id_, choice = ask_about_put_right(asked, asking) if asked else ("", TAKE)
    return [_as_answered(line, id_, choice) for line in lines]


def _as_answered(line: Line, id_: str, choice: str | None) -> Line:
    if not line.put_right:
        return line
    if line.put_right.chosen:
        choice = TAKE
    if choice == LEAVE:
        return replace(line, odd=replace(line.odd, shifted=line.put_right.refused))
    waits = () if choice == TAKE else (id_,)
    return replace(line, said=(*line.said, line.put_right.note), waits=(*line.waits, *waits))
