"""Reads dates of birth as rosters have them: whole, by month, or only the year."""

import re
from datetime import date, timedelta

from services.registration.domain.people.delegate import Birth

EXCEL_EPOCH = date(1899, 12, 30)
WHOLE = re.compile(r"(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})")
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
MONTH = re.compile(r"(\d{1,2})[/.\-](\d{4})")
YEAR = re.compile(r"\d{4}")
SERIAL = re.compile(r"\d{5}")
OLDEST, YOUNGEST = 120, 10


def read_birth(text: str, congress_year: int) -> Birth | None:
    """Give the birth in "03/5/1984", "5/1984", "1984", or a day number of Excel; None when it is no such date.

    Two digits of a year mean 19xx unless that person would be older than 99. Nobody under 10 or over 120 comes.
    """
    found = _read(text.strip().replace(" /", "/").replace("/ ", "/"), congress_year)
    return found if found and YOUNGEST <= congress_year - found.year <= OLDEST else None


def _read(text: str, congress_year: int) -> Birth | None:
    if iso := ISO.fullmatch(text):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if whole := WHOLE.fullmatch(text):
        return _day(_full_year(whole[3], congress_year), int(whole[2]), int(whole[1]))
    if month := MONTH.fullmatch(text):
        return Birth(int(month[2]), int(month[1])) if 1 <= int(month[1]) <= 12 else None
    if YEAR.fullmatch(text):
        return Birth(int(text))
    if SERIAL.fullmatch(text):
        day = EXCEL_EPOCH + timedelta(days=int(text))
        return Birth(day.year, day.month, day.day)
    return None


def _full_year(text: str, congress_year: int) -> int:
    if len(text) == 4:
        return int(text)
    return 1900 + int(text) if congress_year - (1900 + int(text)) <= 99 else 2000 + int(text)


def _day(year: int, month: int, day: int) -> Birth | None:
    try:
        date(year, month, day)
    except ValueError:
        return None
    return Birth(year, month, day)
