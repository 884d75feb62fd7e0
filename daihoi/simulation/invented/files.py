"""Writes the synthetic congress as the two files that a user would bring: roster and honour roll, as XLSX."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from daihoi.simulation.invented.people import (
    AWARD_CODE,
    DECISION_DATE,
    DECISION_NUMBER,
    EXEMPLARS,
    ISSUER,
    Congress,
    Honouree,
    Person,
    make_congress,
)

NATIONAL_LINES = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "DỮ LIỆU GIẢ LẬP, không phải người thật",
)
SEAT, MAIL = "Ghế", "Thư điện tử"
ROSTER_COLUMNS = (
    "Mã đại biểu",
    "Danh xưng",
    "Họ và tên",
    "Giới tính",
    "Ngày sinh",
    "Dân tộc",
    "Tôn giáo",
    "Đảng viên",
    "Số định danh",
    "Mã đơn vị",
    "Đơn vị",
    "Loại đơn vị",
    "Chức vụ",
    "Thành phần",
    "Tư cách",
    SEAT,
    "Số điện thoại",
    "Trình độ học vấn",
    "Lý luận chính trị",
    "Quản lý hay trực tiếp",
    "Lĩnh vực",
    "Danh hiệu",
)
HONOUR_COLUMNS = (
    "Loại",
    "Tên",
    "Mã đại biểu đại diện",
    "Đơn vị",
    "Mã khen thưởng",
    "Số quyết định",
    "Ngày quyết định",
    "Cơ quan quyết định",
    "Số thứ tự",
    "Thành tích",
    "Chức vụ",
)
KINDS = {"COLLECTIVE": "Tập thể", "HOUSEHOLD": "Hộ gia đình", "INDIVIDUAL": "Cá nhân"}


@dataclass(frozen=True)
class Files:
    """Where the two files are, and who is in them."""

    roster: Path
    honour_roll: Path
    congress: Congress


def write_files(folder: Path, seed: int = 2020, *, seated: bool = True) -> Files:
    """Write `roster.xlsx` and `honour-roll.xlsx` into `folder`, the same for the same seed.

    `seated` False: as a list that offices gather, without seats and with addresses for letters.
    """
    return write_congress(folder, make_congress(seed), seated=seated)


def write_congress(folder: Path, congress: Congress, *, seated: bool = True) -> Files:
    """Write the two files of this congress, which may be a part of a larger one."""
    folder.mkdir(parents=True, exist_ok=True)
    files = Files(folder / "roster.xlsx", folder / "honour-roll.xlsx", congress)
    people = [_roster_row(one) for one in congress.people]
    columns: tuple[str, ...] = ROSTER_COLUMNS
    if not seated:
        columns = (*_without_seat(columns), MAIL)
        people = [(*_without_seat(row), mail_of(one)) for row, one in zip(people, congress.people, strict=True)]
    _write(files.roster, "DANH SÁCH ĐẠI BIỂU", columns, people)
    title = "DANH SÁCH ĐIỂN HÌNH TIÊN TIẾN ĐƯỢC BIỂU DƯƠNG"
    _write(files.honour_roll, title, HONOUR_COLUMNS, [_honour_row(one) for one in congress.honourees])
    return files


def mail_of(one: Person) -> str:
    """Give an address at a domain that exists nowhere."""
    return f"{one.code.lower()}@gia-lap.example"


def _without_seat(row: tuple[str, ...]) -> tuple[str, ...]:
    at = ROSTER_COLUMNS.index(SEAT)
    return (*row[:at], *row[at + 1 :])


def _roster_row(one: Person) -> tuple[str, ...]:
    return (
        one.code,
        one.form_of_address,
        one.full_name,
        "Nữ" if one.sex == "F" else "Nam",
        f"{one.born:%d/%m/%Y}",
        one.ethnicity,
        "Không" if one.religion == "none" else one.religion,
        "Có" if one.party_member else "Không",
        one.national_id,
        one.unit.code,
        one.unit.name,
        one.unit.kind,
        one.position,
        one.category,
        "Chính thức" if one.category in EXEMPLARS else "Khách mời",
        one.seat,
        one.phone,
        *_work_of(one),
    )


def _work_of(one: Person) -> tuple[str, str, str, str, str]:
    """Invent learning, theory, duty, sector and titles: by the code alone, so that nobody else of the congress changes by it."""
    drawn = Random(one.code)
    manages = one.category not in EXEMPLARS or drawn.random() < 0.35
    learning = drawn.choices(("Dưới đại học", "Đại học", "Sau đại học"), (1, 6, 3) if manages else (6, 4, 0))[0]
    theory = drawn.choices(
        ("Chưa qua đào tạo", "Sơ cấp", "Trung cấp", "Cao cấp"), (0, 1, 4, 5) if manages else (5, 3, 2, 0)
    )[0]
    sector = drawn.choices(
        ("Kinh tế", "Văn hóa, xã hội, giáo dục, y tế", "Quốc phòng, an ninh", "Lĩnh vực khác"), (5, 4, 1, 2)
    )[0]
    title = drawn.choices(("", "Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cấp tỉnh"), (4, 4, 2))[0]
    held = title if one.category in EXEMPLARS else ""
    return learning, theory, "Lãnh đạo, quản lý" if manages else "Lao động trực tiếp", sector, held


def _honour_row(one: Honouree) -> tuple[str, ...]:
    return (
        KINDS[one.kind],
        one.name,
        one.representative.code,
        one.representative.unit.name,
        AWARD_CODE,
        DECISION_NUMBER,
        f"{DECISION_DATE:%d/%m/%Y}",
        ISSUER,
        str(one.position),
        one.citation,
        one.representative.position,
    )


def _write(path: Path, title: str, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for line in (*NATIONAL_LINES, title):
        sheet.append([line])
    sheet.append(list(columns))
    for row in rows:
        sheet.append(list(row))
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s"
    book.save(path)
