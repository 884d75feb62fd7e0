"""Tells collectives, households and individuals apart by what a file says of them."""

import re
from collections.abc import Iterable

from chassis.files.meaning.groups import group_name
from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import folded
from services.honors.domain.roll.award_catalogue import Award
from services.honors.domain.roll.entry import KIND_NAMES, RecipientKind
from services.honors.domain.roll_file.understanding.lines import Line

_WORDS = {
    RecipientKind.COLLECTIVE: ("tap the", "tapthe", "collective", "tt", "don vi"),
    RecipientKind.HOUSEHOLD: ("ho gia dinh", "gia dinh", "hogiadinh", "household", "ho", "hgd"),
    RecipientKind.INDIVIDUAL: ("ca nhan", "canhan", "individual", "cn"),
}
_BY_WORD = {word: kind for kind, words in _WORDS.items() for word in words}
_AROUND = re.compile(r"^(?:cac |danh sach |khen thuong |doi voi |tang |ve )+|(?: \d+)+$|^(?:[ivx]+|[a-c]|\d+) ")
_HOUSEHOLD = re.compile(r"^(?:ho gia dinh|gia dinh|ho (?:ong|ba)) ")
_OF_COLUMN = {
    "name_individual": RecipientKind.INDIVIDUAL,
    "name_collective": RecipientKind.COLLECTIVE,
    "name_household": RecipientKind.HOUSEHOLD,
}


def kind_of_words(text: str) -> RecipientKind | None:
    """Give the kind that a cell or a heading names: "Khen thưởng tập thể", TAPTHE, "I. TẬP THỂ: 02 tập thể"."""
    words = folded(group_name(text))
    before = ""
    while words != before:
        before, words = words, _AROUND.sub("", words).strip()
    return _BY_WORD.get(words)


def kind_of_line(line: Line, award: Award | None, asking: Asking) -> tuple[RecipientKind | None, tuple[str, ...]]:
    """Give the kind and the questions that are open about it: by its own cell, the sections, the award, the name, or by asking."""
    if line["kind"]:
        return kind_of_words(line["kind"]), ()
    told = (*(kind_of_words(text) for text in reversed(line.sections)), kind_of_words(line["recipient"]))
    kind = next((kind for kind in told if kind), None) or _OF_COLUMN.get(line.name_key)
    if kind is None and award and len(award.kinds) == 1:
        kind = award.kinds[0]
    if kind is None and _HOUSEHOLD.match(folded(line.name)):
        kind = RecipientKind.HOUSEHOLD
    if kind is None and line["form_of_address"]:
        kind = RecipientKind.INDIVIDUAL
    if kind is None:
        kind = kind_of_words(line.place.sheet)
    return (kind, ()) if kind else _asked(line, asking)


def _asked(line: Line, asking: Asking) -> tuple[RecipientKind | None, tuple[str, ...]]:
    id_, choice = asking.ask(
        "kind",
        "",
        "Tệp không ghi loại của các dòng này: tập thể, hộ gia đình hay cá nhân?",
        [(kind.value, name) for kind, name in KIND_NAMES.items()],
        default=None,
        at=[line.place],
        people=[line.name],
    )
    return (RecipientKind(choice), ()) if choice in set(map(str, RecipientKind)) else (None, (id_,))


def names_of(kinds: Iterable[RecipientKind]) -> str:
    return ", ".join(KIND_NAMES[kind].lower() for kind in kinds)
