"""Shows a stored number as Excel does, as far as it matters: dates, codes that the number format completes, plain figures."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from chassis.files.formats.cell_text import Cell, Odd

BUILT_IN = {
    14: "m/d/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
}
BUILT_IN |= {21: "h:mm:ss", 22: "m/d/yyyy h:mm", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 49: "@"}
BUILT_IN |= dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy/m/d")
GENERAL = "General"
YEARS = range(1900, 2101)  # a day number that is a year somebody typed: the days would be those of 1905
_DAY_0 = date(1899, 12, 30)
_LAST_DAY = 2_958_465  # 31/12/9999
_SHORT_OF_MIDNIGHT = 61 / 86_400
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[(\$[^\]-]*)?[^\]]*\]')
_PLACES = re.compile("[0#?]")


@dataclass(frozen=True)
class Format:
    """What a number format does. `pieces` are literals and single digit places of a code, e.g. ("DB-", "0", "0")."""

    is_date: bool = False
    has_time: bool = False
    shows: str = ""  # which of d, m, y a date shows; without y it is what Excel makes of a typed "3-5"
    pieces: tuple[str, ...] = ()
    around_text: tuple[str, str] = ("", "")


@lru_cache(maxsize=4096)
def understand(code: str) -> Format:
    """Read a number format such as `dd/mm/yyyy`, `[$-42A]d mmmm yyyy;@`, `"DB-"0000`, `"HS "@`."""
    sections = _sections(code)
    around = next((_around(section) for section in sections if "@" in _LITERAL.sub("", section)), ("", ""))
    first = sections[0]
    bare = _LITERAL.sub("", first).lower()
    if bare in ("general", "standard", "@", ""):
        return Format(around_text=around)
    if elapsed := re.search(r"\[[hms]+\]", first.lower()):
        bare += elapsed[0]
    if re.search("[dmyhs]", bare):
        has_time = re.search("[hs]", bare) is not None
        return Format(True, has_time, "".join(part for part in "dmy" if part in bare), around_text=around)
    return Format(pieces=_code_pieces(first), around_text=around)


def number(value: float, code: str = GENERAL, *, days_on: int = 0) -> Cell:
    """Show the number `value`; `days_on` is 1462 in a workbook that counts its days from 1904."""
    shape = understand(code)
    if shape.is_date and 0 <= value + days_on <= _LAST_DAY:
        return _date(value + days_on, shape, year=None if days_on else value)
    plain = plain_figure(value)
    if shape.pieces and plain.isdigit():
        seen = _as_code(plain, shape.pieces)
        return Cell(seen, () if seen == plain else (Odd("code_from_format", plain),))
    return Cell(plain)


def around(text: str, code: str) -> Cell | None:
    """Show a text whose format adds something to it (`"DB-"@`), None when it adds nothing."""
    before, after = understand(code).around_text
    return Cell(before + text + after, (Odd("code_from_format", text),)) if (before or after) and text else None


def day_number(iso: str) -> float | None:
    """Give the day number of `1984-05-03` or `1984-05-03T07:30:00`, None for what is no date."""
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?", iso)
    if found is None:
        return None
    year, month, day, hours, minutes, seconds = (int(part or 0) for part in found.groups())
    try:
        days = (date(year, month, day) - _DAY_0).days
    except ValueError:
        return None
    return days + (hours * 3600 + minutes * 60 + seconds) / 86_400


def plain_figure(value: float) -> str:
    """Give 1984.0 as "1984" and 0.1 + 0.2 as "0.3"."""
    if value == value and abs(value) < 1e15 and value == int(value):
        return str(int(value))
    return f"{value:.15g}"


def _date(serial: float, shape: Format, *, year: float | None) -> Cell:
    days = int(serial)
    if serial - days >= 1 - _SHORT_OF_MIDNIGHT:  # some programs lose up to a minute on the way through a time zone
        days, serial = days + 1, days + 1.0
    minutes = round((serial - days) * 1440)
    clock = f"{minutes // 60:02}:{minutes % 60:02}" if shape.has_time and minutes else ""
    if days == 0:
        return Cell(clock or "00:00", is_date=True)
    day = _DAY_0 + timedelta(days if days > 59 else days + 1)  # Excel believes in 29/02/1900
    shown = f"{day:%d/%m/}{day.year:04}"
    if year is not None and year in YEARS:
        return Cell(str(int(year)), (Odd("year_in_date", shown),), is_date=True)
    if shape.has_time or shape.shows == "dmy":
        return Cell(f"{shown} {clock}".rstrip(), is_date=True)
    if "y" not in shape.shows:
        return Cell(shown, (Odd("looks_like_date", shown, f"{day.day}-{day.month}"),), is_date=True)
    if "d" in shape.shows:
        return Cell(shown, is_date=True)
    return Cell(f"{day:%m/}{day.year:04}" if "m" in shape.shows else f"{day.year:04}", is_date=True)


def _sections(code: str) -> list[str]:
    protected = re.sub(r'"[^"]*"|\\.', lambda found: found[0].replace(";", "\0"), code)
    return [section.replace("\0", ";") for section in protected.split(";")] or [code]


def _literal(found: re.Match[str]) -> str:
    return found[1] or found[2] or (found[3] or "")[1:]


def _around(section: str) -> tuple[str, str]:
    before, _, after = section.partition("@")
    return _LITERAL.sub(_literal, before), _LITERAL.sub(_literal, after)


def _code_pieces(section: str) -> tuple[str, ...]:
    """Split `"DB-"0000` or `0000.000.000` typed with quoted points; () for amounts, percents and fractions."""
    pieces: list[str] = []
    at = 0
    while at < len(section):
        if found := _LITERAL.match(section, at):
            pieces.append("'" + _literal(found))
            at = found.end()
        elif section[at] in "0#?-() /:":
            pieces.append(section[at] if _PLACES.match(section[at]) else "'" + section[at])
            at += 1
        else:
            return ()
    return tuple(pieces) if any(piece == "0" or len(piece) > 1 for piece in pieces) else ()


def _as_code(digits: str, pieces: tuple[str, ...]) -> str:
    places = [at for at, piece in enumerate(pieces) if _PLACES.match(piece)]
    filled = {at: "0" if pieces[at] == "0" else "" for at in places}
    rest = digits
    for at in reversed(places):
        if not rest:
            break
        filled[at], rest = rest[-1], rest[:-1]
    if places:
        filled[places[0]] = rest + filled[places[0]]
    return "".join(filled[at] if at in filled else piece[1:] for at, piece in enumerate(pieces)).strip()
