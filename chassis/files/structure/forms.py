"""Turns forms, a label beside or before each value, and lists without any heading into lists with one."""

import re
from collections.abc import Callable, Iterator, Sequence

from chassis.files.formats.grid import Grid, GridRow
from chassis.files.found import LeftOut, Remark, letter
from chassis.files.headings import Vocabulary
from chassis.files.letters.syllables import is_syllable
from chassis.files.meaning.people.wrapped import is_post
from chassis.files.meaning.posts import begins_as_office, begins_as_place

_LEAST_LABELS = 3
_LABEL_WORDS = 8
_NUMBER = re.compile(r"^(?:\d{1,2}|[a-zIVX]{1,4})\s*[.)/]\s*|^[-+*•]\s*")
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d\d")
_ETHNIC = frozenset(
    [
        "kinh",
        "tày",
        "nùng",
        "thái",
        "mường",
        "mông",
        "h'mông",
        "dao",
        "hoa",
        "khmer",
        "sán dìu",
        "sán chay",
        "cao lan",
        "ê đê",
        "gia rai",
        "ba na",
        "chăm",
        "cơ ho",
        "giáy",
        "khơ mú",
        "hà nhì",
        "lô lô",
        "ngái",
        "la chí",
        "thổ",
        "tà ôi",
    ]
)
_GUESSED = "Trang không có dòng tiêu đề: các cột được đoán theo nội dung. Xin xem lại từng cột."

Pair = tuple[str, str, int, int]  # label, value, number of the row, column of the value


def as_list(grid: Grid, vocabulary: Vocabulary) -> tuple[Grid, list[LeftOut]] | None:
    """Give the list that one or more forms of a sheet make, a person a row, and what stands between; None for no form."""
    found: list[Pair] = []
    others: list[GridRow] = []
    for row in grid.rows:
        pairs = list(_pairs(row, vocabulary))
        found.extend(pairs)
        if not pairs and row.cells:
            others.append(row)
    known = [key for label, *_ in found if (key := vocabulary.key_of(label))]
    if len(set(known)) < _LEAST_LABELS or len(known) < len(found) / 2:
        return None
    labels = list(dict.fromkeys(label for label, *_ in found))
    places = {label: at for at, label in enumerate(labels)}
    first = found[0][2]
    above = [row for row in others if row.number < first]
    people = _people(found, places, {row.number: row for row in grid.rows})
    said = [
        LeftOut(grid.name, row.number, " · ".join(row.cells.values())[:300], "note")
        for row in others
        if row.number >= first
    ]
    head = GridRow(first, cells={at: label for label, at in places.items()})
    return Grid(grid.name, grid.hidden, [*above, head, *people]), said


def _people(found: Sequence[Pair], places: dict[str, int], rows: dict[int, GridRow]) -> list[GridRow]:
    """Give a row a form: one begins where the first label is said again."""
    people: list[GridRow] = []
    for label, value, number, column in found:
        if label == found[0][0]:
            people.append(GridRow(number))
        at = places[label]
        if value and at not in people[-1].cells:
            people[-1].cells[at] = value
            source = rows[number]
            if column in source.dates:
                people[-1].dates.add(at)
            people[-1].remarks += [
                Remark(at, one.kind, one.text, one.proposal) for one in source.remarks if one.column == column
            ]
    return [row for row in people if row.cells]


def _pairs(row: GridRow, vocabulary: Vocabulary) -> Iterator[Pair]:
    cells = sorted(row.cells.items())
    at = 0
    while at < len(cells):
        column, text = cells[at]
        bare = _NUMBER.sub("", text.strip())
        if bare.endswith(":") and _is_label(bare[:-1]):
            has_value = at + 1 < len(cells) and not cells[at + 1][1].strip().endswith(":")
            value = cells[at + 1] if has_value else (column, "")
            yield bare[:-1].strip(), value[1], row.number, value[0]
            at += 1 + has_value
            continue
        if ":" in bare:
            yield from ((label, value, row.number, column) for label, value in _within(bare, vocabulary))
        at += 1


def _is_label(text: str) -> bool:
    return 1 <= len(text.split()) <= _LABEL_WORDS and any(map(str.isalpha, text))


def _within(text: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Give what one line of a form says: "Họ và tên: VI THỬ AN Giới tính: Nữ"."""
    first, *rest = re.split(r"\s*:\s*", text)
    if not _is_label(first):
        return
    label = first.strip(" .")
    for at, piece in enumerate(rest):
        value, following = piece, ""
        if at + 1 < len(rest):
            value, following = _without_label(piece, vocabulary)
            if not following:  # a colon that belongs to the value
                yield label, ": ".join(rest[at:])
                return
        yield label, value.strip(" ;,.")
        label = following


def _without_label(piece: str, vocabulary: Vocabulary) -> tuple[str, str]:
    words = piece.split()
    for count in range(min(_LABEL_WORDS, len(words)), 0, -1):
        label = " ".join(words[-count:])
        if vocabulary.key_of(label):
            return " ".join(words[:-count]), label
    return piece, ""


def with_heading(grid: Grid, vocabulary: Vocabulary) -> tuple[Grid, list[LeftOut]] | None:
    """Give a list that has no heading with one made of what its columns hold; None where no column is one of names."""
    rows = [row for row in grid.rows if len(row.cells) >= _LEAST_LABELS]
    if not rows:
        return None
    columns = sorted({column for row in rows for column in row.cells})
    heads: dict[int, str] = {}
    for column in columns:
        cells = [row.cells[column].strip() for row in rows if row.cells.get(column)]
        head = next((head for head, tell in _TELLS if head not in heads.values() and _most(cells, tell)), "")
        heads[column] = head if head and vocabulary.key_of(head) else f"Cột {letter(column)}"
    if "Họ và tên" not in heads.values() or len(rows) < len(grid.rows) / 2:
        return None
    start = grid.rows.index(rows[0])
    made = [*grid.rows[:start], GridRow(0, cells=heads), *grid.rows[start:]]
    return Grid(grid.name, grid.hidden, made, grid.spans, grid.hidden_columns), [
        LeftOut(grid.name, None, _GUESSED, "note")
    ]


def _most(cells: Sequence[str], tell: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(tell, cells)) >= 0.6 * len(cells)


def _is_name(text: str) -> bool:
    words = text.split()
    is_name = 2 <= len(words) <= 6 and all(word[:1].isupper() and is_syllable(word) for word in words)
    return is_name and not begins_as_office(text) and not is_post(text)


_TELLS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("Ngày sinh", lambda text: bool(_DATE.fullmatch(text))),
    ("STT", lambda text: text.rstrip(".)").isdigit() and len(text) < 5),
    ("Số định danh", lambda text: text.isdigit() and len(text) == 12),
    ("Số điện thoại", lambda text: text.replace(" ", "").replace(".", "").isdigit() and 9 <= len(text) <= 14),
    ("Giới tính", lambda text: text.casefold() in ("nam", "nữ")),
    ("Dân tộc", lambda text: text.casefold() in _ETHNIC),
    ("Đơn vị", lambda text: begins_as_office(text) or begins_as_place(text)),
    ("Chức vụ", is_post),
    ("Họ và tên", _is_name),
)
