"""How many may come, and in which proportion."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.registration.domain.congress import reference
from services.registration.domain.congress.percent import percent_of, percent_words
from services.registration.domain.congress.reference import Level


@dataclass(frozen=True)
class CapExceeded:
    """The file would bring more people than the congress may have."""

    cap: int
    would_be: int

    @property
    def sentence(self) -> str:
        return (
            f"Đại hội tối đa {figure(self.cap)} đại biểu; sau khi nhập tệp sẽ có {figure(self.would_be)}, "
            f"vượt {figure(self.would_be - self.cap)}. Chưa nhập dòng nào. Xin bớt danh sách rồi gửi lại."
        )


def check_cap(cap: int, would_be: int) -> CapExceeded | None:
    """Tell whether `would_be` active delegates are too many: a hard stop ("không quá", "tối đa": plan of June 2024)."""
    return CapExceeded(cap, would_be) if would_be > cap else None


def ratio_warning(level: Level, exemplars: int, guests_and_leaders: int) -> str | None:
    """Give the warning when guests and leaders exceed floor(30%) of all; None when fine or the level has no ratio."""
    percent = level.exemplar_percent
    total = exemplars + guests_and_leaders
    if percent is None or total == 0:
        return None
    most = total * (100 - percent) // 100
    if guests_and_leaders <= most:
        return None
    share = percent_words(percent_of(guests_and_leaders, total, 1))
    return (
        f"Khách mời và lãnh đạo là {figure(guests_and_leaders)}/{figure(total)} người ({share}); "
        f"theo tỷ lệ {percent}:{100 - percent} không quá {figure(most)} người. Xin xem lại cơ cấu."
    )


def ratio_of(level: Level, categories: Sequence[str]) -> str | None:
    """Give the warning for people of these categories; None as `ratio_warning`."""
    kinds = reference.categories()
    exemplars = sum(kinds[one].counts_as == "EXEMPLAR" for one in categories)
    return ratio_warning(level, exemplars, len(categories) - exemplars)


def figure(number: int) -> str:
    """Write a count as official papers do: two digits at least, a dot at the thousands ("04", "1.156")."""
    return f"{number:02d}" if number < 10 else f"{number:,}".replace(",", ".")
