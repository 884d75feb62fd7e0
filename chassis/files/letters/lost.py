"""Tells a text whose Vietnamese letters were lost on its way: "Nguy?n Th? ??c"."""

import re
from collections.abc import Iterable
from itertools import islice

_LOST = re.compile(r"[^\W\d_]\?+(?=[^\W\d_])|[^\W\d_]\?+(?=\s+[^\W\d_])|(?<![^\W_])\?+(?=[^\W\d_])|\ufffd")
_LOOKED_AT = 2_000  # cells
_LEAST, _SHARE = 4, 0.2


def are_letters_lost(texts: Iterable[str]) -> bool:
    """Tell whether many of these texts have a question mark, or the sign of a lost letter, where a letter stood."""
    with_letters = [text for text in islice(texts, _LOOKED_AT) if any(map(str.isalpha, text))]
    lost = sum(_LOST.search(text) is not None for text in with_letters)
    return lost >= _LEAST and lost >= _SHARE * len(with_letters)
