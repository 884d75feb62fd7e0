"""Turns the sheets of a file into lines of known columns, and asks once about columns, hidden sheets and hidden rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from services.registration.domain.people.roster_columns import EXAMPLE, HEADINGS, NO_MATTER
from services.registration.domain.roster.book import Book, Column, LeftOut, Row, Sheet
from services.registration.domain.roster.questions import Asking, Place
from services.registration.domain.roster.values.spelling import exact, spoken
from services.registration.domain.roster.values.unit_names import is_error

_NAMES = ("full_name", "family_name", "given_name")
_SEVERAL = ("position", "workplace", "phone", "instruction")
IGNORE, TAKE, LEAVE = "ignore", "take", "leave"
COLUMN_CHOICES = (
    (IGNORE, "Không nhập"),
    *((key, headings[0]) for key, headings in HEADINGS.items() if key not in NO_MATTER),
)


@dataclass(frozen=True)
class Line:
    """A row that may be a person: `values` by column key, '' or absent when empty; what is odd about a cell by its key.

    `errors` are failed formulas, `dates` seats and the like that Excel made a date of (with what was perhaps typed),
    `years` births typed as a year into a date cell, `old_font` the same cell in Unicode. `waits` are open questions.
    """

    place: Place
    values: Mapping[str, str]
    sections: tuple[str, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)
    years: frozenset[str] = frozenset()
    old_font: Mapping[str, str] = field(default_factory=dict)
    waits: tuple[str, ...] = ()

    def __getitem__(self, key: str) -> str:
        return self.values.get(key, "")

    @property
    def name(self) -> str:
        """The name as the row has it, also when it stands in two columns."""
        parts = (self["full_name"], self["family_name"], self["given_name"])
        return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class Page:
    """The lines of one sheet, with its name and the texts above its header."""

    name: str
    title: tuple[str, ...]
    keys: frozenset[str]
    lines: tuple[Line, ...]


def read_lines(book: Book, asking: Asking) -> tuple[list[Page], list[LeftOut]]:
    """Give the pages that hold people, and by name everything that does not."""
    pages: list[Page] = []
    left: list[LeftOut] = []
    for sheet in book.sheets:
        if sheet.hidden and not is_wanted(sheet, asking):
            left.append(LeftOut(sheet.name, None, f"Trang ẩn “{sheet.name}”", "hidden_sheet"))
            continue
        left.extend(sheet.left_out)
        columns = [(column, key) for column in sheet.columns if (key := meaning_of(column, sheet, asking))]
        lines = _lines(sheet, columns, left)
        pages.append(Page(sheet.name, sheet.title, frozenset(key for _, key in columns), tuple(lines)))
    return _without_hidden_rows(book, pages, left, asking), left


def is_wanted(sheet: Sheet, asking: Asking) -> bool:
    """Tell whether a hidden sheet comes in; it stays out as long as nobody answers."""
    if not sheet.rows:
        return False
    _, choice = asking.ask(
        "hidden_sheet",
        spoken(sheet.name),
        f"Trang “{sheet.name}” đang ẩn, có {len(sheet.rows)} dòng: nhập hay bỏ?",
        [(LEAVE, "Bỏ trang này"), (TAKE, "Nhập cả trang này")],
        default=LEAVE,
    )
    return choice == TAKE


def meaning_of(column: Column, sheet: Sheet, asking: Asking) -> str | None:
    """Give the key that a column stands for; nobody's columns with content are asked for, never dropped unseen."""
    first = next((one for one in sheet.columns if one.key == column.key), column)
    if column.key in NO_MATTER or (column.key is None and not column.filled):
        return None
    if column.key is not None and (first is column or _parts_of_one(first, column)):
        asked = asking.answers.get(column_question(column))
        return _told_by_accent(column) if asked is None else _key(asked)
    why = f"; cột “{first.name}” đã là {HEADINGS[column.key][0].lower()}" if column.key and first is not column else ""
    _, choice = asking.ask(
        "column",
        spoken(column.name),
        f"Cột “{column.name}” ({column.filled} ô có chữ) là gì{why}? Chưa chọn thì không nhập cột này.",
        COLUMN_CHOICES,
        default=IGNORE,
    )
    return _key(choice)


def _parts_of_one(first: Column, column: Column) -> bool:
    """Tell whether two columns are parts of one heading: "Chức vụ" over "Đảng" and "Chính quyền"."""
    return min(len(first.headings), len(column.headings)) > 1 and first.headings[0] == column.headings[0]


def column_question(column: Column) -> str:
    """Give the id of the question that takes another meaning for a column, asked or not."""
    return f"column:{spoken(column.name)}"


def _told_by_accent(column: Column) -> str | None:
    """Tell "Năm" from "Nam" under a merged heading, which headings without accents cannot."""
    is_year = column.key in ("birth_male", "sex_male") and exact(column.headings[-1]) == exact("Năm")
    return "birth_year" if is_year else column.key


def _key(choice: str | None) -> str | None:
    return choice if choice in HEADINGS and choice not in NO_MATTER else None


def _lines(sheet: Sheet, columns: Sequence[tuple[Column, str]], left: list[LeftOut]) -> list[Line]:
    """Give one line a person; a row under a name that is merged over both goes on with that person."""
    names = {column.place for column, key in columns if key in _NAMES}
    lines: list[Line] = []
    for row in sheet.rows:
        line = _line(sheet, columns, row, left)
        if line and lines and names & set(row.merged):
            lines[-1] = _going_on(lines[-1], line, left)
        elif line:
            lines.append(line)
    return lines


def _going_on(line: Line, more: Line, left: list[LeftOut]) -> Line:
    values, others = dict(line.values), []
    for key, text in more.values.items():
        if text and not values.get(key):
            values[key] = text
        elif text and text != values[key] and key in _SEVERAL:
            values[key] = f"{values[key]}, {text}"
        elif text and text != values[key]:
            others.append(text)
    if others:
        left.append(LeftOut(more.place.sheet, more.place.row, " · ".join(others), "second_row"))
    return replace(line, values=values)


def _line(sheet: Sheet, columns: Sequence[tuple[Column, str]], row: Row, left: list[LeftOut]) -> Line | None:
    values: dict[str, str] = {}
    places: dict[int, str] = {}
    for column, key in columns:
        places[column.place] = key
        text = row.cells[column.place] if column.place < len(row.cells) else ""
        both = key in _SEVERAL and text and values.get(key)
        values[key] = f"{values[key]}, {text}" if both else values.get(key) or text
    line = _with_remarks(Line(Place(sheet.name, row.number), values, row.sections), row, places)
    filled = [text for text in (*line.values.values(), *line.errors.values()) if text]
    if not line.name and len(filled) < 2 and not line.errors:
        if filled:
            left.append(LeftOut(sheet.name, row.number, " ".join(filled), "no_person"))
        return None
    if line["delegate_code"] == EXAMPLE["delegate_code"] and line["full_name"] == EXAMPLE["full_name"]:
        left.append(LeftOut(sheet.name, row.number, line["full_name"], "example"))
        return None
    return line


def _with_remarks(line: Line, row: Row, places: Mapping[int, str]) -> Line:
    values, errors, dates, fonts, years = dict(line.values), {}, {}, {}, set()
    for key, text in line.values.items():
        if is_error(text):
            errors[key], values[key] = text, ""
    for remark in row.remarks:
        key = places.get(remark.column, "")
        if remark.kind == "error" and key:
            errors[key], values[key] = remark.text, ""
        elif remark.kind == "looks_like_date":
            dates[key] = remark.proposal
        elif remark.kind == "old_font":
            fonts[key] = remark.proposal
        elif remark.kind == "year_in_date":
            years.add(key)
        elif remark.kind == "line_break" and key == "full_name":
            values[key] = remark.text
    return Line(line.place, values, line.sections, errors, dates, frozenset(years), fonts)


def _without_hidden_rows(book: Book, pages: list[Page], left: list[LeftOut], asking: Asking) -> list[Page]:
    """Ask once whether the hidden rows that hold people come in; until then they wait."""
    hidden = {Place(sheet.name, row.number) for sheet in book.sheets for row in sheet.rows if row.hidden}
    lines = [line for page in pages for line in page.lines if line.place in hidden]
    if not lines:
        return pages
    names = [line.name for line in lines]
    shown = ", ".join(names[:10]) + (" …" if len(names) > 10 else "")
    id_, choice = asking.ask(
        "hidden_rows",
        "",
        f"{len(lines)} dòng đang ẩn ({shown}): nhập hay bỏ?",
        [(TAKE, "Nhập cả các dòng ẩn"), (LEAVE, "Bỏ các dòng ẩn")],
        default=None,
        at=[line.place for line in lines],
        people=names,
    )
    if choice == LEAVE:
        left.extend(LeftOut(line.place.sheet, line.place.row, line.name, "hidden_row") for line in lines)
    return [_of_page(page, hidden, id_, choice) for page in pages]


def _of_page(page: Page, hidden: set[Place], id_: str, choice: str | None) -> Page:
    lines = []
    for line in page.lines:
        if line.place not in hidden or choice == TAKE:
            lines.append(line)
        elif choice != LEAVE:
            lines.append(replace(line, waits=(id_,)))
    return Page(page.name, page.title, page.keys, tuple(lines))
