"""Reads a birth as people write it, and says what it would not guess."""

import re
from dataclasses import dataclass
from unicodedata import normalize

from chassis.files.meaning.spelling import folded
from services.registration.domain.people.birth import read_birth
from services.registration.domain.people.delegate import Birth

OLDEST_LIKELY, YOUNGEST_LIKELY = 105, 18
UNKNOWN = frozenset({"khong ro", "chua ro", "khong nho", "khong biet", "khong co", "khong", "chua co", ""})
UNKNOWN |= {"n a", "chua xac dinh", "khong xac dinh", "khong co thong tin", "chua cap nhat"}
_WORDS = re.compile(r"(?:ngay )?(\d{1,2}) thang (\d{1,2}) (?:nam )?(\d{4}|\d{2})")
_MONTH_IN_WORDS = re.compile(r"(?:thang |t ?)(\d{1,2})(?: nam)? (\d{4})")
_IN_ENGLISH = re.compile(
    r"(\d{1,2})[ -]([a-z]{3})[a-z]*[ ,-]+(\d{4}|\d{2})|([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})", re.IGNORECASE
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}
_BEFORE = re.compile(r"^(?:(?:sinh|ngày|năm|ns|tháng|sn|s\.\s?n)\b[\s.:]*)+", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_TIME = re.compile(r"[T\s]+\d{1,2}(?::|h)\d{0,2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|AM|PM)?$", re.IGNORECASE)
_SEPARATED = re.compile(r"\s*[/.,\-\\]\s*|\s+")
_PLACEHOLDERS = re.compile(r"[_.…0\s?xX]*")


@dataclass(frozen=True)
class BirthReading:
    """What a cell says; `note` is a sentence for whoever sent it, '' when there is nothing to say."""

    birth: Birth | None = None
    note: str = ""


def read_birth_cell(written: str, congress_year: int, *, typed_as_date: bool = False) -> BirthReading:
    """Read one cell. A birth that cannot be read is left empty with a note, never guessed (rule R5 of the cases).

    `typed_as_date`: the year stood in a cell that is formatted as a date.
    """
    text = normalize("NFKC", written).strip().strip("'’`\"").rstrip(".;, ").strip()
    if folded(text) in UNKNOWN:
        return BirthReading()
    birth = _read(text, congress_year)
    if birth is None:
        return BirthReading(note=_why_not(text, written, congress_year))
    if typed_as_date:
        return BirthReading(birth, f"Năm {birth.year} gõ trong ô định dạng ngày; đã lấy làm năm sinh. Xin kiểm tra.")
    if re.fullmatch(r"\d{5}", _bare(text)):
        day = f"{birth.day:02}/{birth.month:02}/{birth.year}" if birth.day and birth.month else str(birth.year)
        return BirthReading(birth, f"Ngày sinh ghi “{text}”; đã hiểu là số ngày của Excel, {day}. Xin kiểm tra.")
    if re.fullmatch(r"\d{2}", _bare(text)):
        return BirthReading(birth, f"Năm sinh chỉ ghi “{text}”; đã hiểu là {birth.year}. Xin kiểm tra.")
    if congress_year - birth.year > OLDEST_LIKELY:
        return BirthReading(birth, f"Năm sinh {birth.year} cho tuổi trên {OLDEST_LIKELY}. Xin kiểm tra.")
    if congress_year - birth.year < YOUNGEST_LIKELY:
        return BirthReading(birth, f"Năm sinh {birth.year} cho tuổi dưới {YOUNGEST_LIKELY}. Xin kiểm tra.")
    return BirthReading(birth)


def joined_birth(day: str, month: str, day_month: str, year: str) -> str:
    """Give one text for a birth that stands in two or three columns; '' when there is no year."""
    before = day_month or "/".join(part for part in (day, month) if part)
    return "/".join(part for part in (before, year) if part) if year else ""


def compatible(one: Birth | None, other: Birth | None) -> bool:
    """Tell whether two births may be the same one, known more or less precisely."""
    if one is None or other is None:
        return True
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(mine is None or theirs is None or mine == theirs for mine, theirs in pairs)


def precision(birth: Birth | None) -> str | None:
    """Give day, month or year, None without a birth."""
    if birth is None:
        return None
    return "day" if birth.day else "month" if birth.month else "year"


def _read(text: str, congress_year: int) -> Birth | None:
    if words := _WORDS.search(folded(text)):
        return read_birth("/".join(words.groups()), congress_year)
    if words := _MONTH_IN_WORDS.fullmatch(folded(text)):
        return read_birth("/".join(words.groups()), congress_year)
    if english := _IN_ENGLISH.fullmatch(text):
        day, name, year = (english[1], english[2], english[3]) if english[1] else (english[5], english[4], english[6])
        return read_birth(f"{day}/{_MONTHS.get(name.lower(), 0)}/{year}", congress_year)
    bare = _bare(text)
    parts = list(_SEPARATED.split(bare))
    if re.fullmatch(r"\d{8}", bare):
        turned = "-".join((bare[:4], bare[4:6], bare[6:]))
        return read_birth("/".join((bare[:2], bare[2:4], bare[4:])), congress_year) or read_birth(turned, congress_year)
    if re.fullmatch(r"\d{2}", bare):
        return read_birth(str(_century(int(bare), congress_year)), congress_year)
    while len(parts) > 1 and _PLACEHOLDERS.fullmatch(parts[0]):
        parts = parts[1:]
    if len(parts) > 1 and re.fullmatch(r"\d{4}", parts[0]):
        parts = parts[::-1]
    return read_birth("/".join(parts), congress_year)


def _bare(text: str) -> str:
    """Give a text without words before it, brackets and the time of day behind it; 1984.0 is what a program made of 1984."""
    bare = _TIME.sub("", _BRACKETS.sub("", _BEFORE.sub("", text))).strip()
    if re.fullmatch(r"[12][.,\s]\d{3}", bare):  # a year with the mark that parts thousands
        return bare[0] + bare[2:]
    return bare.removesuffix(".0") if re.fullmatch(r"\d{4}\.0", bare) else bare


def _century(year: int, congress_year: int) -> int:
    return 1900 + year if congress_year - (1900 + year) <= 99 else 2000 + year


def _why_not(text: str, written: str, congress_year: int) -> str:
    parts = list(_SEPARATED.split(_TIME.sub("", text)))
    if len(parts) == 3 and _read("/".join((parts[1], parts[0], parts[2])), congress_year):
        return f"Ngày sinh “{written}”: ngày và tháng có thể bị đảo nên để trống. Xin ghi lại ngày/tháng/năm."
    return f"Chưa đọc được ngày sinh “{written[:40]}” nên để trống, cần bổ sung. Xin ghi ngày/tháng/năm hoặc năm sinh."
