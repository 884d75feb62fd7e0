"""Reads with whom and how a guest comes, as offices write it beside the name; what cannot be read is told, never guessed."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from chassis.files.meaning.spelling import folded
from services.registration.domain.answers.visit import MOST, NOTHING_TOLD, Visit, refused
from services.registration.domain.roster.values.plain_attributes import read_phone, with_figures
from services.registration.domain.roster.values.ticks import NO, NOTHING

NUMBERS = ("companions", "drivers", "cars")
DAYS = ("arrives_on", "leaves_on")
COLUMNS = (*NUMBERS, *DAYS, "contact_name", "contact_phone")
_NUMBER = re.compile(r"0*(\d{1,2})(?: (?:nguoi|lai xe|tai xe|xe|chiec|o to|xe o to))?")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2})?")
_NONE = NO | {"khong co", "tu tuc"}


def read_visit(cells: Mapping[str, str], headings: Mapping[str, str], unread: Callable[[str], None]) -> Visit:
    """Give what is told of the visit; `unread` gets a sentence for each cell that could not be read."""
    found: dict[str, Any] = {}
    for name in COLUMNS:
        text = cells.get(name, "").strip()
        if not text or text in NOTHING or (name not in NUMBERS and folded(text) in _NONE):
            continue
        value = _read(name, text)
        if value is None:
            unread(f"Ô “{headings[name]}” ghi “{text[:40]}” chưa đọc được nên để trống. Xin ghi ở hồ sơ của người này.")
        else:
            found[name] = value
    visit = replace(NOTHING_TOLD, **found)
    if refused(visit) is None:
        return visit
    unread("Ngày đến, ngày về không thể đúng nên để trống. Xin ghi ở hồ sơ của người này.")
    return replace(visit, arrives_on=None, leaves_on=None)


def visit_words(visit: Visit) -> str:
    """Tell a visit in one line, '' where nothing is told."""
    numbers = (
        f"{words} {number}"
        for words, number in (("đi cùng", visit.companions), ("lái xe", visit.drivers), ("xe", visit.cars))
        if number
    )
    days = (
        f"{words} {on:%d/%m/%Y}" for words, on in (("đến", visit.arrives_on), ("về", visit.leaves_on)) if on is not None
    )
    contact = " ".join(part for part in (visit.contact_name, visit.contact_phone) if part)
    return ", ".join([*numbers, *days, *([f"liên hệ {contact}"] if contact else [])])


def told_number(text: str) -> int | None:
    """Give the number that a cell tells, 0 where it says none; None where it tells no number."""
    if folded(text) in _NONE:
        return 0
    told = _NUMBER.fullmatch(folded(text))
    return int(told[1]) if told and int(told[1]) <= MOST else None


def _read(name: str, text: str) -> int | date | str | None:
    if name in NUMBERS:
        return told_number(text)
    if name in DAYS:
        return _day(text)
    if name == "contact_phone":
        phone = read_phone(with_figures(text))
        return phone if re.fullmatch(r"[0-9+ .]{6,20}", phone) else None
    return text


def _day(text: str) -> date | None:
    if (told := _DAY.fullmatch(text)) is None:
        return None
    try:
        return date(int(told[3]), int(told[2]), int(told[1]))
    except ValueError:
        return None
