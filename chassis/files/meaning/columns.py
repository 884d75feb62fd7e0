"""What the columns and sheets of a file are taken for, and what is asked once about them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from chassis.files.found import Column, FoundBook, FoundSheet
from chassis.files.meaning.questions import Answers, Asking, Proposal
from chassis.files.meaning.spelling import exact, folded, spoken

IGNORE, TAKE, LEAVE = "ignore", "take", "leave"
_OLD = tuple(
    f" {exact(words)} " for words in ("cũ", "không dùng", "không sử dụng", "nháp", "lưu", "backup", "old", "bỏ đi")
)


def as_found(column: Column) -> str | None:
    """Take a column for what the vocabulary took it for."""
    return column.key


def as_said(column: Column, key: str) -> str:
    """Take a column for `key`, whatever its heading says."""
    return key


@dataclass(frozen=True)
class SeenColumn:
    """`taken_for` is a key of the columns, None: not taken in. `question` takes another choice; None: it is no matter. `hidden`: its
    sender did not see it when looking at the file."""

    letter: str
    name: str
    filled: int
    taken_for: str | None
    words: str
    question: str | None
    hidden: bool = False


@dataclass(frozen=True)
class SeenSheet:
    """`left_out` is a hidden sheet that nobody has asked for; `rows` are those below its header. `title` tells a further table
    of the same sheet apart, '' for the first one."""

    name: str
    hidden: bool
    left_out: bool
    rows: int
    columns: tuple[SeenColumn, ...]
    title: str = ""


@dataclass(frozen=True)
class ChangedColumn:
    """A column that is taken for something else than it was: keys of the columns, None for not taken in."""

    name: str
    was: str | None
    now: str | None


@dataclass(frozen=True)
class KnownColumns:
    """The columns that a kind of file may have: key -> headings, the first one is what we call it.

    Columns of a key in `no_matter` are understood and never needed. `told_apart` gives the key of a column where the
    vocabulary, which knows no accents, is not enough. `turned` gives the key for the opposite where a heading says no to
    what the column was taken for, by the vocabulary or by somebody's answer.
    """

    headings: Mapping[str, Sequence[str]]
    no_matter: frozenset[str] = frozenset()
    told_apart: Callable[[Column], str | None] = as_found
    turned: Callable[[Column, str], str] = as_said
    joined: frozenset[str] = frozenset()
    """Keys of which two columns are one thing in parts where their headings begin alike: "Chức vụ Đảng", "Chức vụ chính quyền"."""

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """Give everything that a column can be taken for, with its words for people."""
        named = ((key, headings[0]) for key, headings in self.headings.items() if key not in self.no_matter)
        return ((IGNORE, "Không nhập"), *named)

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        return tuple(Proposal(choice, words) for choice, words in self.choices)

    def meaning_of(self, column: Column, sheet: FoundSheet, asking: Asking) -> str | None:
        """Give the key that a column stands for; nobody's columns with content are asked for, never dropped unseen."""
        key = self._taken_for(column, sheet, asking)
        return self.turned(column, key) if key else None

    def _taken_for(self, column: Column, sheet: FoundSheet, asking: Asking) -> str | None:
        alike = (one for one in sheet.columns if one.key == column.key)
        first = next((one for one in alike if self._says_the_same(one, column)), column)
        if column.key in self.no_matter or (column.key is None and not column.filled):
            return None
        if column.key is not None and (first is column or self._are_parts(first, column)):
            if column_question(column) not in asking.answers:
                return self.told_apart(column)
            return self._key(self._asked(column, "", self.told_apart(column) or IGNORE, asking))
        known = column.key and first is not column
        why = f"; cột “{first.name}” đã là {self.headings[column.key or ''][0].lower()}" if known else ""
        is_full = not known and 2 * column.filled > len(sheet.rows)
        return self._key(self._asked(column, why, None if is_full else IGNORE, asking))

    def _are_parts(self, first: Column, column: Column) -> bool:
        return _parts_of_one(first, column) or (column.key in self.joined and _begin_alike(first, column))

    def _says_the_same(self, one: Column, other: Column) -> bool:
        return one.key is None or self.turned(one, one.key) == self.turned(other, one.key)

    def changed(self, book: FoundBook, now: Answers, before: Answers) -> tuple[ChangedColumn, ...]:
        """Give the columns that these answers take for something else than those `before` did, each name once."""
        sheets = zip(self.seen(book, now), self.seen(book, before), strict=True)
        pairs = (pair for new, old in sheets for pair in zip(new.columns, old.columns, strict=True))
        different = (
            ChangedColumn(new.name, old.taken_for, new.taken_for)
            for new, old in pairs
            if new.taken_for != old.taken_for
        )
        return tuple(dict.fromkeys(different))

    def _asked(self, column: Column, why: str, default: str | None, asking: Asking) -> str | None:
        """Put the question what a column is: what was answered is then remembered, also of a column that was known.

        One that most rows have something in has no default: leaving it out is a choice, too.
        """
        meanwhile = " Chưa chọn thì không nhập cột này." if default in (IGNORE, None) else ""
        return asking.ask(
            "column",
            spoken(column.name),
            f"Cột “{column.name}” ({column.filled} ô có chữ) là gì{why}?{meanwhile}",
            self.choices,
            default=default,
        )[1]

    def seen(self, book: FoundBook, answers: Answers) -> tuple[SeenSheet, ...]:
        """Give every sheet of the file with what its columns were taken for, also those without a table."""
        asking = Asking(dict(answers))  # for what holds; what is asked is asked where the lines are read
        return tuple(
            SeenSheet(
                sheet.name,
                sheet.hidden,
                left_out=may_stay_out(sheet) and not is_wanted(sheet, asking),
                rows=len(sheet.rows),
                columns=tuple(
                    self._seen(column, sheet, asking) for column in sheet.columns if column.key or column.filled
                ),
                title=sheet.title[0] if at and sheet.title and sheet.name == book.sheets[at - 1].name else "",
            )
            for at, sheet in enumerate(book.sheets)
        )

    def _seen(self, column: Column, sheet: FoundSheet, asking: Asking) -> SeenColumn:
        no_matter = column.key in self.no_matter
        key = column.key if no_matter else self.meaning_of(column, sheet, asking)
        words = self.headings[key][0] if key else ""
        question = None if no_matter else column_question(column)
        return SeenColumn(column.letter, column.name, column.filled, key, words, question, column.hidden)

    def _key(self, choice: str | None) -> str | None:
        return choice if choice in self.headings and choice not in self.no_matter else None


def may_be_chosen(sheets: Iterable[SeenSheet]) -> bool:
    """Tell whether some column of a file can be told to be another."""
    return any(column.question for sheet in sheets if not sheet.left_out for column in sheet.columns)


def may_stay_out(sheet: FoundSheet) -> bool:
    """Tell whether a sheet is asked about: a hidden one, or one whose name says that it is of no use any more."""
    return sheet.hidden or (bool(sheet.rows) and any(words in f" {exact(sheet.name)} " for words in _OLD))


def is_wanted(sheet: FoundSheet, asking: Asking) -> bool:
    """Tell whether a sheet that may stay out comes in: a hidden one only when somebody says so, another until somebody says no."""
    if not sheet.rows:
        return False
    why = "đang ẩn" if sheet.hidden else "có tên như trang không dùng nữa"
    _, choice = asking.ask(
        "hidden_sheet",
        spoken(sheet.name),
        f"Trang “{sheet.name}” {why}, có {len(sheet.rows)} dòng: nhập hay bỏ?",
        [(LEAVE, "Bỏ trang này"), (TAKE, "Nhập cả trang này")],
        default=LEAVE if sheet.hidden else TAKE,
    )
    return choice == TAKE


def column_question(column: Column) -> str:
    """Give the id of the question that takes another meaning for a column, asked or not."""
    return f"column:{spoken(column.name)}"


def _begin_alike(first: Column, column: Column) -> bool:
    """Tell whether two headings are different and have their first two words in common."""
    ours, theirs = folded(first.name).split(), folded(column.name).split()
    return ours[:2] == theirs[:2] and ours != theirs and min(len(ours), len(theirs)) > 2


def _parts_of_one(first: Column, column: Column) -> bool:
    """Tell whether two columns are parts of one heading: "Chức vụ" over "Đảng" and "Chính quyền"."""
    return min(len(first.headings), len(column.headings)) > 1 and first.headings[0] == column.headings[0]
