"""Says what kind of text was scanned, so that nothing else of a stranger's text has to be kept."""

import re
from enum import StrEnum
from hashlib import blake2b

from services.checkin.domain.ids import ScanId

CODE_DIGITS = 214
SHORT_CODE_DIGITS = 12
_ID_CARD = re.compile(r"\d{9,12}\|")
_SEPARATORS = str.maketrans("", "", " -.\t\r\n")
_URL = re.compile(r"[a-z][a-z0-9+.-]{1,20}:\S", re.IGNORECASE)


class TextKind(StrEnum):
    """Told by the text's looks alone, never by what is known today: a replay gives the same kind."""

    CREDENTIAL = "CREDENTIAL"
    SHORT_CODE = "SHORT_CODE"
    ID_CARD = "ID_CARD"
    URL = "URL"
    DIGITS = "DIGITS"
    TEXT = "TEXT"
    EMPTY = "EMPTY"
    DESK = "DESK"


def plain(text: str, *, typed: bool) -> str:
    """Give `text` without the spaces that a scanner adds around it, or that a typist puts between digits."""
    return text.translate(_SEPARATORS) if typed else text.strip()


def kind_of(text: str) -> TextKind:
    """Give the kind of `text`; DESK (no text at all, a tap) is never given."""
    if not text:
        return TextKind.EMPTY
    if text.isascii() and text.isdigit():
        by_length = {CODE_DIGITS: TextKind.CREDENTIAL, SHORT_CODE_DIGITS: TextKind.SHORT_CODE}
        return by_length.get(len(text), TextKind.DIGITS)
    if _ID_CARD.match(text):
        return TextKind.ID_CARD
    return TextKind.URL if _URL.match(text) else TextKind.TEXT


def mark_of(scan_id: ScanId, text: str) -> int:
    """Give 16 bits that tell two texts under one scan id apart; too few to read a text back, and of no use elsewhere."""
    digest = blake2b(text.encode(errors="surrogatepass"), digest_size=2, salt=scan_id.bytes)
    return int.from_bytes(digest.digest())
