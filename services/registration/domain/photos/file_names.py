"""Names files for people so that any system can keep them and a head of delegation can read them."""

import re
from collections import Counter
from collections.abc import Iterable

from chassis.files.meaning.spelling import folded

_LONGEST = 60


def file_name(delegate_code: str, full_name: str, ending: str) -> str:
    """Give e.g. "BK-001_Nong-Thi-A.png": letters without accents, digits, hyphens; no path, no blank, no leading dot."""
    code = "-".join(_words(delegate_code)).upper() or "KHONG-MA"
    name = "-".join(word.capitalize() for word in _words(full_name))
    return f"{code}_{name}"[:_LONGEST].rstrip("-_") + f".{ending}"


def of_unit(stem: str, unit_name: str) -> str:
    """Give e.g. "giay-trieu-tap-huyen-ba-be", so that forty files beside each other are told apart."""
    return "-".join([stem, *_words(unit_name)])[: len(stem) + _LONGEST].rstrip("-")


def unlike(names: Iterable[str]) -> list[str]:
    """Give the names so that no two are the same, also where a system takes large and small letters for one."""
    seen: Counter[str] = Counter()
    apart = []
    for name in names:
        seen[name.lower()] += 1
        stem, dot, ending = name.rpartition(".")
        number = seen[name.lower()]
        apart.append(name if number == 1 else f"{stem}_{number}{dot}{ending}")
    return apart


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", folded(text))
