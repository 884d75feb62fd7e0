"""Finds what an earlier file brought from a column that is something else by now: asked once a column, shown old -> new,
or it would be read aloud."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from chassis.files.found import FoundBook
from chassis.files.meaning.columns import ChangedColumn
from chassis.files.meaning.moved_columns import is_to_go, moved_columns
from chassis.files.meaning.questions import Answers, Asking, Place
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll_file.columns import COLUMNS
from services.honors.domain.roll_file.comparing.comparison import WORDS, said_by, values_of
from services.honors.domain.roll_file.setting import Setting
from services.honors.domain.roll_file.understanding.candidate import Candidate
from services.honors.domain.roll_file.understanding.reading import read_entries

_FILLS: Mapping[str, str] = {
    **{name: name for name in ("position", "citation", "screen_citation", "form_of_address", "review_period")},
    **{name: name for name in ("delegate_code", "posthumous")},
    "position_and_unit": "position",
}
"""The words that an entry can be without, by the column that fills them."""


@dataclass(frozen=True)
class Moved:
    """The columns that are taken for something else than when a file came in last, and what each line said then."""

    columns: tuple[ChangedColumn, ...] = ()
    before: Mapping[Place, Candidate] = field(default_factory=dict)

    def emptied(self, one: Candidate, entry: Entry, asking: Asking) -> frozenset[str]:
        """Give the words that the earlier meaning had brought, that nothing fills now, and that are to go. What people mended
        stays."""
        then = self.before.get(one.place)
        if then is None:
            return frozenset()
        now, was, there = said_by(one), said_by(then), values_of(entry)
        left = {name for name in was if was[name] and not now[name] and was[name] == there[name]} - set(entry.by_hand)
        return frozenset(
            name
            for column in self.columns
            if (name := _FILLS.get(column.was or "", "")) in left and _goes(column, name, one, asking)
        )


def moved_since(book: FoundBook, setting: Setting, answers: Answers, before: Answers | None) -> Moved:
    """Compare what the columns are by `answers` with what they were by those of `before`, None: nothing to compare with."""
    columns, earlier = moved_columns(COLUMNS, book, answers, before or {})
    if before is None or not columns:
        return Moved()
    read = read_entries(book, setting, award_catalogue(), Asking(earlier))
    return Moved(columns, {one.place: one for one in read.candidates})


def _goes(column: ChangedColumn, name: str, one: Candidate, asking: Asking) -> bool:
    return is_to_go(COLUMNS, column, name, WORDS[name], "mục", one.place, one.words.name, asking)
