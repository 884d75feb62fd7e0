"""Reads ticks by the heading over them: one under "Tày" says Tày, one under "Không" or "Quần chúng" says no."""

import re
from collections.abc import Mapping

from chassis.files.found import Column
from chassis.files.meaning.rows.ticks import in_brackets, is_mark, lowest_heading, said_by_tick, without_brackets
from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.values.ticks import NO, NO_RELIGION

_OPPOSITES: Mapping[str, str] = {
    "party_member": "not_party",
    "religion": "no_religion",
    "attends": "stays_away",
    "sex_female": "sex_male",
    "sex_male": "sex_female",
}
_NAMED = frozenset(
    ("ethnicity", "religion", "political_theory", "education", "standing", "category", "sector", "titles", "needs")
) | {"economic_component", "is_manager", "is_direct_worker", "remote_area"}
"""Facts that a heading names below that of the fact: "Dân tộc" over "Kinh" and "Tày"."""
ONE_OF = frozenset(
    ("ethnicity", "religion", "political_theory", "standing", "category", "sector", "is_manager", "remote_area")
) | {"economic_component"}
"""Facts of which a person has one: two columns that say two leave it open."""
_SAYS_NO = re.compile(r"(khong|ko|chua)\b(?! co$)|.*(?<!\bhay)(?<!\bco) (khong|chua)$")
_ASKS = re.compile(r"co (phai|la)\b|co khong$|khong co$|co \S.* khong$")


def turned(column: Column, key: str) -> str:
    """Give the key of the opposite where the heading of a column says no to `key`; a tick there is never a yes."""
    if key not in _OPPOSITES:
        return key
    says_no = _is_no(lowest_heading(column), NO_RELIGION if key == "religion" else NO)
    return _OPPOSITES[key] if says_no else key


def told_by_heading(column: Column, key: str, text: str) -> str:
    """Give what a cell says: its text, or the lowest heading over it where it is a tick and the fact has several columns."""
    heading = without_brackets(lowest_heading(column))
    if key in ("not_party", "no_religion"):
        young = folded(heading) == "doan vien"  # they may be party members, too
        return heading if is_mark(text) and young else "x" if folded(text) == folded(heading) else text
    return said_by_tick(column, text) if key in _NAMED else text


def _is_no(heading: str, words: frozenset[str]) -> bool:
    if any(folded(said) in words for said in in_brackets(heading)):
        return True
    said = folded(without_brackets(heading))
    if said in words:
        return True
    return "/" not in heading and not _ASKS.match(said) and bool(_SAYS_NO.match(said))
