"""Counts what people write in words: academic titles before a name, titles and awards that they hold."""

import re
from collections.abc import Iterable

from chassis.files.meaning.spelling import folded

_BETWEEN = re.compile(r"[;\n,]+")
_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)
ACADEMIC = (
    ("professor", "Giáo sư", re.compile(r"\bgs\b|(?<!pho )\bgiao su\b")),
    ("associate_professor", "Phó Giáo sư", re.compile(r"\bpgs\b|\bpho giao su\b")),
    ("doctor", "Tiến sĩ", re.compile(r"\bts\b|\btskh\b|\btien (si|sy)\b")),
    ("master", "Thạc sĩ", re.compile(r"\bths\b|\bthac (si|sy)\b")),
)
"""As the form of address says them; one person may have two ("PGS.TS")."""


def academic_titles(forms: Iterable[str]) -> dict[str, int]:
    """Count by key of ACADEMIC; those that nobody has are left out."""
    found = dict.fromkeys((key for key, _, _ in ACADEMIC), 0)
    for form in forms:
        plain = " ".join(_WORDS.findall(folded(form)))
        for key, _, pattern in ACADEMIC:
            found[key] += bool(pattern.search(plain))
    return {key: count for key, count in found.items() if count}


def titles_held(texts: Iterable[str]) -> dict[str, int]:
    """Count people by each title that stands in their text, parts of which commas, semicolons and lines separate.

    The first spelling stands for all that differ in case or accents; the most frequent come first.
    """
    names: dict[str, str] = {}
    found: dict[str, int] = {}
    for text in texts:
        parts = {folded(part).strip(): part.strip() for part in _BETWEEN.split(text) if part.strip()}
        for key, part in parts.items():
            name = names.setdefault(key, part)
            found[name] = found.get(name, 0) + 1
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))
