"""The report to the upper level in words (contents: domain brief, section 12 B; the plan of June 2024 asks for it, III.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from services.registration.domain.composition.shares import counted
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.title import in_vietnam, long_date
from services.registration.domain.report.paper import PaperSection, PaperTable, ReportPaper
from services.registration.domain.report.summary import (
    HeldItem,
    Honoured,
    HonouredPeople,
    SummaryNotes,
    award_table,
    direct_workers_words,
    honoured_words,
)

BLANK = "…………………………………………………………"
"""What nobody told yet stands as a line to be filled in by hand: the paper leaves the house."""
_STATES = {"PLANNED": "chưa tiến hành", "RUNNING": "đang diễn ra", "DONE": "đã tiến hành", "SKIPPED": "không tiến hành"}


@dataclass(frozen=True)
class LowerLevel:
    """What the units told of one level: congresses or conferences planned and held."""

    name: str
    registered: int
    held: int
    pilots: int


@dataclass(frozen=True)
class LowerEvent:
    """One congress or conference of a unit; a number that is None was not told."""

    name: str
    unit: str
    level: str
    held_on: date | None
    planned_on: date | None
    plan_sent_on: date | None
    pilot: bool
    delegates: int | None
    exemplars: int | None
    result: str
    lessons: str


@dataclass(frozen=True)
class Plans:
    """The plans of the lower levels, against the day they were `due`, None where none was set: so many came in time, the names
    of those that came `late`, of those that are `lacking`."""

    due: date | None = None
    in_time: int = 0
    late: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


@dataclass(frozen=True)
class UpperDelegate:
    """One of those who go to the congress one level up, as voted; `since`: what is different now, in words."""

    full_name: str
    position: str
    unit: str
    alternate: bool
    since: str = ""


@dataclass(frozen=True)
class Summary:
    """Everything of one moment. `attendance`: the lines of the credentials report on numbers; `upper`: the vote on the
    delegation, of `upper_people` in their order; decimals are those of the share of managers and of direct workers."""

    congress: Congress
    notes: SummaryNotes
    attendance: tuple[str, ...]
    programme: tuple[HeldItem, ...]
    honoured: tuple[Honoured, ...]
    honoured_people: HonouredPeople
    manager_decimals: int
    direct_decimals: int
    upper: tuple[str, ...]
    upper_people: tuple[UpperDelegate, ...]
    lower: tuple[LowerLevel, ...]
    lower_events: tuple[LowerEvent, ...]
    plans: Plans
    press_badges: int
    signed: tuple[str, ...]


def summary_paper(found: Summary) -> ReportPaper:
    """Give the report with its eight sections; what nobody told is a line to be filled in, see `lacking_in`."""
    parts = (
        ("Thời gian, địa điểm, chủ đề", _where(found), ()),
        ("Đại biểu dự Đại hội", found.attendance, ()),
        ("Chương trình đã thực hiện", *_programme(found.programme)),
        ("Khen thưởng, biểu dương", *_honours(found)),
        ("Đoàn đại biểu dự Đại hội cấp trên", *_upper(found)),
        ("Đại hội, hội nghị cấp dưới", *_lower(found)),
        ("Báo chí, tuyên truyền", _press(found), ()),
        ("Khó khăn, kiến nghị", _problems(found.notes), ()),
    )
    sections = tuple(
        PaperSection(f"{number}. {heading}", tuple(lines), tuple(tables))
        for number, (heading, lines, tables) in enumerate(parts, 1)
    )
    about = f"Kết quả tổ chức\n{found.congress.name}"
    return ReportPaper("Báo cáo", about, sections, (), found.signed, addressed=f"Kính gửi: {addressee_of(found)}.")


def addressee_of(found: Summary) -> str:
    """Give to whom it is written: as the office typed it, else the council of the level above (domain brief, section 12 B)."""
    if found.notes.addressee:
        return found.notes.addressee.rstrip(".")
    above = {"PROVINCE": "Trung ương", "NATIONAL": "Trung ương"}
    return f"Hội đồng Thi đua - Khen thưởng {above.get(found.congress.level, f'tỉnh {found.congress.province}')}"


def lacking_in(found: Summary) -> tuple[str, ...]:
    """Name what the paper has no words for yet and where it is written: for who sends it, not for who reads it."""
    wanted = (
        (found.congress.theme, "Chủ đề: ghi ở Thiết lập đại hội."),
        (found.congress.venue, "Địa điểm: ghi ở Thiết lập đại hội."),
        (found.programme, "Chương trình đã thực hiện: chưa nhận được từ phần điều khiển sân khấu."),
        (found.honoured, "Khen thưởng: chưa công bố tập thể, hộ gia đình, cá nhân nào."),
        (
            not found.honoured_people.unknown,
            f"Người trực tiếp lao động: {counted(found.honoured_people.unknown)} cá nhân được khen thưởng chưa gắn với "
            "đại biểu hoặc hồ sơ chưa ghi “Quản lý hay trực tiếp”.",
        ),
        (found.upper, "Đoàn dự cấp trên: chưa ghi kết quả biểu quyết."),
        (found.lower, "Cấp dưới: chưa có đơn vị nào đăng ký."),
        (found.notes.press or found.press_badges, "Báo chí, tuyên truyền: ghi ở trang này."),
        (found.notes.problems or found.notes.proposals, "Khó khăn, kiến nghị: ghi ở trang này."),
    )
    return tuple(words for known, words in wanted if not known)


def _where(found: Summary) -> tuple[str, ...]:
    congress, notes = found.congress, found.notes
    lines = [f"Thời gian theo kế hoạch: {long_date(congress.starts_at)}."]
    if notes.held_on:
        lines.append(f"Ngày tổ chức: {notes.held_on:%d/%m/%Y}.")
    lines.append(f"Địa điểm: {congress.venue or BLANK}.")
    lines.append(f"Chủ đề: “{congress.theme}”." if congress.theme else f"Chủ đề: {BLANK}")
    return tuple(lines)


def _programme(items: Sequence[HeldItem]) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    if not items:
        return (BLANK,), ()
    held = [one for one in items if one.state == "DONE"]
    rows = tuple(
        (one.title, _clock(one.started_at), _clock(one.ended_at), _STATES.get(one.state, one.state)) for one in items
    )
    line = f"Đã tiến hành {counted(len(held))}/{counted(len(items))} mục."
    return (line,), (PaperTable("Các mục theo thứ tự", ("Mục", "Bắt đầu", "Kết thúc", "Kết quả"), rows),)


def _honours(found: Summary) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    if not found.honoured:
        return ("Chưa công bố tập thể, hộ gia đình, cá nhân nào.",), ()
    shares = direct_workers_words(found.honoured_people, found.manager_decimals, found.direct_decimals)
    lines = (f"Đã công bố: {honoured_words(found.honoured)}.", *([shares] if shares else []))
    return lines, (award_table(found.honoured),)


def _upper(found: Summary) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    lines = found.upper or ("Chưa có kết quả thông qua danh sách.",)
    if not found.upper_people:
        return lines, ()
    rows = tuple(
        (counted(number), one.full_name, one.position, one.unit, "Dự khuyết" if one.alternate else "Chính thức")
        for number, one in enumerate(found.upper_people, 1)
    )
    columns = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tư cách")
    changes = (f"Thay đổi sau khi biểu quyết: {one.full_name}: {one.since}." for one in found.upper_people if one.since)
    lines = (*lines, *changes)
    return lines, (PaperTable("Danh sách đoàn đại biểu", columns, rows),)


def _lower(found: Summary) -> tuple[tuple[str, ...], tuple[PaperTable, ...]]:
    levels = found.lower
    if not levels:
        return ("Chưa có đơn vị nào đăng ký.",), ()
    held = sum(one.held for one in levels)
    rows = tuple((one.name, counted(one.registered), counted(one.held), counted(one.pilots)) for one in levels)
    line = f"Đã tổ chức {counted(held)}/{counted(sum(one.registered for one in levels))} đại hội, hội nghị."
    columns = ("Cấp", "Đăng ký", "Đã tổ chức", "Làm điểm")
    tables = [PaperTable("Theo cấp", columns, rows), _events(found.lower_events)]
    if told := _told(found.lower_events):
        tables.append(PaperTable("Kết quả, bài học", ("Đại hội, hội nghị", "Kết quả", "Bài học"), told))
    return (line, *_plans(found.plans)), tuple(tables)


def _plans(plans: Plans) -> tuple[str, ...]:
    if plans.due is None:
        return ()
    late, lacking = (f" ({', '.join(names)})" if names else "" for names in (plans.late, plans.lacking))
    return (
        f"Kế hoạch, hạn gửi {plans.due:%d/%m/%Y}: đúng hạn {counted(plans.in_time)}, gửi muộn {counted(len(plans.late))}{late}, "
        f"chưa gửi {counted(len(plans.lacking))}{lacking}.",
    )


def _events(events: Sequence[LowerEvent]) -> PaperTable:
    columns = ("Đại hội, hội nghị", "Đơn vị", "Cấp", "Gửi kế hoạch", "Ngày tổ chức", "Đại biểu", "Điển hình")
    rows = tuple(
        (
            f"{one.name}{' (làm điểm)' if one.pilot else ''}",
            *(one.unit, one.level, f"{one.plan_sent_on:%d/%m/%Y}" if one.plan_sent_on else "chưa gửi", _day(one)),
            *("" if number is None else counted(number) for number in (one.delegates, one.exemplars)),
        )
        for one in events
    )
    return PaperTable("Danh sách", columns, rows)


def _told(events: Sequence[LowerEvent]) -> tuple[tuple[str, ...], ...]:
    return tuple((one.name, one.result, one.lessons) for one in events if one.result or one.lessons)


def _day(event: LowerEvent) -> str:
    if event.held_on:
        return f"{event.held_on:%d/%m/%Y}"
    return f"dự kiến {event.planned_on:%d/%m/%Y}" if event.planned_on else "chưa có ngày"


def _press(found: Summary) -> tuple[str, ...]:
    badges = f"Thẻ báo chí đã cấp: {counted(found.press_badges)}." if found.press_badges else ""
    return tuple(line for line in (badges, *found.notes.press.split("\n")) if line) or (BLANK,)


def _problems(notes: SummaryNotes) -> tuple[str, ...]:
    problems = [f"Khó khăn, vướng mắc: {notes.problems}"] if notes.problems else []
    proposals = [f"Kiến nghị: {notes.proposals}"] if notes.proposals else []
    return tuple(problems + proposals) or (BLANK,)


def _clock(moment: datetime | None) -> str:
    return f"{in_vietnam(moment):%H:%M}" if moment else ""
