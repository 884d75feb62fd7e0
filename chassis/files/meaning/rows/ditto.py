"""Knows the marks by which people say "as in the row above": -nt-, //, quotation marks."""

import re
from collections.abc import Mapping, Sequence

from chassis.files.meaning.spelling import folded

_WORDS = frozenset(("nt", "n t", "nhu tren", "nhu dong tren", "nhu hang tren", "tuong tu", "idem", "id", "ditto"))
_AS_ANOTHER = re.compile(r"(?:nhu|giong|theo) (?:stt|so|dong|muc|nguoi|o)(?: so| thu)? \d{1,4}(?: tren)?")
_QUOTES = re.compile(r"[\s\-–—.]*[\"“”„″〃'‘’`´]{1,4}[\s\-–—.]*")
_STROKES = re.compile(r"[\s\-–—.\"“”″']*[/\\|]{2,4}[\s\-–—.\"“”″']*")


def is_ditto(text: str) -> bool:
    """Tell whether a cell only says that it is as the one above; a dash or dots alone say that there is nothing."""
    return bool(text) and (folded(text) in _WORDS or bool(_QUOTES.fullmatch(text) or _STROKES.fullmatch(text)))


def filled_down(
    values: Mapping[str, str], above: Mapping[str, str], headings: Mapping[str, Sequence[str]], never: Sequence[str]
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Give a row's cells with what stands above each mark, and what was made of them in sentences.

    Columns of `never` have something of one's own in each row, as a name or a number: there the mark stays as it is.
    """
    filled, said = dict(values), []
    for key, text in values.items():
        if key not in never and text and _AS_ANOTHER.fullmatch(folded(text)):
            filled[key] = ""
            said.append(f"Ô “{headings[key][0]}” ghi “{text}”: chưa rõ là dòng nào nên để trống, cần bổ sung.")
            continue
        if key in never or not is_ditto(text):
            continue
        filled[key] = above.get(key, "")
        meant = f"hiểu là như dòng trên, “{filled[key]}”" if filled[key] else "dòng trên không có gì nên để trống"
        said.append(f"Ô “{headings[key][0]}” ghi “{text}”: {meant}.")
    return filled, tuple(said)
