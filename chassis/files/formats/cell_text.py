"""What a person sees in a cell, as plain text, and what is odd about it."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from chassis.files.found import RemarkKind
from chassis.files.letters import lookalikes, mojibake, old_fonts
from chassis.files.plain_text import clean_cell

_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!)")
_PLAIN = re.compile("[!-~]+(?: [!-~]+)*")
_BREAK = re.compile(r"(?:_x000[DdAa]_|\r|\n|\v|\u2028|\u2029)+")
_SHOWN_ERROR = 200


@dataclass(frozen=True, slots=True)
class Odd:
    """A remark that does not know its column yet."""

    kind: RemarkKind
    text: str
    proposal: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is what is seen, '' for a failed formula."""

    text: str
    remarks: tuple[Odd, ...] = ()
    is_date: bool = False
    struck: bool = False
    """A line goes through all of its text."""


STRUCK, PLAIN = "\x0e", "\x0f"
"""Stand around what a line goes through while a format is read: no file can have these letters in a text of its own."""
_STRUCK = re.compile(f"{STRUCK}([^{PLAIN}]*){PLAIN}?")
NOTHING = Cell("")


@lru_cache(maxsize=20_000)  # most cells say what many others say
def typed(raw: str) -> Cell:
    """Read a cell that holds a text."""
    if _PLAIN.fullmatch(raw) and "_x" not in raw:
        return failed(raw) if raw[0] == "#" and _ERROR.fullmatch(raw) else Cell(raw)
    if meant := mojibake.mended(raw):
        return Cell(clean_cell(meant), (*typed(meant).remarks, Odd("encoding", clean_cell(raw)[:_SHOWN_ERROR])))
    text = clean_cell(lookalikes.mend(raw))
    if _ERROR.fullmatch(text):
        return failed(text)
    odd: list[Odd] = []
    if old := old_fonts.in_unicode(raw):
        text = clean_cell(raw)  # its letters are no look-alikes but codes of the font
        odd.append(Odd("old_font", text, clean_cell(old)))
    elif lookalikes.lookalikes(text):
        odd.append(Odd("lookalike", text, lookalikes.proposal(text)))
    if _BREAK.search(raw):
        lines = [line for line in map(clean_cell, _BREAK.split(lookalikes.mend(raw))) if line]
        odd += [Odd("line_break", "\n".join(lines))] if len(lines) > 1 else []
    return Cell(text, tuple(odd)) if text else NOTHING


def partly_struck(raw: str) -> Cell:
    """Read a text with STRUCK and PLAIN in it: what a line goes through is no part of it, unless that is everything."""
    if STRUCK not in raw:
        return typed(raw)
    gone = " ".join(filter(None, map(clean_cell, _STRUCK.findall(raw))))
    kept = _STRUCK.sub("", raw)
    if not any(map(str.isalnum, kept)):
        cell = typed(raw.replace(STRUCK, "").replace(PLAIN, ""))
        return replace(cell, struck=bool(gone))
    cell = typed(kept)
    return replace(cell, remarks=(*cell.remarks, Odd("struck", gone[:_SHOWN_ERROR]))) if gone else cell


def failed(error: str) -> Cell:
    """Read a cell whose formula failed or was never calculated."""
    return Cell("", (Odd("error", clean_cell(error)[:_SHOWN_ERROR]),))
