"""Reads who leads a delegation where a list says it: in a column of marks, or in a line above its table."""

import re
from collections.abc import Iterator, Sequence

from chassis.files.meaning.people.names import read_name
from chassis.files.meaning.rows.ticks import is_mark
from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.understanding.rows.line import Line

_ABOVE = re.compile(r"\s*trưởng\s+đoàn(?:\s+đại\s+biểu)?\s*[:\-–]\s*(?P<name>\S.+)", re.IGNORECASE)
_YES = frozenset({"co", "truong doan", "la truong doan", "yes", "true"})


def heads_above(title: Sequence[str]) -> Iterator[str]:
    """Give the names that a title calls head: "Trưởng đoàn: Đ/c Vi Thử Yến - Chủ tịch UBND xã"."""
    for text in title:
        if (found := _ABOVE.match(text)) and (name := read_name(found["name"]).bare):
            yield name


def is_head(line: Line, name: str, above: Sequence[str]) -> bool:
    """Tell whether a list says that the person of this name leads."""
    told = line["head"]
    ticked = bool(told) and (is_mark(told) or folded(told) in _YES or folded(read_name(told).bare) == folded(name))
    return ticked or folded(name) in map(folded, above)
