"""The report to the upper level in words (contents: domain brief, section 12 B; the plan of June 2024 asks for it, III.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.registration.domain.composition.shares import counted
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.title import in_vietnam, long_date
from services.registration.domain.report.paper import PaperSection, PaperTable, ReportPaper
from services.registration.domain.report.summary import (
    HeldItem,
    Honoured,
    SummaryNotes,
    award_table,
    honoured_words,
)

_STATES = {"PLANNED": "chưa tiến hành", "RUNNING": "đang diễn ra", "DONE": "đã tiến hành", "SKIPPED": "không tiến hành"}


@dataclass(frozen=True)
class LowerLevel:
    """What the units told of one level: congresses or conferences planned and held."""

    name: str
    registered: int
    held: int
    pilots: int


@dataclass(frozen=True)
class Summary:
    """Everything of one moment. `attendance`: the lines of the credentials report on numbers; `upper`: on the delegation."""

    congress: Congress
    notes: SummaryNotes
    attendance: tuple[str, ...]
    programme: tuple[HeldItem, ...]
    honoured: tuple[Honoured, ...]
    upper: tuple[str, ...]
    lower: tuple[LowerLevel, ...]
    press_badges: int
    signed: tuple[str, ...]


def summary_paper(found: Summary) -> ReportPaper:
    """Give the report with its eight sections; what nobody told is said to be missing."""
    parts = (
        ("Thời gian, địa điểm, chủ đề", _where(found), ()),
        ("Đại biểu dự Đại hội", found.attendance, ()),
        ("Chương trình đã thực hiện", *_programme(found.programme)),
        ("Khen thưởng, biểu dương", *_honours(found.honoured)),
        ("Đoàn đại biểu dự Đại hội cấp trên", found.upper or ("Chưa có kết quả thông qua danh sách.",), ()),
        ("Đại hội, hội nghị cấp dưới", *_lower(found.lower)),
        ("Báo chí, tuyên truyền", _press(found), ()),
        ("Khó khăn, kiến nghị", _problems(found.notes), ()),
    )
    sections = tuple(
        PaperSection(f"{number}. {heading}", tuple(lines), tuple(tables))
        for number, (heading, lines, tables) in enumerate(parts, 1)
    )
    return ReportPaper("Báo cáo", f"Kết quả tổ chức\n{found.congress.name}", sections, (), found.signed)


def _where(found: Summary) -> tuple[str, ...]:
    congress, notes = found.congress, found.notes
    lines = [f"Thời gian theo kế hoạch: {long_date(congress.starts_at)}."]
    if notes.held_on:
        lines.append(f"Ngày tổ chức: {notes.held_on:%d/%m/%Y}.")
    lines += [f"Địa điểm: {congress.venue}."] if congress.venue else []
    lines += [f"Chủ đề: “{congress.theme}”."] if congress.theme else []
    return tuple(lines)


def _programme(items: Sequence[HeldItem]) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    if not items:
        return ("Chưa nhận được chương trình từ phần điều khiển sân khấu.",), ()
    held = [one for one in items if one.state == "DONE"]
    rows = tuple(
        (one.title, _clock(one.started_at), _clock(one.ended_at), _STATES.get(one.state, one.state)) for one in items
    )
    line = f"Đã tiến hành {counted(len(held))}/{counted(len(items))} mục."
    return (line,), (PaperTable("Các mục theo thứ tự", ("Mục", "Bắt đầu", "Kết thúc", "Kết quả"), rows),)


def _honours(honoured: Sequence[Honoured]) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    if not honoured:
        return ("Chưa công bố tập thể, hộ gia đình, cá nhân nào.",), ()
    return (f"Đã công bố: {honoured_words(honoured)}.",), (award_table(honoured),)


def _lower(levels: Sequence[LowerLevel]) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    if not levels:
        return ("Chưa có đơn vị nào đăng ký.",), ()
    held = sum(one.held for one in levels)
    rows = tuple((one.name, counted(one.registered), counted(one.held), counted(one.pilots)) for one in levels)
    line = f"Đã tổ chức {counted(held)}/{counted(sum(one.registered for one in levels))} đại hội, hội nghị."
    columns = ("Cấp", "Đăng ký", "Đã tổ chức", "Làm điểm")
    return (line,), (PaperTable("Theo cấp", columns, rows),)


def _press(found: Summary) -> tuple[str, ...]:
    badges = f"Thẻ báo chí đã cấp: {counted(found.press_badges)}." if found.press_badges else ""
    return tuple(line for line in (badges, *found.notes.press.split("\n")) if line) or ("Chưa ghi.",)


def _problems(notes: SummaryNotes) -> tuple[str, ...]:
    problems = [f"Khó khăn, vướng mắc: {notes.problems}"] if notes.problems else []
    proposals = [f"Kiến nghị: {notes.proposals}"] if notes.proposals else []
    return tuple(problems + proposals) or ("Chưa ghi.",)


def _clock(moment: datetime | None) -> str:
    return f"{in_vietnam(moment):%H:%M}" if moment else ""
