"""The columns of a table: which exist, what they were taken for, which two are one, and where a date cannot be meant."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from chassis.files.formats.grid import Grid, GridRow
from chassis.files.found import Column, FoundRow, Remark, letter
from chassis.files.letters.old_fonts import from_tcvn3, from_vni
from chassis.files.letters.syllables import share_of_syllables
from chassis.files.structure.header import Header

_LIKE_A_DATE = re.compile(r".*\b(?:1[89]|20)\d\d\b.*|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}")
_FEW = 3


class Columns:
    """The columns of one table, and for each physical column the one whose text it belongs to."""

    def __init__(
        self, grid: Grid, header: Header, records: Sequence[GridRow], filled: Mapping[int, Mapping[int, str]]
    ) -> None:
        headings = {heading.column: heading for heading in header.headings}
        self._records, self._filled = records, filled
        self.owner = {column: heading.begins for column, heading in headings.items()}
        texts = Counter(place for row in records for place in {self.owner.get(c, c) for c in self._cells(row)})
        errors = {remark.column for row in records for remark in row.remarks if remark.kind == "error"}
        self.only_errors = sorted(column for column in errors if column not in headings and not texts[column])
        places = sorted({*(self.owner[column] for column in headings), *texts})
        keys = Counter(headings[place].key for place in places if place in headings)
        self.columns = tuple(
            Column(
                place,
                headings[place].texts if place in headings else (),
                key := headings[place].key if place in headings else None,
                key is not None and keys[key] > 1,
                letter(place),
                texts[place],
                place in grid.hidden_columns,
            )
            for place in places
        )
        self.width = max(places, default=-1) + 1
        self._odd_dates = self._places_without_dates()
        self._fonts = self._places_in_old_fonts()

    def found_row(self, row: GridRow, sections: tuple[str, ...]) -> FoundRow:
        """Give the row with one text a column; of two that share a heading the texts are joined."""
        cells = [""] * self.width
        for column, text in sorted(self._cells(row).items()):
            place = self.owner.get(column, column)
            cells[place] = f"{cells[place]} {text}" if cells[place] else text
        remarks = [self._remark(remark) for remark in row.remarks if remark.column not in self.only_errors]
        for column in sorted(row.dates):
            if column in self._odd_dates and not any(remark.column == column for remark in row.remarks):
                remarks.append(Remark(column, "looks_like_date", row.cells[column]))
        remarks += self._in_the_font_of_the_column(row)
        merged = sorted({self.owner.get(c, c) for c in self._filled.get(row.number, ()) if c not in row.cells})
        struck = 2 * len(row.struck) > len(row.cells)
        if not struck:
            remarks += [Remark(self.owner.get(c, c), "struck_cell", row.cells[c]) for c in sorted(row.struck)]
        return FoundRow(row.number, tuple(cells), row.hidden, sections, tuple(remarks), tuple(merged), struck)

    def _cells(self, row: GridRow) -> dict[int, str]:
        filled = self._filled.get(row.number)
        return {**filled, **row.cells} if filled else row.cells

    def _remark(self, remark: Remark) -> Remark:
        return Remark(self.owner.get(remark.column, remark.column), remark.kind, remark.text, remark.proposal)

    def _places_in_old_fonts(self) -> dict[int, Callable[[str], str]]:
        """Give the columns most of whose cells with accents are of one old font, and how that is read."""
        fonts: Counter[tuple[int, Callable[[str], str]]] = Counter()
        for row in self._records:
            for remark in row.remarks:
                if remark.kind == "old_font":
                    fonts.update(
                        (remark.column, read) for read in (from_vni, from_tcvn3) if read(remark.text) == remark.proposal
                    )
        return {column: read for (column, read), count in fonts.items() if 3 * count >= len(self._records)}

    def _in_the_font_of_the_column(self, row: GridRow) -> list[Remark]:
        """Tell of a cell that alone could be either, "Y só", that it is of its column's font: "Y sĩ"."""
        said = []
        for column, read in self._fonts.items():
            text = row.cells.get(column, "")
            if not text or text.isascii() or max(map(ord, text)) > 0xFF:
                continue
            if any(one.column == column and one.kind == "old_font" for one in row.remarks):
                continue
            meant = read(text)
            if meant != text and share_of_syllables(meant) >= share_of_syllables(text):
                said.append(Remark(self.owner.get(column, column), "old_font", text, meant))
        return said

    def _places_without_dates(self) -> set[int]:
        """Give the columns in which true dates are few among texts that have nothing of a date: seats, positions."""
        dates = Counter(column for row in self._records for column in row.dates)
        odd = set()
        for column, count in dates.items():
            others = [row.cells[column] for row in self._records if column in row.cells and column not in row.dates]
            alike = sum(_LIKE_A_DATE.fullmatch(text) is not None for text in others)
            if len(others) - alike >= max(_FEW, count + alike):
                odd.add(column)
        return odd
