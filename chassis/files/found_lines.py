"""How a child process says what it found: one JSON array a line, so that neither side holds the whole as one text."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast

from chassis.files.found import Column, FoundBook, FoundRow, FoundSheet, LeftOut, Remark


def said(book: FoundBook) -> Iterator[str]:
    """Give the lines for `book`."""
    for sheet in book.sheets:
        columns = [[c.place, c.headings, c.key, c.twice, c.letter, c.filled, c.hidden] for c in sheet.columns]
        left_out = [[one.sheet, one.row, one.text, one.why] for one in sheet.left_out]
        yield _line("sheet", sheet.name, sheet.hidden, sheet.title, columns, left_out)
        sections: tuple[str, ...] = ()
        for row in sheet.rows:
            if row.sections != sections:
                sections = row.sections
                yield _line("sections", *sections)
            remarks = [[one.column, one.kind, one.text, one.proposal] for one in row.remarks]
            yield _line("row", row.number, row.cells, row.hidden, remarks, row.merged, row.struck)


def heard(lines: Iterable[str | bytes]) -> FoundBook:
    """Give the book that `lines` say."""
    sheets: list[FoundSheet] = []
    rows: list[FoundRow] = []
    sections: tuple[str, ...] = ()
    for line in lines:
        kind, *values = json.loads(line)
        if kind == "row":
            number, cells, hidden, remarks, merged, struck = values
            odd = tuple(Remark(*remark) for remark in remarks) if remarks else ()
            rows.append(FoundRow(number, tuple(cells), hidden, sections, odd, tuple(merged), struck))
        elif kind == "sections":
            sections = tuple(cast(list[str], values))
        else:
            _close(sheets, rows)
            sections, rows = (), []
            sheets.append(_sheet(values))
    _close(sheets, rows)
    return FoundBook(tuple(sheets))


def _close(sheets: list[FoundSheet], rows: list[FoundRow]) -> None:
    if sheets and rows:
        last = sheets[-1]
        sheets[-1] = FoundSheet(last.name, last.hidden, last.title, last.columns, tuple(rows), last.left_out)


def _sheet(values: list[Any]) -> FoundSheet:
    name, hidden, title, columns, left_out = values
    return FoundSheet(
        name,
        hidden,
        tuple(title),
        tuple(Column(place, tuple(headings), *rest) for place, headings, *rest in columns),
        (),
        tuple(LeftOut(*one) for one in left_out),
    )


def _line(*values: object) -> str:
    return json.dumps(values, ensure_ascii=True)
