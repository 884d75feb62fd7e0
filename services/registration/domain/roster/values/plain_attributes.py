"""Reads sex, standing, phone and seat; what cannot be read stays empty and is told."""

import re

from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.values.remarks import Remarks
from services.registration.domain.roster.values.ticks import NOTHING

SEXES = {"nam": "M", "m": "M", "male": "M", "trai": "M", "ong": "M", "nu": "F", "f": "F", "female": "F", "gai": "F"}
SEXES |= {"ba": "F"}
STANDINGS = {"chinh thuc": "OFFICIAL", "dai bieu chinh thuc": "OFFICIAL", "official": "OFFICIAL", "ct": "OFFICIAL"}
STANDINGS |= dict.fromkeys(("duong nhien", "dai bieu duong nhien"), "OFFICIAL")  # by their office instead of by a vote
STANDINGS |= dict.fromkeys(("duoc bau", "dai bieu duoc bau", "chi dinh", "dai bieu chi dinh"), "OFFICIAL")
STANDINGS |= {"khach moi": "GUEST", "dai bieu khach moi": "GUEST", "guest": "GUEST", "km": "GUEST"}
LEAST_FIGURES = 10  # with its leading zero
_DATE = re.compile(r"\d{1,2}/\d{1,2}/\d{4}(?: \d{1,2}:\d{2})?")


def read_sex(text: str) -> str | None:
    """Give M or F; None when the cell says neither."""
    return SEXES.get(folded(text))


def read_standing(text: str) -> str:
    """Give OFFICIAL or GUEST; '' when the cell says neither."""
    return STANDINGS.get(folded(text), "")


def with_figures(text: str) -> str:
    """Give a number in which a letter O stands between figures, or before them, with the figure that is meant."""
    return re.sub(r"(?:(?<=\d)|\b)[oO](?=\d)", "0", text)


def read_phone(text: str) -> str:
    """Keep what was written; nine digits are a number whose leading zero Excel took away, +84 is that zero.

    '' when there is no number in it.
    """
    digits = "".join(c for c in text if c.isdigit())
    if len(digits) < 6:
        return ""
    plain = "".join(text.replace(".", "").split())
    if plain.isdigit() and len(plain) == 9 and plain[0] != "0":
        return f"0{plain}"
    return f"0{plain[3:]}" if re.fullmatch(r"\+84\d{9}", plain) else text


def read_phone_cell(text: str, notes: Remarks) -> str:
    """Give the number, '' where there is none to be read."""
    written = with_figures(text)
    if written != text:
        notes.append("Số điện thoại có chữ O ở chỗ số 0, đã hiểu là số 0. Xin kiểm tra.")
    phone = read_phone(written)
    if text and not phone and text.strip() not in NOTHING:
        notes.left_empty("phone", "Số điện thoại chưa đọc được nên để trống, cần bổ sung.")
    figures = "".join(letter for letter in phone if letter.isdigit())
    if figures.startswith("0") and len(figures) < LEAST_FIGURES:
        notes.append(f"Số điện thoại chỉ có {len(figures)} chữ số. Xin kiểm tra.")
    return phone


def is_date(text: str) -> bool:
    """Tell whether a text is a day as a reader of spreadsheets writes it: what Excel makes of the seat 3-5."""
    return bool(_DATE.fullmatch(text.strip()))
