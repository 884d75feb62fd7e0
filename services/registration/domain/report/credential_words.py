"""The credentials report in words: its eight sections as they are read to the hall."""

from collections import Counter
from collections.abc import Sequence

from services.registration.domain.composition.groups import SMALLEST, Group
from services.registration.domain.composition.measures import BY_KEY
from services.registration.domain.composition.shares import Share, counted
from services.registration.domain.report.credentials import (
    AgedPerson,
    Attendance,
    CredentialFigures,
    RefusedCase,
    Undecided,
)
from services.registration.domain.report.paper import PaperSection, PaperTable, ReportPaper
from services.registration.domain.report.qualifications import ACADEMIC

_NUMBER = ("Số người", "Tỷ lệ")
_MERGED = f"(nhóm dưới {SMALLEST} người được gộp)"


def paper_of(figures: CredentialFigures, congress_name: str, notes: Sequence[str] = ()) -> ReportPaper:
    """Give the report with the base of its percentages stated; `notes` e.g. of how old the attendance is."""
    parts = (_numbers, _categories, _people, _ages, _learning, _sectors, _titles, _conclusion)
    sections = tuple(part(number, figures) for number, part in enumerate(parts, 1))
    base = f"Tỷ lệ tính trên {counted(figures.base)} {figures.rules.base_words}, trừ chỗ ghi khác."
    signed = tuple(line for line in (figures.rules.signer_role, figures.rules.signer_name) if line)
    return ReportPaper("Báo cáo", f"Thẩm tra tư cách đại biểu\ndự {congress_name}", sections, (base, *notes), signed)


def _numbers(number: int, figures: CredentialFigures) -> PaperSection:
    seen, decimals = figures.attendance, figures.rules.decimals
    asked = f"{counted(figures.came.base)} {_asked(figures)}"
    came = f"{counted(figures.came.count)}/{asked}"
    return PaperSection(
        f"{number}. Số lượng đại biểu",
        (
            f"Được triệu tập, mời: {counted(seen.summoned)} đại biểu, gồm {counted(seen.official_summoned)} "
            f"đại biểu chính thức và {counted(seen.guests_summoned)} khách mời, "
            f"thuộc {counted(seen.delegations_summoned)} đoàn.",
            f"Có mặt: {counted(seen.present)} đại biểu, gồm {counted(seen.official)} đại biểu chính thức "
            f"và {counted(seen.guests)} khách mời, thuộc {counted(seen.delegations)} đoàn.",
            f"Tỷ lệ có mặt: {figures.came.words(decimals)} ({came})."
            if figures.came.base
            else "Tỷ lệ có mặt: không có.",
            _away(seen),
        ),
    )


def _away(seen: Attendance) -> str:
    if seen.arriving:
        parts = ((seen.excused or 0, "đã được phép vắng"), (seen.asking, _ASKING))
        told = ", ".join(f"{counted(number)} {words}" for number, words in parts if number)
        return f"Chưa có mặt: {counted(seen.absent)} đại biểu{f', trong đó {told}' if told else ''}; cửa còn đón."
    away = f"Vắng mặt: {counted(seen.absent)} đại biểu"
    if seen.excused is None or seen.unexcused is None:
        asking = f", trong đó {counted(seen.asking)} {_ASKING}" if seen.asking else ""
        none = "; sổ xin phép chưa có nên chưa chia có lý do, không lý do"
        return f"{away}{asking}{none if seen.absent else ''}."
    asking = f", {counted(seen.asking)} {_ASKING}" if seen.asking else ""
    return f"{away} ({counted(seen.excused)} có lý do{asking}, {counted(seen.unexcused)} không lý do)."


_ASKING = "báo không dự, chưa xét lý do"


def _asked(figures: CredentialFigures) -> str:
    return "đại biểu chính thức" if figures.rules.standing == "OFFICIAL" else "đại biểu, gồm cả khách mời"


def _categories(number: int, figures: CredentialFigures) -> PaperSection:
    lines = [_line(figures, key) for key in ("individuals", "collective_reps", "household_reps")]
    there = figures.attendance.present
    table = _table("Theo thành phần", figures.categories, figures.rules.decimals, f"trên {counted(there)} người có mặt")
    return PaperSection(f"{number}. Thành phần đại biểu", tuple(lines), (table,))


def _people(number: int, figures: CredentialFigures) -> PaperSection:
    keys = ("women", "ethnic_minority", "religious", "party_members", "non_party", "under_40")
    lines = [_line(figures, key) for key in keys if key in figures.shares or key in figures.held_back]
    lines += _SEALED if not figures.sealed_told else ()
    lines.append("Đại biểu ở nước ngoài, người nước ngoài: danh sách không có thông tin này.")
    decimals = figures.rules.decimals
    tables = (
        _table("Giới tính", figures.groups["sex"], decimals),
        *_sealed_table(figures, "ethnicity", f"Dân tộc {_MERGED}"),
    )
    return PaperSection(f"{number}. Giới tính, dân tộc, tôn giáo, đảng viên, tuổi trẻ", tuple(lines), tables)


_SEALED = ("Dân tộc, tôn giáo, đảng viên, lý luận chính trị: chỉ có trong báo cáo đã chốt.",)


def _sealed_table(figures: CredentialFigures, key: str, caption: str) -> tuple[PaperTable, ...]:
    return (_table(caption, figures.groups[key], figures.rules.decimals),) if figures.sealed_told else ()


def _ages(number: int, figures: CredentialFigures) -> PaperSection:
    found = figures.ages
    lines = [
        _aged("Cao tuổi nhất", found.oldest),
        _aged("Trẻ tuổi nhất", found.youngest),
        f"Tuổi bình quân: {found.average:f} tuổi ({counted(found.known)}/{counted(figures.base)} người có ngày sinh).".replace(
            ".", ",", 1
        )
        if found.average is not None
        else "Tuổi bình quân: chưa có ngày sinh nào.",
    ]
    return PaperSection(f"{number}. Độ tuổi", tuple(lines))


def _aged(words: str, people: Sequence[AgedPerson]) -> str:
    if not people:
        return f"{words}: chưa có thông tin."
    named = "; ".join(f"{one.name}, {one.unit}, sinh {one.birth}, {one.age} tuổi" for one in people)
    tie = f" ({counted(len(people))} người)" if len(people) > 1 else ""
    return f"{words}{tie}: {named}."


def _learning(number: int, figures: CredentialFigures) -> PaperSection:
    names = {key: words for key, words, _ in ACADEMIC}
    held = ", ".join(f"{names[key]} {counted(count)}" for key, count in figures.academic.items())
    decimals = figures.rules.decimals
    return PaperSection(
        f"{number}. Trình độ học vấn, lý luận chính trị, học hàm, học vị",
        (f"Học hàm, học vị theo danh xưng: {held or 'không có'}.",),
        (
            _table("Học vấn", figures.groups["education"], decimals),
            *_sealed_table(figures, "political_theory", f"Lý luận chính trị {_MERGED}"),
        ),
    )


def _sectors(number: int, figures: CredentialFigures) -> PaperSection:
    return PaperSection(
        f"{number}. Lĩnh vực công tác",
        (
            _line(figures, "direct_workers", figures.rules.direct_decimals),
            _line(figures, "managers"),
            _line(figures, "remote_area"),
        ),
        (
            _table("Lĩnh vực", figures.groups["sector"], figures.rules.decimals),
            _table("Thành phần kinh tế", figures.groups["economic_component"], figures.rules.decimals),
        ),
    )


def _titles(number: int, figures: CredentialFigures) -> PaperSection:
    rows = tuple((name, counted(count)) for name, count in figures.titles.items())
    tables = (PaperTable("Danh hiệu, hình thức khen thưởng đang giữ", ("Danh hiệu", "Số người"), rows),) if rows else ()
    lines = () if rows else ("Danh sách chưa ghi danh hiệu, hình thức khen thưởng nào.",)
    return PaperSection(f"{number}. Danh hiệu, hình thức khen thưởng", lines, tables)


def _conclusion(number: int, figures: CredentialFigures) -> PaperSection:
    lines = [f"{counted(figures.qualified)}/{counted(figures.base)} {figures.rules.base_words} đủ tư cách dự Đại hội."]
    tables: tuple[PaperTable, ...] = ()
    if figures.refused:
        found = Counter(one.kind for one in figures.refused)
        told = ", ".join(f"{words} {counted(found[kind])}" for kind, words in CASES.items() if found[kind])
        lines.append(f"Được đề cử mà không dự: {counted(len(figures.refused))} trường hợp ({told}).")
        rows = tuple((one.name, one.unit, CASES[one.kind], _reason(one)) for one in figures.refused)
        heads = ("Họ và tên", "Đơn vị", "Trường hợp", "Lý do")
        tables = (PaperTable("Trường hợp được đề cử mà không dự", heads, rows),)
    else:
        lines.append("Không có trường hợp nào không được duyệt, rút tên hoặc được thay.")
    if figures.undecided.total:
        lines.append(_undecided(figures.undecided))
    return PaperSection(f"{number}. Kết luận", tuple(lines), tables)


def _undecided(found: Undecided) -> str:
    spare = f" gồm {counted(found.alternates)} dự khuyết" if found.alternates else ""
    parts = (("chờ xét", found.waiting, spare), ("tạm giữ để xác minh", found.held, ""))
    told = ", ".join(f"{words} {counted(number)}{also}" for words, number, also in parts if number)
    return f"Hồ sơ đề cử chưa kết luận: {counted(found.total)} ({told})."


CASES = {"REJECTED": "không duyệt", "WITHDRAWN": "rút tên", "REPLACED": "được thay"}


def _reason(case: RefusedCase) -> str:
    return case.reason or "không ghi lý do"


def _line(figures: CredentialFigures, key: str, decimals: int | None = None) -> str:
    if key in figures.held_back:
        return f"{BY_KEY[key].label}: nhóm dưới {SMALLEST} người, bản nháp không ghi số; có trong báo cáo đã chốt."
    share = figures.shares[key]
    places = figures.rules.decimals if decimals is None else decimals
    if share.base and share.unknown == share.base:
        return f"{BY_KEY[key].label}: danh sách chưa có thông tin này."
    told = f"{BY_KEY[key].label}: {counted(share.count)}/{counted(share.base)} đại biểu"
    told += f", chiếm {share.words(places)}" if share.base else ""
    return f"{told}{_unknown(share)}."


def _unknown(share: Share) -> str:
    return f"; {counted(share.unknown)} người chưa có thông tin" if share.unknown else ""


def _table(caption: str, groups: Sequence[Group], decimals: int, base: str = "") -> PaperTable:
    rows = tuple((one.label, counted(one.share.count), one.share.words(decimals)) for one in groups if one.share.count)
    return PaperTable(f"{caption} ({base})" if base else caption, ("Nhóm", *_NUMBER), rows)
