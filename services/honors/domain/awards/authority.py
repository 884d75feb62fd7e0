"""Holds an award against the authority that signs the decision: who gives what, as the law says (Law 06/2022/QH15)."""

import re
import unicodedata

from chassis.files.meaning.spelling import folded
from services.honors.domain.roll.award_catalogue import Award, award_catalogue
from services.honors.domain.roll.entry import Decision

_PRESIDENT, _PREMIER, _PROVINCE, _MINISTRY, _BELOW = (
    "Chủ tịch nước",
    "Thủ tướng Chính phủ",
    "Chủ tịch UBND tỉnh",
    "bộ, ban, ngành, đoàn thể trung ương",
    "cơ quan, đơn vị hoặc địa phương",
)
_BY_TIER = {1: _PRESIDENT, 2: _PREMIER}
_ANYBODY = ("OWN", "CONGRESS_HONOR")
_SYMBOLS = (
    (re.compile(r"-CTN\b"), _PRESIDENT),
    (re.compile(r"-TTg\b", re.IGNORECASE), _PREMIER),
    (re.compile(r"-(?:CT)?UBND\b"), _PROVINCE),
)
_BELOW_THE_PROVINCE = re.compile(r"\b(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\b", re.IGNORECASE)
_CITY = re.compile(
    r"\b(?:thành phố|tp\.?)\s+(?!(?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)\b)\w", re.IGNORECASE
)
"""A city that is no province of its own."""
_NAMED = (
    ("chu tich nuoc", _PRESIDENT),
    ("thu tuong", _PREMIER),
    ("chinh phu", _PREMIER),
    ("ubnd", _PROVINCE),
    ("uy ban nhan dan", _PROVINCE),
    ("bo truong", _MINISTRY),
)


def authority_doubt(award_code: str, decision: Decision) -> str:
    """Give who gives the award, where the decision is another authority's; '' where it fits, or nobody can tell."""
    award = award_catalogue().get(award_code)
    signs = _signs(decision)
    if award is None or not signs or award.family in _ANYBODY:
        return ""
    gives = _gives(award)
    if signs == gives or (gives == _BELOW and signs in (_PROVINCE, _MINISTRY)):
        return ""
    either = award.tier == 3 and not award.code.endswith(("_TINH", "_BO"))
    return "" if either and signs in (_PROVINCE, _MINISTRY) else gives


def issuer_doubt(decision: Decision) -> str:
    """Give the sentence where the letters of the number say another issuer than the one that is written; '' where they agree,
    or nobody can tell.
    """
    symbol, issuer = _by_symbol(decision.number), _by_issuer(decision.issuer)
    if not symbol or not issuer or symbol == issuer:
        return ""
    whose = "UBND" if symbol == _PROVINCE else symbol
    return f"Số {decision.number} là của {whose}, mà cơ quan quyết định ghi “{decision.issuer}”. Xin kiểm tra số hoặc cơ quan."


def under(decision: Decision) -> str:
    """Give the decision as a sentence names it: "quyết định 2468/QĐ-UBND của Chủ tịch UBND tỉnh"."""
    return " ".join(filter(None, ("quyết định", decision.number, decision.issuer and f"của {decision.issuer}")))


def _gives(award: Award) -> str:
    if award.tier == 3:
        return _MINISTRY if award.code.endswith("_BO") else _PROVINCE
    return _BY_TIER.get(award.tier, _BELOW)


def _signs(decision: Decision) -> str:
    """Give whose decision it is, by its symbol, else by its issuer; '' where neither says it."""
    signs = _by_symbol(decision.number) or _by_issuer(decision.issuer)
    return _BELOW if signs == _PROVINCE and _is_below_the_province(decision.issuer) else signs


def _by_symbol(number: str) -> str:
    return next((authority for symbol, authority in _SYMBOLS if symbol.search(number)), "")


def _by_issuer(issuer: str) -> str:
    said = folded(issuer)
    return next((authority for words, authority in _NAMED if words in said), "")


def _is_below_the_province(issuer: str) -> bool:
    """Tell whether a people's committee of a district, a commune or a city within a province signs: all write "-UBND"."""
    said = unicodedata.normalize("NFC", issuer)
    named = _BELOW_THE_PROVINCE.search(said) or _CITY.search(said)
    return named is not None and "tỉnh" not in said.lower()
