"""Letters that look like ours and are others: the Icelandic Ð for Đ, Cyrillic Т for T, mathematical and full-width letters.

Two kinds. Where the meaning is beyond doubt the letter is mended (`mend`): people see no difference, and a name that cannot be
found is no name. Where it is not, the text stays and a proposal is made (`proposal`).
"""

import re
import unicodedata

_MENDED = str.maketrans(
    {
        "\u00d0": "Đ",
        "\u0189": "Đ",
        "\u00f0": "đ",
        "\u0256": "đ",
        "\u02bc": "'",
        "\uff07": "'",
        **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
    }
)
_NEEDS_MENDING = re.compile("[\u00d0\u0189\u00f0\u0256\u02bc\uff01-\uff5e]")
_TWINS = str.maketrans(
    "АВЕЅІЈКМНОРСТУХЗаеѕіјкморстухԁԛԝһ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρυχ" + "ƬƫɑɡıƑƘƙƤƥƲȺ",
    "ABESIJKMHOPCTYX3aesijkmopctyxdqwh" + "ABEZHIKMNOPTYXovikpux" + "TtagiFKkPpVA",
)
_COMMON = "ăĂđĐĩĨũŨơƠưƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA)))
_UNCOMMON = re.compile(f"[^\x00-\u00ff{_COMMON}]")
_OF_OUR_HIGHLANDS = frozenset("đĐƀɃ")  # and every letter that is an ASCII letter with marks


def mend(text: str) -> str:
    """Give `text` with Đ for its Icelandic and African twins and plain letters and figures for full-width ones."""
    return text.translate(_MENDED) if _NEEDS_MENDING.search(text) else text


def lookalikes(text: str) -> str:
    """Give the letters of `text` that are not of our alphabet though they may look so, '' mostly. Letters of Latin-1 (é ö ß) are people's own."""
    uncommon = dict.fromkeys(_UNCOMMON.findall(text))
    return "".join(c for c in uncommon if c.isalpha() and not _is_ours(c))


def proposal(text: str) -> str:
    """Give `text` with every look-alike replaced by ours, or '' where one of them has no twin."""
    replaced = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).translate(_TWINS))
    return "" if lookalikes(replaced) else replaced


def _is_ours(letter: str) -> bool:
    if letter in _OF_OUR_HIGHLANDS:
        return True
    base = unicodedata.normalize("NFD", letter)[0]
    return base.isascii() and base.isalpha()
