"""Knows what people call the categories of delegates, and which of their words mean more than one, or none."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from chassis.files.meaning.spelling import folded
from services.registration.domain.congress import reference

Sort = Literal["category", "ask", "no_delegate", "unknown"]
EXEMPLARS = ("EXEMPLAR_INDIVIDUAL", "EXEMPLAR_COLLECTIVE_REP", "EXEMPLAR_HOUSEHOLD_REP")
_SHORT = {
    "dien hinh ca nhan": "EXEMPLAR_INDIVIDUAL",
    "dai dien tap the": "EXEMPLAR_COLLECTIVE_REP",
    "dai dien ho gia dinh": "EXEMPLAR_HOUSEHOLD_REP",
    "danh hieu vinh du nha nuoc": "STATE_TITLE_HOLDER",
    "lanh dao": "LEADER",
    "nguyen lanh dao": "FORMER_LEADER",
    "hoi dong thi dua": "COUNCIL_REP",
    "can bo thi dua": "EMULATION_OFFICER",
    "dai dien don vi": "UNIT_REP",
    "khach moi": "GUEST",
    "khach": "GUEST",
    "km": "GUEST",
    "dbkm": "GUEST",
}
_RULES: tuple[tuple[str, str], ...] = (
    (r"^(nguyen|cuu) (lanh dao|ld|bi thu|chu tich|pho|uy vien|giam doc)", "FORMER_LEADER"),
    (r"^(dai bieu |db )?(la )?(cac )?(dong chi )?lanh dao\b", "LEADER"),
    (r"^(cac )?(dong chi )?ld (cac|tinh|huyen|xa|so|ban|nganh|ubnd|thanh pho)\b", "LEADER"),
    (r"\b(chien s[iy] (thi dua|td) toan quoc|cstd ?tq|cstd toan quoc)\b", "NATIONAL_EMULATION_FIGHTER"),
    (
        r"\b(anh hung (lao dong|luc luong|llvt)|(ba )?me (viet nam|vn) anh hung|ba me vnah|me vnah|bmvnah|ahld|ahllvt(nd)?)\b",
        "STATE_TITLE_HOLDER",
    ),
    (r"\b(nha giao|thay thuoc|nghe si|nghe nhan) (nhan dan|uu tu)\b", "STATE_TITLE_HOLDER"),
    (r"\bdanh hieu vinh du nha nuoc\b", "STATE_TITLE_HOLDER"),
    (r"\bhoi dong (thi dua|td ?kt)\b|\bhdtd ?kt\b", "COUNCIL_REP"),
    (r"\b(can bo|cong chuc|chuyen vien|nguoi)( lam)?( cong tac)? (thi dua|td ?kt)\b", "EMULATION_OFFICER"),
    (r"^(dai bieu |db )?khach( moi)?\b", "GUEST"),
    (r"\b(ho gia dinh|ho gd|hgd|gia dinh (dien hinh|tieu bieu|van hoa))\b", "EXEMPLAR_HOUSEHOLD_REP"),
    (r"^dai dien (thon|to dan pho|to chuc|co quan|don vi|dia phuong)\b", "UNIT_REP"),
    (r"\btap the\b", "EXEMPLAR_COLLECTIVE_REP"),
    (r"\bca nhan\b", "EXEMPLAR_INDIVIDUAL"),
)
_AMBIGUOUS = re.compile(
    r"^(cac |dai bieu )?(guong )?(dien hinh( tien tien)?|dhtt|tien tien|guong dien hinh)( tieu bieu)?$"
)
_NO_DELEGATE = re.compile(
    r"^(phong vien|nha bao|bao chi|phuc vu|le tan|lai xe|an ninh|bao ve|van nghe|dien vien|ban to chuc|to phuc vu)\b"
)
_MORE_THAN_ONE = re.compile(r"\btap the\b.*\bca nhan\b|\bca nhan\b.*\btap the\b")


@dataclass(frozen=True)
class CategoryReading:
    """What a word means: `sort` category with its `code`; ask with likely `proposals`; no_delegate; unknown."""

    sort: Sort
    code: str = ""
    proposals: tuple[str, ...] = ()


@cache
def read_category(written: str, level: str) -> CategoryReading:
    """Read one word or heading for a congress of this level. What the level does not have is asked for."""
    words = folded(written)
    if any(words == folded(text) for one in reference.outside_badges() for text in (one.code, one.name)):
        return CategoryReading("no_delegate")
    if _NO_DELEGATE.search(words):
        return CategoryReading("no_delegate")
    code = _named().get(words) or _SHORT.get(words) or _by_rule(words)
    if code and (only := reference.categories()[code].levels) and level not in only:
        return CategoryReading("ask", proposals=EXEMPLARS)
    if code:
        return CategoryReading("category", code)
    if _AMBIGUOUS.match(words):
        return CategoryReading("ask", proposals=EXEMPLARS)
    return CategoryReading("unknown")


def categories_of(level: str) -> tuple[str, ...]:
    """Give the codes of all categories that a congress of this level has."""
    return tuple(c.code for c in reference.categories().values() if not c.levels or level in c.levels)


@cache
def _named() -> dict[str, str]:
    known = reference.categories().values()
    return {folded(one.name): one.code for one in known} | {folded(one.code): one.code for one in known}


def _by_rule(words: str) -> str:
    if _MORE_THAN_ONE.search(words):
        return ""
    return next((code for pattern, code in _RULES if re.search(pattern, words)), "")
