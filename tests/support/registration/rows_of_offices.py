"""Rows as offices write them, understood."""

from services.registration.domain.roster.telling.told import ToldRoster
from tests.support.files.sheets import Value

HEADS: list[Value] = ["TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Thành phần", "Ghi chú"]


def rows(*people: tuple[str, str]) -> list[list[Value]]:
    """Give a list of names with their remarks."""
    listed = ([at, name, 1961, "Phó", "Sở Y tế", "Khách mời", note] for at, (name, note) in enumerate(people, 1))
    return [HEADS, *(list[Value](one) for one in listed)]


def names(roster: ToldRoster) -> list[str]:
    return [one.full_name for one in roster.people]
