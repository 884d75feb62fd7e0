"""Other honour rolls of the same habits as the cases: other software, other annexes; everybody is synthetic."""

from collections.abc import Mapping, Sequence

import pytest

from services.honors.domain.roll_file.check import check_roll
from services.honors.domain.roll_file.columns import HEADINGS
from services.honors.domain.roll_file.setting import Setting
from services.honors.domain.roll_file.told import ToldRoll, told
from tests.support.files.roll_book import TODAY
from tests.support.files.sheets import Value, book, found

N = None


def read(
    rows: Sequence[Sequence[Value]], merges: Sequence[str] = (), answers: Mapping[str, str] | None = None
) -> ToldRoll:
    return told(check_roll(found(book(rows, merges=merges), HEADINGS), Setting(TODAY), dict(answers or {})))


def test_c_individuals_alone_with_three_columns_of_codes() -> None:
    rows = [
        [*("STT", "Tên đối tượng", "Giới tính", "Ngày sinh", "Chức vụ", "Bộ phận công tác", "Đơn vị công tác")],
        [1, "Vi Thị Thử", "Nữ", "03/05/1984", "Y sĩ", "Khoa Nội", "Sở Y tế", "Xã Mẫu", "CBCC", "CANHAN", "BKT"],
        [2, "Hà Văn Thử", "Nam", "1980", "Bác sĩ", "Khoa Ngoại", "Sở Y tế", "Xã Mẫu", "CBCC", "CANHAN", "CSTDT"],
    ]
    rows[0] += ["Địa chỉ", "Mã phân loại cán bộ", "Mã loại hình khen thưởng", "Mã danh hiệu"]
    roll = read(rows, answers={"award:bkt": "BK_TINH", "award:cstdt": "CSTD_TINH"})
    assert [(one.name, one.position, one.unit_name, str(one.kind), one.award_code) for one in roll.entries] == [
        ("Vi Thị Thử", "Y sĩ", "Sở Y tế", "INDIVIDUAL", "BK_TINH"),
        ("Hà Văn Thử", "Bác sĩ", "Sở Y tế", "INDIVIDUAL", "CSTD_TINH"),
    ]
    assert (roll.errors, roll.counts.new) == ((), 2)
    assert [one.id for one in roll.questions if one.kind == "column"] == ["column:bộ phận công tác"]


def test_17_an_annex_with_counts_in_its_sections_and_a_total_in_words() -> None:
    roll = read(
        [
            ["UBND TỈNH BẮC KẠN", N, N, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["(Ban hành kèm theo Quyết định số: 25/QĐ-UBND, ngày 3 tháng 11 năm 2026 của Ủy ban nhân dân tỉnh)"],
            ["TT", "Tên tập thể, cá nhân", "Chức vụ, đơn vị", "Thành tích"],
            ["A", "TẬP THỂ: 02 tập thể"],
            [1, "Nhân dân và cán bộ xã Mẫu Ất", "Huyện Ba Bể", "x"],
            [2, "Trường Tiểu học Mẫu", "Sở GD&ĐT", "x"],
            ["B", "HỘ GIA ĐÌNH (01 hộ)"],
            [1, "Gia đình ông Vi Văn Thử", "Thôn Mẫu, xã Mẫu", "x"],
            ["C", "CÁ NHÂN - 02 cá nhân"],
            [1, "Ông Vi Văn Thử", "Bác sĩ, Sở Y tế", "x"],
            [2, "Bà Hà Thị Thử", "Nông dân, xã Mẫu Ất", "x"],
            ["(Tổng số có 02 tập thể, 01 hộ gia đình, 02 cá nhân)"],
        ]
    )
    assert [(str(one.kind), one.name, one.position, one.unit_name, one.list_position) for one in roll.entries] == [
        ("COLLECTIVE", "Nhân dân và cán bộ xã Mẫu Ất", "", "Huyện Ba Bể", 1),
        ("COLLECTIVE", "Trường Tiểu học Mẫu", "", "Sở GD&ĐT", 2),
        ("HOUSEHOLD", "Gia đình ông Vi Văn Thử", "", "Thôn Mẫu, xã Mẫu", 1),
        ("INDIVIDUAL", "Vi Văn Thử", "Bác sĩ", "Sở Y tế", 1),
        ("INDIVIDUAL", "Hà Thị Thử", "Nông dân", "xã Mẫu Ất", 2),
    ]
    assert {(one.decision_number, str(one.decision_date), one.award_code) for one in roll.entries} == {
        ("25/QĐ-UBND", "2026-11-03", "BK_TINH")
    }
    assert (roll.errors, roll.counts.new) == ((), 5)


def test_17_sections_that_name_the_award() -> None:
    roll = read(
        [
            ["DANH SÁCH KHEN THƯỞNG"],
            ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Số quyết định", "Ngày quyết định"],
            ["I. HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA"],
            [1, "Ông Vi Văn Thử", "Giám đốc Sở Y tế", "258/QĐ-CTN", 46327],
            ["II. BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ (01)"],
            [1, "Bà Hà Thị Thử", "Trưởng phòng, Sở Nội vụ", "259/QĐ-TTg", "01.11.2026"],
        ],
        ["A3:E3", "A5:E5"],
    )
    assert [(one.award_code, one.grade, str(one.decision_date)) for one in roll.entries] == [
        ("HC_LAO_DONG", 3, "2026-11-01"),
        ("BK_TTG", 0, "2026-11-01"),
    ]
    assert [column.name for column in roll.sheets[0].columns][:2] == ["STT", "Họ và tên"]


@pytest.mark.parametrize(
    ("written", "code", "grade"),
    [
        *((text, "BK_TTG", 0) for text in ("BK TTg", "BK Thủ tướng Chính phủ", "Bằng khen TTCP")),
        *((text, "BK_TINH", 0) for text in ("BK UBND tỉnh", "Bằng khen CT UBND tỉnh", "Bằng khen cấp tỉnh")),
        *((text, "CSTDTQ", 0) for text in ("CSTĐTQ", "Chiến sỹ TĐ toàn quốc", "CSTĐ toàn quốc")),
        *(
            ("CSTĐCS", "CSTDCS", 0),
            ("GK của Giám đốc Sở", "GIAY_KHEN", 0),
            ("Huân chương LĐ hạng nhì", "HC_LAO_DONG", 2),
        ),
    ],
)
def test_other_short_forms_of_awards_are_known(written: str, code: str, grade: int) -> None:
    (entry,) = read([["STT", "Loại", "Tên", "Hình thức khen thưởng"], [1, "Cá nhân", "Vi Văn Thử", written]]).entries
    assert (entry.award_code, entry.grade) == (code, grade)


def test_an_old_font_anywhere_in_a_row_waits_and_one_answer_serves_the_file() -> None:
    rows = [
        ["STT", "Loại", "Tên", "Đơn vị", "Hình thức khen thưởng", "Thành tích"],
        [1, "Cá nhân", "Vi Văn Thử", "Së Y tÕ", "B»ng khen cña UBND tØnh", "Cã thµnh tÝch"],
    ]
    waiting = read(rows)
    assert (waiting.counts.waiting, waiting.entries[0].waits_for) == (1, ("old_font",))
    (entry,) = read(rows, answers={"old_font": "change"}).entries
    assert (entry.unit_name, entry.award_code, entry.citation) == ("Sở Y tế", "BK_TINH", "Có thành tích")
