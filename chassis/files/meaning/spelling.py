"""Compares Vietnamese words: as they are written, without accents, and by the accents that one of two lacks."""

import re
from collections import Counter
from functools import lru_cache
from unicodedata import combining, normalize

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_STROKE = "\u0335"  # the stroke of đ, as a mark like the others
_WORDS = re.compile(r"[^\W_]+")
_WORDS_AND_TONES = re.compile(rf"(?:[^\W_]|[{_TONES}])+")


@lru_cache(maxsize=50_000)
def exact(text: str) -> str:
    """Give `text` without case, punctuation and spare blanks; accents stay, a tone wherever it was put: hoà = hòa."""
    return " ".join(_tone_last(word) for word in _WORDS_AND_TONES.findall(normalize("NFC", text.casefold())))


def spoken(text: str) -> str:
    """Give the words of `text` in small letters, as the name of a matter: the same whenever it is written so again."""
    return " ".join(_WORDS.findall(normalize("NFC", text).lower()))


@lru_cache(maxsize=50_000)
def folded(text: str) -> str:
    """Give `exact` without accents, đ as d."""
    return "".join(c for c in _parts(exact(text)) if not combining(c))


def squeezed(text: str) -> str:
    """Give `exact` without any blank: "Sở Ytế" and "Sở Y tế" are the same."""
    return exact(text).replace(" ", "")


def lacks_marks(less: str, more: str) -> bool:
    """Tell whether `less` is `more` with accents left out, none of its own: Ba Bê of Ba Bể, never Hán of Hân."""
    if folded(less) != folded(more) or exact(less) == exact(more):
        return False
    pairs = zip(exact(less).split(), exact(more).split(), strict=True)
    return all(_marks(word) <= _marks(fuller) for word, fuller in pairs)


def distance(one: str, other: str, *, most: int) -> int:
    """Count the letters to change, add or drop between two texts without accents; `most` + 1 when there are more."""
    one, other = folded(one), folded(other)
    if abs(len(one) - len(other)) > most:
        return most + 1
    before = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        now = [row]
        for column, against in enumerate(other, start=1):
            now.append(min(before[column] + 1, now[-1] + 1, before[column - 1] + (letter != against)))
        before = now
    return min(before[-1], most + 1)


def titled(name: str) -> str:
    """Write each word with a capital and the rest small; parts after a hyphen stay small: Ma-ri-a."""
    return " ".join(
        "'".join(part[:1].upper() + part[1:].lower() for part in word.split("'")) for word in name.split(" ")
    )


def _tone_last(word: str) -> str:
    parts = normalize("NFD", word)
    tones = "".join(c for c in parts if c in _TONES)
    return normalize("NFC", "".join(c for c in parts if c not in _TONES)) + tones


def _parts(text: str) -> str:
    return normalize("NFD", text.replace("đ", "d" + _STROKE))


def _marks(word: str) -> Counter[str]:
    return Counter(c for c in _parts(word) if combining(c))
