"""Takes names out of what was kept as JSON."""

import re
from collections.abc import Sequence
from typing import Any

ERASED = "(đã xóa)"
"""Stands where a name stood."""


def without_names(data: Any, names: Sequence[str]) -> Any:
    """Give the JSON value with each of `names` gone from its texts, whole words only: "An" stays in "Anh"."""
    wanted = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names if name))
    return _without(data, wanted) if any(names) else data


def without_text(data: Any, text: str) -> Any:
    """Give the JSON value without the texts that are nothing but `text`: how a name is said may be a syllable of others' names."""
    if isinstance(data, str):
        return "" if data == text else data
    if isinstance(data, dict):
        return {key: without_text(value, text) for key, value in data.items()}
    if isinstance(data, list):
        return [without_text(value, text) for value in data]
    return data


def _without(data: Any, wanted: re.Pattern[str]) -> Any:
    if isinstance(data, str):
        return wanted.sub(ERASED, data)
    if isinstance(data, dict):
        return {key: _without(value, wanted) for key, value in data.items()}
    if isinstance(data, list):
        return [_without(value, wanted) for value in data]
    return data
