"""Reads by which decision somebody is honoured: from the row, from the headings above it, else by asking once for the file."""

import re
from datetime import date, timedelta

from chassis.files.meaning.people.letters import with_our_letters
from chassis.files.meaning.questions import Asking
from services.honors.domain.roll.decision_number import is_blank, is_decision_number
from services.honors.domain.roll.entry import Decision
from services.honors.domain.roll_file.understanding.lines import Line

DRAFT = "draft"
_NUMBER = re.compile(r"(?:Quyết định|QĐ)\s*(?:số)?\s*:?\s*(\d{1,5}\s*(?:/\d{4})?/\s*[A-ZĐ][\w/-]*)", re.IGNORECASE)
_DAY = re.compile(
    r"ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})", re.IGNORECASE
)
_ISSUER = re.compile(r"\d{4}\s+của\s+([^()]+)", re.IGNORECASE)
_YEAR = re.compile(r"(?:năm\s+)?(?:19|20)\d\d", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:quyết định|qđ|số|:|\s)+", re.IGNORECASE)
_NUMBER_IN_CELL = re.compile(
    r"\d{1,5}\s*(?:/\s*\d{4}\s*)?(?:/\s*[A-ZĐ]{1,8}\d*(?:\s*[-–]\s*[A-ZĐ][A-ZĐa-zđ0-9]*)*|\s*-\s*[A-ZĐ]{1,4}\s*/\s*[A-ZĐ]{1,10})(?!\w)"
)
_BARE_DAY = re.compile(r"(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)")
_YEAR_ALONE = re.compile(r"(?<=năm )(?:19|20)\d\d\b", re.IGNORECASE)
_OF = re.compile(r"\b(?:của|do)\s+([^,;()]+?)(?=\s+(?:ngày|ký|ban hành|tặng|về)\b|[,;()]|$)", re.IGNORECASE)
_FIRST_DAY = date(1899, 12, 30)
_OLDEST = 45  # decisions of the State are of 1945 at the earliest
_SOON = timedelta(days=366)

Faults = list[tuple[str, str]]


def read_decision(line: Line, today: date, asking: Asking) -> tuple[Decision, Faults, list[str]]:
    """Give the decision of a line, what is wrong in its cells (column key, sentence), and what is odd about it."""
    faults: Faults = []
    notes: list[str] = []
    number, day, issuer = _above(line)
    written, told_day, told_issuer = _in_cell(line["decision_number"])
    number = _number(written) if written else _asked_number(number, line, asking)
    if number and not is_decision_number(number):
        faults.append(("decision_number", f"“{number}” không đúng thể thức. Ghi như 258/QĐ-TTg hoặc 1641-CV/BTGTU."))
    said = line["decision_date"] or told_day or (_asked_date(number, day, line, asking) if number else "")
    when = read_date(said)
    if _YEAR.fullmatch(said):
        notes.append(f"Ngày quyết định chỉ ghi năm {said[-4:]}. Xin bổ sung ngày.")
        said = ""
    if said and (when is None or not 1945 <= when.year <= 2200):
        faults.append(("decision_date", f"“{said}” không phải ngày. Ghi dạng ngày/tháng/năm, ví dụ 09/09/2020."))
        when = None
    if when and when > today + _SOON:
        faults.append(("decision_date", f"“{said}” còn lâu mới đến. Xin kiểm tra năm của quyết định."))
    elif when and when > today:
        notes.append(f"Ngày quyết định {when:%d/%m/%Y} sau hôm nay. Xin kiểm tra.")
    if (written or number) and (not number or when is None):
        notes.append("Quyết định chưa có số hoặc ngày: mục là bản nháp, chưa công bố được.")
    return Decision(number, when, line["issuer"] or told_issuer or issuer), faults, notes


def read_date(text: str) -> date | None:
    """Give a day as people, programs and Excel write it; None for what is none."""
    found = re.match(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\b", text) or _DAY.search(text)
    turned = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})\b", text)
    try:
        if re.fullmatch(r"\d{5}", text):
            return _FIRST_DAY + timedelta(days=int(text))
        if found:
            return date(_year(found[3]), int(found[2]), int(found[1]))
        if turned:
            return date(int(turned[1]), int(turned[2]), int(turned[3]))
    except (ValueError, OverflowError):
        return None
    return None


def _year(figures: str) -> int:
    """Give the year; one of two figures is of the last years of the century before, from 45 on."""
    year = int(figures)
    return year if len(figures) == 4 else year + (1900 if year >= _OLDEST else 2000)


def _number(text: str) -> str:
    number = _BEFORE.sub("", with_our_letters(text, only_of_d=True)).replace(" ", "")
    number = number.replace("–", "-")
    return "" if is_blank(number) else number


def _in_cell(cell: str) -> tuple[str, str, str]:
    """Give number, day and issuer that one cell holds: "Số 1290/QĐ-TTg ngày 21/8/2026 của Thủ tướng Chính phủ"."""
    text = " ".join(with_our_letters(cell, only_of_d=True).split())
    found = _NUMBER_IN_CELL.search(text)
    if not found or is_decision_number(_number(text)):
        return cell, "", ""
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    day, issuer = _DAY.search(rest) or _BARE_DAY.search(rest), _OF.search(rest)
    year = _YEAR_ALONE.search(rest)
    return (
        found[0],
        f"{int(day[1]):02}/{int(day[2]):02}/{day[3]}" if day else year[0] if year else "",
        issuer[1].strip(" .,;)") if issuer else "",
    )


def _above(line: Line) -> tuple[str, str, str]:
    """Give number, day and issuer as a heading above the line writes them, '' for what it does not."""
    for text in (*reversed(line.sections), *line.title):
        text = with_our_letters(text, only_of_d=True)
        if number := _NUMBER.search(text):
            day, issuer = _DAY.search(text), _ISSUER.search(text)
            return (
                _number(number[1]),
                f"{int(day[1]):02}/{int(day[2]):02}/{day[3]}" if day else "",
                issuer[1].strip(" .,") if issuer else "",
            )
    return "", "", ""


def _asked_number(proposed: str, line: Line, asking: Asking) -> str:
    offered = [(proposed, f"{proposed}, theo tiêu đề của tệp")] if proposed else []
    said = "Tệp không có cột số quyết định"
    _, choice = asking.ask(
        "decision_number",
        proposed,
        f"{said}; tiêu đề ghi {proposed}. Đúng không?" if proposed else f"{said}. Số quyết định của cả tệp?",
        [*offered, (DRAFT, "Chưa có số: nhập thành bản nháp, chưa công bố được")],
        default=proposed or DRAFT,
        at=[line.place],
        people=[line.name],
    )
    return "" if choice in (None, DRAFT) else _number(choice or "")


def _asked_date(number: str, proposed: str, line: Line, asking: Asking) -> str:
    offered = [(proposed, f"{proposed}, theo tiêu đề của tệp")] if proposed else []
    _, choice = asking.ask(
        "decision_date",
        number,
        f"Ngày của quyết định {number}?",
        [*offered, (DRAFT, "Chưa có ngày: nhập thành bản nháp, chưa công bố được")],
        default=proposed or DRAFT,
        at=[line.place],
    )
    return "" if choice in (None, DRAFT) else choice or ""
