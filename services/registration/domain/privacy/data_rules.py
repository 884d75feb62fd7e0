"""Why each kind of personal data is kept and for how long after the congress (law 91/2025/QH15; domain brief, section 13)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LONGEST = 120
"""Months that a rule may name."""


class Kind(StrEnum):
    """The kinds of data that one rule each is about, in the order in which closing takes them away."""

    SENSITIVE = "SENSITIVE"
    PORTRAIT = "PORTRAIT"
    CONTACT = "CONTACT"
    EVIDENCE = "EVIDENCE"
    IDENTITY = "IDENTITY"


class Basis(StrEnum):
    """On what the keeping rests; which of them holds is the office's to say, with its source."""

    CONSENT = "CONSENT"
    PUBLIC_TASK = "PUBLIC_TASK"
    LEGAL_DUTY = "LEGAL_DUTY"


BASES: Mapping[Basis, str] = {
    Basis.CONSENT: "Sự đồng ý của người đó",
    Basis.PUBLIC_TASK: "Nhiệm vụ của cơ quan nhà nước",
    Basis.LEGAL_DUTY: "Nghĩa vụ do luật quy định",
}


@dataclass(frozen=True)
class About:
    """What a kind is, in words: which fields, and what they are for."""

    fields: str
    purpose: str


ABOUT: Mapping[Kind, About] = {
    Kind.SENSITIVE: About(
        "Dân tộc, tôn giáo, đảng viên, lý luận chính trị, dấu của số định danh, nhu cầu hỗ trợ",
        "Báo cáo thẩm tra tư cách, cơ cấu đại biểu, đón tiếp",
    ),
    Kind.PORTRAIT: About(
        "Ảnh chân dung", "In thẻ, nhận mặt ở cửa; lên màn hình lúc được khen nếu người đó đồng ý riêng"
    ),
    Kind.CONTACT: About(
        "Điện thoại, thư điện tử, thư đã gửi, người liên hệ của đoàn", "Triệu tập, gửi thẻ, báo thay đổi"
    ),
    Kind.EVIDENCE: About("Minh chứng nộp kèm hồ sơ", "Xét duyệt hồ sơ"),
    Kind.IDENTITY: About(
        "Họ tên, ngày sinh, giới tính, chức vụ, ghế, lịch sử sửa, trả lời, tên trên thẻ đã in",
        "Danh sách đại biểu, thẻ, điểm danh",
    ),
}


@dataclass(frozen=True)
class DataRule:
    """One kind's rule. `source`: the text that the basis rests on, in the office's words; `months` after the closing."""

    kind: Kind
    basis: Basis
    source: str
    months: int


_OFFICE = "Luật Thi đua, khen thưởng 06/2022/QH15; kế hoạch tổ chức đại hội"
DEFAULTS: tuple[DataRule, ...] = (
    DataRule(Kind.SENSITIVE, Basis.PUBLIC_TASK, _OFFICE, 1),
    DataRule(Kind.PORTRAIT, Basis.CONSENT, "Ảnh do đại biểu hoặc đơn vị nộp để in thẻ", 1),
    DataRule(Kind.CONTACT, Basis.PUBLIC_TASK, _OFFICE, 3),
    DataRule(Kind.EVIDENCE, Basis.PUBLIC_TASK, _OFFICE, 6),
    DataRule(Kind.IDENTITY, Basis.PUBLIC_TASK, _OFFICE, 12),
)


def with_all(rules: tuple[DataRule, ...]) -> tuple[DataRule, ...]:
    """Give one rule a kind, in their order; what is not among `rules` has its default."""
    given = {one.kind: one for one in rules}
    return tuple(given.get(one.kind, one) for one in DEFAULTS)


def due(rule: DataRule, closed_at: datetime) -> datetime:
    """Give the moment from which this kind is taken away: so many calendar months later, on the last day of a short one."""
    months = closed_at.month - 1 + rule.months
    year, month = closed_at.year + months // 12, months % 12 + 1
    return closed_at.replace(year=year, month=month, day=min(closed_at.day, _days(year, month)))


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
