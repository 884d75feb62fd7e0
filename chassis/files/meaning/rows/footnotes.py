"""Finds what a mark behind a name refers to: "Vi Thử An*" and, under the table, "* Đại biểu dự khuyết"."""

import re
from collections.abc import Iterable, Mapping, Sequence

from chassis.files.found import LeftOut

_RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")
_MARK = r"\(\s*\*{1,4}\s*\)|\*{1,4}|\(\s*\d{1,2}\s*\)|\[\s*\d{1,2}\s*\]|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}"
_BEHIND = re.compile(rf"(?P<name>.*?\w[.”\"')\]]?)\s*(?P<mark>{_MARK})\s*", re.DOTALL)
_NOTE = re.compile(
    rf"\s*(?:ghi chú|chú thích|lưu ý)?\s*:?\s*(?P<mark>{_MARK}|\d{{1,2}}(?=\s))\s*[:.\-–=]?\s*(?P<said>\S.*)",
    re.DOTALL | re.IGNORECASE,
)
_ENDS = frozenset("*)]¹²³⁴⁵⁶⁷⁸⁹")
_LINES = ("note", "section", "signature", "no_person")


def footnotes(lines: Iterable[LeftOut]) -> dict[str, str]:
    """Give what the notes under a table say, by their mark."""
    found: dict[str, str] = {}
    for line in lines:
        if line.why in _LINES and line.row is not None and (note := _NOTE.fullmatch(line.text.replace(" · ", " "))):
            found.setdefault(_key(note["mark"]), note["said"].strip())
    return found


def footnoted(
    values: Mapping[str, str], names: Sequence[str], notes: Mapping[str, str]
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Give a row's cells with the mark behind its name gone and what it refers to as a remark; a mark of no note is told.

    `names` are the keys a name may stand in, `notes` those under the table, by their mark.
    """
    key = next((key for key in reversed(names) if values.get(key)), "")
    name, mark = _marked(values[key]) if key else ("", "")
    if not mark:
        return {**values}, ()
    if said := _said_by(mark, notes):
        remark = "; ".join(filter(None, (values.get("remark", ""), said)))
        return {**values, key: name, "remark": remark}, ()
    told = f"Sau tên có dấu “{mark}” mà không thấy lời chú thích trong tệp. Xin kiểm tra."
    return {**values, key: name}, (told,)


def _marked(name: str) -> tuple[str, str]:
    """Give a name without the mark behind it, and the mark; '' where it has none."""
    found = _BEHIND.fullmatch(name) if name.rstrip()[-1:] in _ENDS else None
    return (found["name"], found["mark"]) if found else (name, "")


def _said_by(mark: str, notes: Mapping[str, str]) -> str:
    """Give what a mark refers to, '' where no note has it."""
    key = _key(mark)
    return notes.get(key) or notes.get(key.strip("()[]")) or notes.get(f"({key})", "")


def _key(mark: str) -> str:
    return "".join(mark.translate(_RAISED).split()).replace("[", "(").replace("]", ")")
