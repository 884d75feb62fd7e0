"""Finds what a line of a table that was saved as text meant, where it has cells too many or one too few.

A separator within a cell that nobody quoted moves all that follows by one column, a cell that was left out as well. The other
lines show what stands in each column, and so which way of reading the line fits them best; there may be several.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_SHAPES = (
    ("date", re.compile(r"\d{1,2}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{2,4}|\d{4}-\d{2}-\d{2}")),
    ("year", re.compile(r"(?:19|20)\d{2}")),
    ("number", re.compile(r"\d{1,3}[.)]?")),
    ("figures", re.compile(r"[+(]?\d[\d .()-]{4,}")),
    ("code", re.compile(r"(?=\S*\d)(?=\S*[^\W\d])\S+")),
    ("mark", re.compile(r"\S")),
)
_WORDS = "words"
_SEEN_LEAST, _SHARE_LEAST = 2, 0.1
_MOST_PIECES = 6
_LEAST_LINES = 4


@dataclass(frozen=True)
class Mended:
    """The cells as they are meant: the one at `column` was joined, or left out and is ''."""

    cells: list[str]
    column: int


@dataclass(frozen=True)
class Columns:
    """What stands in each column of the lines that have as many cells as most."""

    shapes: Sequence[Counter[str]]
    values: Sequence[Counter[str]]

    @classmethod
    def of(cls, lines: Sequence[Sequence[str]], width: int) -> "Columns | None":
        """Learn them from these lines; None from those of another width, or from too few."""
        whole = [line for line in lines if len(line) == width]
        if len(whole) < _LEAST_LINES:
            return None
        by_column = [[line[at].strip() for line in whole] for at in range(width)]
        shapes = [Counter(_shape(text) for text in column if text) for column in by_column]
        return cls(shapes, [Counter(text.lower() for text in column if text) for column in by_column])

    def meant(self, fields: Sequence[str], separator: str) -> list[Mended]:
        """Give what the line means, in each of the ways that fit best; none where it stands well as it is, or no way fits."""
        if self.fits(fields):
            return []
        ways = [(self._fit(one), one) for one in self._ways(fields, separator)]
        best = max((fit for fit, _ in ways if fit is not None), default=None)
        return [one for fit, one in ways if fit is not None and fit == best]

    def fits(self, fields: Sequence[str]) -> bool:
        """Tell whether the line stands well in the columns as it is, without what ends it in vain."""
        width = len(self.shapes)
        if any(field.strip() for field in fields[width:]):
            return False
        plain = [*fields, *[""] * width][:width]
        return self._fit(Mended(plain, -1)) is not None

    def _ways(self, fields: Sequence[str], separator: str) -> Iterator[Mended]:
        width = len(self.shapes)
        pieces = len(fields) - width + 1
        if pieces == 0:
            yield from (Mended([*fields[:at], "", *fields[at:]], at) for at in range(width))
        elif 1 < pieces <= _MOST_PIECES:
            for at in range(width):
                parts = [part.strip() for part in fields[at : at + pieces]]
                if all(parts):
                    yield Mended([*fields[:at], f"{separator} ".join(parts), *fields[at + pieces :]], at)

    def _fit(self, one: Mended) -> int | None:
        """Give how many cells say what other lines say in their column, less those that are empty where none is; None where a
        cell is of another kind than its column."""
        fit = 0
        for at, text in enumerate(map(str.strip, one.cells)):
            shapes, values = self.shapes[at], self.values[at]
            if not text:
                fit -= at != one.column and self._is_always_filled(at)
            elif not _is_usual(shapes, _shape(text)) or (at != one.column and _is_closed(values, text)):
                return None
            else:
                fit += at != one.column and values[text.lower()] > 0
        return fit

    def _is_always_filled(self, at: int) -> bool:
        return self.shapes[at].total() == max(shapes.total() for shapes in self.shapes)


def _shape(text: str) -> str:
    return next((name for name, pattern in _SHAPES if pattern.fullmatch(text)), _WORDS)


def _is_usual(shapes: Counter[str], shape: str) -> bool:
    return shapes[shape] >= max(_SEEN_LEAST, _SHARE_LEAST * shapes.total())


def _is_closed(values: Counter[str], text: str) -> bool:
    """Tell whether a column has a few words that come again and again, and this text is none of them."""
    if _shape(text) != _WORDS:
        return False
    closed = values.total() >= _LEAST_LINES and 3 * len(values) <= values.total() + 3
    return closed and text.lower() not in values
