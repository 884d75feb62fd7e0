"""Tells the rows below a header apart: records, sections, and by name what is neither."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from chassis.files.formats.grid import GridRow, Span, in_our_letters
from chassis.files.found import LeftOut, LeftOutKind, letter
from chassis.files.structure import lines
from chassis.files.structure.header import Header
from chassis.files.structure.merges import widths
from chassis.files.structure.sections import Outline, mark_of
from chassis.files.structure.shape import Shape, block_of, last_usual, shape_of

_ROMAN = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"))
_ANYWHERE = ("part", "roman", "letter")  # other marks begin lists within a cell's column too
_WIDE = 3  # cells a row mostly has; in a narrower list without numbers a name alone is a record
_LONGEST_LINE = 500


@dataclass
class Body:
    """`records` are the rows that stand for somebody or something, each with the sections above it."""

    records: list[tuple[GridRow, tuple[str, ...]]] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def read_body(sheet: str, rows: Sequence[GridRow], header: Header, spans: Sequence[Span]) -> Body:
    """Give the records among `rows`, which stand below `header`."""
    block = block_of(rows, header)
    own = [{column: row.cells[column] for column in sorted(row.cells) if column in block} for row in rows]
    forms = [lines.form_line(list(cells.values())) for cells in own]
    shape = shape_of(own, forms, header, block)
    last = last_usual(own, forms, shape)
    signed = max((at for at in range(last + 1, len(own)) if forms[at] == "signature"), default=-1)
    reader = _BodyReader(sheet, header, shape, spans, last, signed)
    for at, row in enumerate(rows):
        is_over_next = at + 1 < len(own) and shape.is_over(own[at], own[at + 1])
        reader.take(at, row, own[at], forms[at], is_over_next=is_over_next)
    reader.name_what_stands_beside()
    return reader.body


class _BodyReader:
    """Goes down the rows once and remembers the sections, and whether the signatures have begun."""

    def __init__(self, sheet: str, header: Header, shape: Shape, spans: Sequence[Span], last: int, signed: int) -> None:
        self.body = Body()
        self._sheet, self._shape, self._last_usual = sheet, shape, last
        self._signed = signed  # the last row of words over signatures, -1 without
        self._widths = widths(spans)
        self._headings = {text.casefold() for heading in header.headings for text in heading.texts}
        self._is_heading = False  # the row above repeats the headings
        self._outline = Outline()
        self._ending: LeftOutKind | None = None
        self._beside: list[GridRow] = []
        self._prepared: list[GridRow] = []

    def take(
        self, at: int, row: GridRow, cells: Mapping[int, str], form: LeftOutKind | None, *, is_over_next: bool
    ) -> None:
        """Put the next row where it belongs; `is_over_next`: it is numbered 2 and the one below it 2.1."""
        if not cells:
            if row.cells or any(remark.kind != "comment" for remark in row.remarks):
                self._beside.append(row)
            return
        texts = list(cells.values())
        if self._is_prepared(cells):
            self._prepared.append(row)
        elif why := self._line(at, cells, texts, form):
            self._leave_out(row, texts, why)
        elif is_over_next or self._is_section(row, cells):
            self._enter(row, cells)
        else:
            self.body.records.append((row, self._outline.texts()))

    def name_what_stands_beside(self) -> None:
        """Name prepared rows and cells beside the table once each, not row by row."""
        if self._prepared:
            self._leave_out_all(self._prepared, "chỉ có số thứ tự", "no_person")
        if self._beside:
            columns = sorted({c for row in self._beside for c in (*row.cells, *(r.column for r in row.remarks))})
            place = f"{letter(columns[0])}-{letter(columns[-1])}" if len(columns) > 1 else letter(columns[0])
            texts = [
                *(t for row in self._beside for t in row.cells.values()),
                *(r.text for row in self._beside for r in row.remarks),
            ]
            self._leave_out_all(self._beside, f"chỉ có ô ở cột {place}: {texts[0]}", "beside")

    def _line(
        self, at: int, cells: Mapping[int, str], texts: list[str], form: LeftOutKind | None
    ) -> LeftOutKind | None:
        """Tell which line of office papers this is, None for a record or a section."""
        is_below, self._is_heading = self._is_heading, False
        if (is_below or not self.body.records) and lines.is_column_numbers(texts):
            return "column_numbers"
        if not self.body.records and len(texts) < len(self._headings) and all(t[0] + t[-1] == "()" for t in texts):
            return "heading"
        if self._repeats_headings(texts):
            self._is_heading = True
            return "heading"
        if self.body.records and lines.is_signature_block(texts):
            self._ending = "signature"
            return "signature"
        if lines.is_example(texts):
            return "example"
        if form == "total":
            self._ending = self._ending or ("note" if at > self._last_usual else None)
            return "total"
        if at < self._last_usual and self._shape.is_usual(cells):
            return None
        if form == "date_line":
            self._ending = "signature" if at > self._last_usual else None
            return "date_line"
        return self._ending_line(at, texts, form)

    def _repeats_headings(self, texts: list[str]) -> bool:
        if len(texts) < 2 or not {texts[0].casefold(), texts[-1].casefold()} & self._headings:
            return False
        return sum(text.casefold() in self._headings for text in texts) > len(texts) * 0.6

    def _ending_line(self, at: int, texts: list[str], form: LeftOutKind | None) -> LeftOutKind | None:
        """Tell what a row is that may stand under the list: signatures, the names below them, notes."""
        over_signatures = at < self._signed and all(text.isupper() for text in texts)
        if at > self._last_usual and (over_signatures or form == "signature"):
            self._ending = "signature"
            return "signature"
        if lines.is_note(texts) or (at > self._last_usual and lines.is_contact(texts)):
            return "note"
        if at > self._last_usual and self._ending is not None:
            return self._ending
        return None

    def _is_prepared(self, cells: Mapping[int, str]) -> bool:
        (column, text), *others = cells.items()
        return not others and text.rstrip(".").isdigit() and len(text) < 6 and column == self._shape.ordinals

    def _is_section(self, row: GridRow, cells: Mapping[int, str]) -> bool:
        if len(cells) > 3:
            return False
        columns = [column for column, text in cells.items() if not (text.isdigit() and len(text) < 4)]
        texts = [cells[column] for column in columns]
        if len(texts) == 2 and _is_mark(texts[0]) and columns[0] == min(cells):
            return columns[0] == self._shape.ordinals or not self._shape.is_usual(cells)
        if len(texts) != 1 or len(cells) > 2:
            return False
        (text,), (column,) = texts, columns
        if self._widths.get((row.number, column), 1) >= max(3, len(self._shape.columns) // 2):
            return True
        if self._shape.is_usual(cells) or column != min(cells):
            return False
        if column == self._shape.ordinals:
            return True
        if mark := mark_of(text)[0]:
            return mark in _ANYWHERE or column <= self._shape.columns[0] + 2
        if column > self._shape.columns[0] + 1 or " " not in text:
            return False
        in_capitals = text.isupper() and not any(map(str.isdigit, text))
        return self._shape.is_numbered or (in_capitals and self._shape.usual >= _WIDE)

    def _enter(self, row: GridRow, cells: Mapping[int, str]) -> None:
        self._leave_out(row, list(cells.values()), "section")
        texts = [in_our_letters(row, column) for column in cells]
        mark, rest = texts[0], next((text for text in texts[1:] if not text.isdigit()), "")
        text = f"{mark.rstrip('.)')}. {rest}" if rest else next(text for text in texts if not text.isdigit())
        self._outline.enter(text)

    def _leave_out(self, row: GridRow, texts: Sequence[str], why: LeftOutKind) -> None:
        said = " · ".join(dict.fromkeys(texts))[:_LONGEST_LINE]
        self.body.left_out.append(LeftOut(self._sheet, row.number, said, why))

    def _leave_out_all(self, rows: Sequence[GridRow], said: str, why: LeftOutKind) -> None:
        first, last = rows[0].number, rows[-1].number
        where = f"Dòng {first}" if first == last else f"Dòng {first} đến {last} ({len(rows)} dòng)"
        self.body.left_out.append(LeftOut(self._sheet, first, f"{where} {said}"[:_LONGEST_LINE], why))


def _is_mark(text: str) -> bool:
    bare = text.rstrip(".)")
    return bare in _ROMAN or (len(bare) == 1 and bare.isalpha() and bare.isupper())
