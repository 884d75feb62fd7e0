"""Reads a column in which an office ticks who of its list attends, or who does not."""

from typing import Literal

from chassis.files.meaning.people.absences import told_absence
from chassis.files.meaning.rows.ticks import is_mark
from chassis.files.meaning.spelling import folded

Coming = Literal["comes", "away", "unclear"]
_YES = frozenset(
    [
        "co",
        "du",
        "tham du",
        "tham gia",
        "co du",
        "co tham du",
        "co tham gia",
        "se du",
        "se tham du",
        "dong y",
        "xac nhan",
        "da xac nhan",
        "dang ky",
        "da dang ky",
        "co mat",
        "yes",
        "y",
        "ok",
        "duoc",
        "chac chan",
        "day du",
        "du day du",
        "ca ngay",
        "dai bieu",
        "chinh thuc",
    ]
)
_NO = frozenset(
    [
        "khong",
        "ko",
        "k",
        "kg",
        "khg",
        "no",
        "n",
        "chua",
        "0",
        "khong du",
        "ko du",
        "khong tham gia",
        "vang",
        "vang mat",
        "nghi",
        "khong di",
        "tu choi",
    ]
)
_NOTHING = frozenset(("", "-", "–", "—", "_", ".", "..", "...", "…", "/", "?"))


def told_coming(attends: str, stays_away: str) -> Coming | None:
    """Tell what the cells of "Tham dự" and "Không dự" say of somebody, None where both say nothing."""
    if not attends and not stays_away:
        return None
    away = folded(stays_away)
    if stays_away.strip() not in _NOTHING and away not in _NO - {"vang", "vang mat", "khong du", "nghi"}:
        return "away"
    if attends.strip() in _NOTHING:
        return None
    words = folded(attends)
    if is_mark(attends) or words in _YES:
        return "comes"
    return "away" if words in _NO or told_absence(attends) == "away" else "unclear"
