"""The one definition of plain text, for every field that people type or a file brings.

What is done to each kind of character, so that the same name is the same text everywhere and nothing unseen reaches a
badge or the big screen:

- line breaks, tabs and every kind of blank: one space; none at the ends;
- letters with accents in any spelling: NFC, so Vietnamese typed on any system compares equal;
- format and direction characters (zero width, joiners, U+200E/F, U+202A-202E, U+2066-2069, U+FEFF, soft hyphen, tags),
  variation selectors, fillers that look like nothing, private use, noncharacters: removed; contacts and messengers
  put them around what people copy;
- piles of more than three combining marks on one letter: the first three stay;
- spreadsheets' escapes of such characters (`_x000D_`): a space;
- control characters (NUL, bell …) and halves of surrogate pairs: nobody types them and PostgreSQL refuses them. Where a
  program sends them the field is refused (`is_typable`); in a file, where nobody can see them, they become a space.

Pure, with the standard library alone: the child process that opens foreign files reads this module too.
"""

import re
import unicodedata

_LOOKS_LIKE_NOTHING = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_MARK = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_PILE = re.compile(f"({_MARK}{{3}}){_MARK}+")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def clean(text: str) -> str:
    """Give `text` as plain text; '' when nothing of it can be seen. Cleaning again changes nothing."""
    return _seen(_ESCAPED.sub(_blank_if_unseen, _seen(text)))


def clean_cell(text: str) -> str:
    """Give a spreadsheet cell as plain text: `_x000D_` is a line break, `_x005F_x000D_` the letters _x000D_ (ECMA-376)."""
    return _seen(_ESCAPED.sub(lambda escape: chr(int(escape[1], 16)), text))


def is_typable(text: str) -> bool:
    """Tell whether a person could have typed or pasted `text`: no control characters, no halves of surrogate pairs."""
    if text.isprintable():
        return True
    return not any(unicodedata.category(c) in ("Cc", "Cs") and not c.isspace() for c in text)


def _seen(text: str) -> str:
    if not text.isprintable():
        text = "".join(map(_character, text))
    text = unicodedata.normalize("NFC", _LOOKS_LIKE_NOTHING.sub("", text))
    return " ".join(_PILE.sub(r"\1", text).split())


def _character(c: str) -> str:
    if c.isspace():
        return " "
    match unicodedata.category(c):
        case "Cc" | "Cs":
            return " "
        case "Cf" | "Co":
            return ""
        case "Cn" if ord(c) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(c) <= 0xFDEF:
            return ""
        case _:
            return c


def _blank_if_unseen(escape: re.Match[str]) -> str:
    return " " if not _seen(chr(int(escape[1], 16))) else escape[0]
