"""Knows the letters of Vietnamese names, and the foreign ones that only look like them."""

from unicodedata import combining, normalize

_OF_D = {"Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ɖ": "đ"}
_CYRILLIC = dict(zip("АВЕКМНОРСТУХавеКоросухіІЅѕЈј", "ABEKMHOPCTYXabeKopocyxiISsJj", strict=False))
_CYRILLIC |= {"а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "к": "k", "м": "m", "т": "t"}
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονια", "ABEZHIKMNOPTYXovia", strict=True))
_HOOKED = {"Ƭ": "T", "Ƥ": "P", "Ɓ": "B", "Ƙ": "K", "Ɗ": "D", "Ɲ": "N", "Ɠ": "G", "ƭ": "t", "ƙ": "k", "ƥ": "p"}
_OURS = {**_CYRILLIC, **_GREEK, **_HOOKED}
_OF_MINORITIES = "ƀɃ"
_BETWEEN = " '’-.\n"
_VOWEL_MARKS = {"a": "\u0306\u0302", "e": "\u0302", "i": "", "o": "\u0302\u031b", "u": "\u031b", "y": ""}
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def with_our_letters(text: str, *, only_of_d: bool = False) -> str:
    """Give `text` with each look-alike replaced: Ð (U+00D0) by Đ, and unless `only_of_d` Cyrillic and Greek ones too."""
    map_ = _OF_D if only_of_d else {**_OF_D, **_OURS}
    parts = (map_.get(letter, letter) for letter in (text if only_of_d else normalize("NFD", text)))
    return normalize("NFC", "".join(parts))


def lookalikes(text: str) -> tuple[str, ...]:
    """Give the letters of `text` that are no Vietnamese ones but look like them, in their order."""
    return tuple(dict.fromkeys(letter for letter in text if normalize("NFD", letter)[0] in _OURS))


def unfit(name: str) -> str:
    """Give the first character that no name has; '' when there is none."""
    for letter in name:
        base = normalize("NFD", letter)[0]
        is_letter = (base.isascii() and base.isalpha()) or base in "đĐ" + _OF_MINORITIES
        if not is_letter and base not in _BETWEEN and not combining(letter):
            return letter
    return ""


def odd_marks(name: str) -> str:
    """Give the first letter with a mark that Vietnamese does not put there, as "ń"; '' when there is none."""
    for letter in name:
        base, marks = normalize("NFD", letter)[0], normalize("NFD", letter)[1:]
        if marks and any(mark not in _VOWEL_MARKS.get(base.lower(), "-") + _TONES for mark in marks):
            return letter
        if marks and base.lower() not in _VOWEL_MARKS:
            return letter
    return ""
