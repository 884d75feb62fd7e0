"""Turns the sheets of a file into lines of known columns, and asks once about columns, hidden sheets and hidden rows."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from chassis.files.found import Column, FoundBook, FoundRow, FoundSheet, LeftOut, name_of_sheet
from chassis.files.meaning.columns import LEAVE, TAKE, KnownColumns, is_wanted, may_stay_out
from chassis.files.meaning.origin import origin_of
from chassis.files.meaning.questions import Asking, Place
from chassis.files.meaning.rows.cells import comments_of, odd_cells, told_struck
from chassis.files.meaning.rows.footnotes import footnoted, footnotes
from chassis.files.meaning.rows.hidden_rows import (
    ask_about_hidden,
    ask_about_struck,
    hidden_places,
    is_struck,
    without_struck,
)
from chassis.files.meaning.rows.put_right import ask_about_put_right, put_right
from chassis.files.meaning.rows.several_ways import as_chosen
from chassis.files.meaning.spelling import exact
from services.registration.domain.people.roster_columns import EXAMPLE, HEADINGS, NAMES, NO_MATTER
from services.registration.domain.roster.understanding.rows.as_meant import as_meant
from services.registration.domain.roster.understanding.rows.line import Line, Page
from services.registration.domain.roster.understanding.rows.posts_below import with_posts_below
from services.registration.domain.roster.understanding.rows.second_rows import goes_on, with_rest
from services.registration.domain.roster.values.ticked import ONE_OF, told_by_heading, turned

_CLOSED_UP = ("delegate_code", "unit_code", "email", "national_id")
"""What has no blank in it: broken over two lines of its cell it is one."""
_ITEM = re.compile(r"\s*[-–—+•*]\s*(?=\S)")
_SEVERAL = ("position", "position_and_unit", "workplace", "phone", "instruction", "education", "titles")


def told_by_accent(column: Column) -> str | None:
    """Tell "Năm" from "Nam" under a merged heading, which headings without accents cannot."""
    is_year = column.key in ("birth_male", "sex_male") and exact(column.headings[-1]) == exact("Năm")
    return "birth_year" if is_year else column.key


COLUMNS = KnownColumns(HEADINGS, NO_MATTER, told_by_accent, turned, frozenset(("position",)))


def read_lines(book: FoundBook, asking: Asking) -> tuple[list[Page], list[LeftOut]]:
    """Give the pages that hold people, and by name everything that does not."""
    pages: list[Page] = []
    left: list[LeftOut] = []
    for sheet in book.sheets:
        if may_stay_out(sheet) and not is_wanted(sheet, asking):
            left.append(
                LeftOut(sheet.name, None, f"Trang{' ẩn' if sheet.hidden else ''} “{sheet.name}”", "hidden_sheet")
            )
            continue
        left.extend(sheet.left_out)
        left.extend(_names_beside(sheet, asking))
        columns = _known(sheet, Asking(asking.answers))
        if not _may_name_people(sheet, columns) and any(_names(one) for one in book.sheets if one is not sheet):
            said = f"Trang “{sheet.name}” không có cột họ tên, không nhập ({len(sheet.rows)} dòng)"
            left.append(LeftOut(sheet.name, None, said, "not_a_list"))
            continue
        columns = _known(sheet, asking)
        chosen, waits = as_chosen(sheet, NAMES, asking)
        lines = _lines(chosen, columns, left, is_ours=bool(origin_of(book)))
        lines = [replace(one, waits=(*one.waits, *waits.get(one.place.row, ()))) for one in lines]
        pages.append(Page(name_of_sheet(sheet.name), sheet.title, _keys(columns), tuple(lines), book.filename))
    return _with_put_right(_without_hidden_rows(book, pages, left, asking), asking), left


def _known(sheet: FoundSheet, asking: Asking) -> list[tuple[Column, str]]:
    return [(column, key) for column in sheet.columns if (key := COLUMNS.meaning_of(column, sheet, asking))]


def _names(sheet: FoundSheet) -> bool:
    return any(column.key in NAMES for column in sheet.columns)


def _may_name_people(sheet: FoundSheet, columns: Sequence[tuple[Column, str]]) -> bool:
    """Tell whether a sheet has a column of names, or one of words that nobody knows yet; a table of figures has neither."""
    if any(key in NAMES for _, key in columns):
        return True
    unknown = [column for column in sheet.columns if column.key is None and column.filled]
    cells = (row.cell(column.place) for row in sheet.rows for column in unknown)
    return any(any(map(str.isalpha, text)) for text in cells)


def _keys(columns: Sequence[tuple[Column, str]]) -> frozenset[str]:
    """Give the keys of the columns; one of position and unit together is both."""
    keys = {key for _, key in columns}
    if "position_and_unit" in keys:
        keys |= {"position"} if "unit_name" in keys else {"position", "workplace"}
    return frozenset(keys)


def _names_beside(sheet: FoundSheet, asking: Asking) -> Iterator[LeftOut]:
    """Name who stands in a second column of names that does not come in: nobody stays out unseen."""
    for column in sheet.columns:
        if column.key in NAMES and column.twice and not COLUMNS.meaning_of(column, sheet, asking):
            names = [text for row in sheet.rows if (text := row.cell(column.place))]
            if names:
                said = f"Cột {column.letter} “{column.name}” không nhập: {', '.join(names)}"
                yield LeftOut(sheet.name, None, said, "beside")


def _lines(
    sheet: FoundSheet, columns: Sequence[tuple[Column, str]], left: list[LeftOut], *, is_ours: bool
) -> list[Line]:
    """Give one line a person; a row under a name that is merged over both goes on with that person. `is_ours`: the file
    went out from here, and its cells mean what they say."""
    names = {column.place for column, key in columns if key in NAMES}
    numbers = [column.place for column in sheet.columns if column.key == "number"]
    notes = footnotes(sheet.left_out)
    lines: list[Line] = []
    for row in sheet.rows:
        line = _line(sheet, columns, row, left)
        if line and not is_ours:
            values, told = footnoted(line.values, NAMES, notes)
            line = replace(line, values=values, said=(*line.said, *told)) if values != line.values else line
            line = as_meant(line, lines[-1] if lines else None)
        if line and lines and names & set(row.merged):
            lines[-1] = _going_on(lines[-1], line, left)
        elif line and lines and not is_ours and goes_on(lines[-1], line, has_number=any(map(row.cell, numbers))):
            lines[-1] = with_rest(lines[-1], line)
        elif line:
            lines.append(line)
    return lines if is_ours else with_posts_below(lines, sheet)


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


def _line(sheet: FoundSheet, columns: Sequence[tuple[Column, str]], row: FoundRow, left: list[LeftOut]) -> Line | None:
    values: dict[str, str] = {}
    places = {column.place: key for column, key in columns}
    torn: set[str] = set()
    names = {place for place, key in places.items() if key in NAMES}
    said = (*told_struck(row, places.keys() - names), *comments_of(row))
    row = without_struck(row, names)
    for column, key in columns:
        text = told_by_heading(column, key, row.cell(column.place))
        both = key in _SEVERAL and text and values.get(key)
        if key in ONE_OF and text and exact(values.get(key) or text) != exact(text):
            torn.add(key)
        values[key] = f"{values[key]}, {text}" if both else values.get(key) or text
    values |= dict.fromkeys(torn, "")
    line = Line(Place(sheet.name, row.number), values, row.sections, torn=frozenset(torn))
    line = replace(_with_remarks(line, row, places, sheet), said=said, is_struck=is_struck(row, names))
    filled = [text for text in (*line.values.values(), *line.errors.values()) if text]
    if not line.name and len(filled) < 2 and not line.errors:
        if filled:
            left.append(LeftOut(sheet.name, row.number, " ".join(filled), "no_person"))
        return None
    if line["delegate_code"] == EXAMPLE["delegate_code"] and line["full_name"] == EXAMPLE["full_name"]:
        left.append(LeftOut(sheet.name, row.number, line["full_name"], "example"))
        return None
    return line


def _with_remarks(line: Line, row: FoundRow, places: Mapping[int, str], sheet: FoundSheet) -> Line:
    odd = odd_cells(line.values, row, places, sheet.columns)
    values = {key: "" if key in odd.errors else text for key, text in line.values.items()}
    values |= {key: text for key, text in odd.lines.items() if key == "full_name"}
    values |= {key: text.replace("\n", "") for key, text in odd.lines.items() if _is_broken(key, text)}
    values |= {key: listed for key, text in odd.lines.items() if key == "position" and (listed := _listed(text))}
    return Line(
        *(line.place, values, line.sections, odd.errors, odd.dates, odd.years, odd.old_font),
        torn=line.torn,
        shifted=odd.shifted,
        put_right=put_right(row, sheet.columns),
    )


def _listed(text: str) -> str:
    """Give the items of a list in one cell behind each other, '' where it is none: "- Tỉnh ủy viên" over "- Giám đốc"."""
    items = [_ITEM.sub("", line, count=1).rstrip(" ;,.") for line in text.split("\n")]
    return "; ".join(items) if all(map(_ITEM.match, text.split("\n"))) else ""


def _is_broken(key: str, text: str) -> bool:
    return key in _CLOSED_UP and text.count("@") < 2


def _without_hidden_rows(book: FoundBook, pages: list[Page], left: list[LeftOut], asking: Asking) -> list[Page]:
    """Ask once each whether the hidden and the struck-through rows that hold people come in; until then they wait."""
    struck = {line.place for page in pages for line in page.lines if line.is_struck}
    kinds = ((hidden_places(book), ask_about_hidden, "hidden_row"), (struck, ask_about_struck, "struck_row"))
    for places, ask, why in kinds:
        lines = [line for page in pages for line in page.lines if line.place in places]
        if not lines:
            continue
        id_, choice = ask([line.place for line in lines], [line.name for line in lines], asking)
        if choice == LEAVE:
            left.extend(LeftOut(line.place.sheet, line.place.row, line.name, why) for line in lines)
        pages = [_of_page(page, places, id_, choice) for page in pages]
    return pages


def _of_page(page: Page, places: set[Place], id_: str, choice: str | None) -> Page:
    lines = []
    for line in page.lines:
        if line.place not in places or choice == TAKE:
            lines.append(line)
        elif choice != LEAVE:
            lines.append(replace(line, waits=(*line.waits, id_)))
    return replace(page, lines=tuple(lines))


def _with_put_right(pages: list[Page], asking: Asking) -> list[Page]:
    """Ask once whether lines whose cells stood in wrong columns come in as they were put right; until then they wait."""
    found = [(line.place, line.name, line.put_right) for page in pages for line in page.lines if line.put_right]
    asked = [one for one in found if not one[2].chosen]
    id_, choice = ask_about_put_right(asked, asking) if asked else ("", TAKE)
    return [replace(page, lines=tuple(_as_answered(line, id_, choice) for line in page.lines)) for page in pages]


def _as_answered(line: Line, id_: str, choice: str | None) -> Line:
    if not line.put_right:
        return line
    if line.put_right.chosen:
        choice = TAKE
    if choice == LEAVE:
        return replace(line, shifted=line.put_right.refused)
    waits = () if choice == TAKE else (id_,)
    return replace(line, said=(*line.said, line.put_right.note), waits=(*line.waits, *waits))
