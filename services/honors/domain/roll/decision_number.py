"""How an official document is numbered (Decree 30/2020/NĐ-CP), so that a mistyped number is seen before the day."""

import re

STATE_FORM = re.compile(r"\d{1,5}(/\d{4})?/[A-ZĐ]{1,8}\d*(-[A-ZĐa-zđ0-9]{1,12})*")
PARTY_FORM = re.compile(r"\d{1,5}-[A-ZĐ]{1,4}/[A-ZĐ]{1,10}")
NUMBER_LEFT_BLANK = re.compile(r"[\s._…]*(/.*)?")


def is_decision_number(text: str) -> bool:
    """Tell whether `text` is a number of the State form (258/QĐ-TTg) or the Party form (1641-CV/BTGTU)."""
    return bool(STATE_FORM.fullmatch(text) or PARTY_FORM.fullmatch(text))


def is_blank(text: str) -> bool:
    """Tell whether the number is still open, as in "" or "/QĐ-UBND" or ".../QĐ-UBND": the decision is a draft."""
    return bool(NUMBER_LEFT_BLANK.fullmatch(text))
