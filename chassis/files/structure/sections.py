"""Section rows ("II. ĐIỂN HÌNH TIÊN TIẾN", "1. Huyện Ba Bể"): which depth they have, and which hold for a row."""

import re
from dataclasses import dataclass, field

_MARK = re.compile(
    r"(?P<part>phần(?: thứ)?\s+\S+|mục\s+\S+|khối\s+\d+)\s*[:.\-–]?\s|"
    r"(?P<roman>[IVX]{1,6})\s*[.)\-–:]\s*(?=\S)|"
    r"(?P<letter>[A-ZĐ])\s*[.)\-–:]\s*(?=\S)|"
    r"(?P<deep>\d{1,2}(?:\.\d{1,2})+)\s*[.)\-–:]?\s+(?=\S)|"
    r"(?P<figure>\d{1,3})\s*[.)\-–:/]\s*(?=\D)|"
    r"(?P<small>[a-zđ])\s*[.)]\s*(?=\S)|"
    r"(?P<dash>[-–+*•])\s*(?=\S)",
    re.IGNORECASE,
)
_RANKS = {"part": 0, "letter": 1, "roman": 2, "figure": 3, "deep": 4, "small": 5, "dash": 6}


@dataclass(frozen=True)
class Section:
    """`kind` is how it is marked: a key of the ranks, or `caps`, `plain` for none."""

    kind: str
    mark: str
    text: str


def mark_of(text: str, last_letter: str = "") -> tuple[str, str]:
    """Give how `text` is marked: kind and mark, ("", "") for no mark. H., then I. is a letter; I. alone is Roman."""
    found = _MARK.match(text)
    if found is None:
        return "", ""
    kind = str(found.lastgroup)
    mark = found[kind]
    if kind == "small" and mark.isupper():
        kind = "letter"
    elif kind in ("roman", "letter") and mark.islower():
        kind = "small"
    if kind == "roman" and len(mark) == 1 and last_letter and ord(mark) == ord(last_letter) + 1:
        kind = "letter"
    return kind, mark


@dataclass
class Outline:
    """The sections that hold at a place of the sheet, outermost first."""

    _stack: list[Section] = field(default_factory=list)
    _rows_since: bool = False

    def texts(self) -> tuple[str, ...]:
        self._rows_since = True
        return tuple(section.text for section in self._stack)

    def enter(self, text: str) -> None:
        """Go on with the section `text`: beside one of its kind, else inside of what ranks higher."""
        last_letter = next((s.mark for s in reversed(self._stack) if s.kind == "letter"), "")
        kind, mark = mark_of(text, last_letter)
        section = Section(kind or ("caps" if text.isupper() else "plain"), mark, text)
        alike = [at for at, one in enumerate(self._stack) if one.kind == section.kind]
        if alike and (kind or self._rows_since or alike[-1] != len(self._stack) - 1):
            del self._stack[alike[-1] :]
        elif kind:
            self._stack = [one for one in self._stack if _RANKS.get(one.kind, -1) < _RANKS[kind]]
        elif len(alike) > 1:
            del self._stack[
                alike[0]
            ]  # two unmarked ones above each other again: the pair takes the place of the last pair
        self._stack.append(section)
        self._rows_since = False
