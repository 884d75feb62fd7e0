"""A row of a file that may be a person, and the page that it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from chassis.files.meaning.questions import Place
from chassis.files.meaning.rows.put_right import PutRight
from services.registration.domain.people.roster_columns import NAMES


@dataclass(frozen=True)
class Line:
    """A row that may be a person: `values` by column key, '' or absent when empty; what is odd about a cell by its key.

    `errors` are failed formulas, `dates` seats and the like that Excel made a date of (with what was perhaps typed),
    `years` births typed as a year into a date cell, `old_font` the same cell in Unicode. `waits` are open questions.
    `torn` are facts of which two columns say two: they are left empty.
    """

    place: Place
    values: Mapping[str, str]
    sections: tuple[str, ...] = ()
    errors: Mapping[str, str] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)
    years: frozenset[str] = frozenset()
    old_font: Mapping[str, str] = field(default_factory=dict)
    waits: tuple[str, ...] = ()
    torn: frozenset[str] = frozenset()
    is_struck: bool = False
    """A line goes through it, or through the name."""
    shifted: str = ""
    """What is said of a row whose cells stand one column off; it comes in nowhere."""
    put_right: PutRight | None = None
    """How its cells were put into their columns: that is asked before it comes in."""
    said: tuple[str, ...] = ()
    """What was made of its cells, and what is pinned to them, in sentences."""

    def __getitem__(self, key: str) -> str:
        return self.values.get(key, "")

    @property
    def name(self) -> str:
        """The name as the row has it, also when it stands in two or three columns."""
        parts = (self[key] for key in NAMES)
        return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class Page:
    """The lines of one sheet, with its name and the texts above its header."""

    name: str
    title: tuple[str, ...]
    keys: frozenset[str]
    lines: tuple[Line, ...]
    filename: str = ""
