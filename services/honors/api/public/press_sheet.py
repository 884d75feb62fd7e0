"""The announced names as a spreadsheet for newspapers: exactly what is public, nothing more."""

from chassis.files.writing import write_table
from services.honors.api.public.readable import called, day, hour
from services.honors.domain.public.published import PublicRoll
from services.honors.domain.public.search import standing
from services.honors.domain.roll.entry import KIND_NAMES

_HEADINGS = (
    "Thứ tự",
    "Loại",
    "Tên như trong quyết định",
    "Đơn vị",
    "Hình thức khen thưởng",
    "Truy tặng",
    "Số quyết định",
    "Ngày quyết định",
    "Công bố lúc",
    "Đính chính",
)


def press_sheet(roll: PublicRoll) -> bytes:
    """Give an XLSX of the names that stand, in the order of announcement, with the moment it was made."""
    rows = [
        (
            str(entry.sequence),
            KIND_NAMES[entry.kind],
            called(entry),
            entry.unit_name or "",
            entry.award_name or "",
            "Truy tặng" if entry.posthumous else "",
            entry.decision_number or "",
            day(entry.decision_date) if entry.decision_date else "",
            hour(entry.announced_at) if entry.announced_at else "",
            "Đã đính chính" if entry.corrected else "",
        )
        for entry in standing(roll.entries)
    ]
    marked = ["DỮ LIỆU GIẢ LẬP"] if roll.synthetic else []
    above = ["DANH SÁCH ĐÃ CÔNG BỐ", *roll.title_lines, f"Tính đến {hour(roll.as_of)}", *marked]
    return write_table(_HEADINGS, rows, above=above, sheet="Đã công bố")
