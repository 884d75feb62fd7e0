"""Vietnamese text: one way to search it, and to sort people by it."""

import unicodedata

from chassis.files.plain_text import clean

_TONES = {
    "": "0",
    "\u0300": "1",
    "\u0309": "2",
    "\u0303": "3",
    "\u0301": "4",
    "\u0323": "5",
}  # TCVN: huyền hỏi ngã sắc nặng
_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_PLACE = {letter: chr(ord("A") + place) for place, letter in enumerate(_ALPHABET)}


def fold(text: str) -> str:
    """Give `text` for searching: without accents and case, đ as d, single spaces. `hóa` and `hoá` become equal."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(bare.replace("đ", "d").split())


def sort_key(full_name: str) -> str:
    """Give a text that sorts people as Vietnamese lists do, compared byte by byte (`COLLATE "C"`).

    The given name (the last word) decides first, then the family name and what follows it. Letters go by the
    Vietnamese alphabet (a ă â b … d đ …), then the tones: none, huyền, hỏi, ngã, sắc, nặng.
    """
    *rest, given = clean(full_name).lower().split() or [""]
    return " ".join(_syllable(word) for word in (given, *rest))


def _syllable(word: str) -> str:
    letters, tone = [], "0"
    for letter in word:
        bare = ""
        for part in unicodedata.normalize("NFD", letter):
            if part in _TONES:
                tone = _TONES[part]
            else:
                bare += part
        letter = unicodedata.normalize("NFC", bare)
        letters.append(_PLACE.get(letter, letter))
    return "".join(letters) + tone
