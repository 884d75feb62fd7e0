"""The announced names for newspapers, as a spreadsheet and as the words of a Word file: exactly what is public, nothing more."""

from itertools import groupby

from chassis.files.writing import write_table
from services.honors.api.public.readable import called, day, decision_of, hour
from services.honors.domain.public.published import PublicEntry, PublicRoll
from services.honors.domain.public.search import standing
from services.honors.domain.roll.entry import KIND_NAMES
from services.honors.usecases.paper.drawing import Data

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


def press_words(roll: PublicRoll, address: str) -> Data:
    """Give what `press.docx` reads: the names that stand, under their awards, with their decisions; `address` has the newest."""
    here = standing(roll.entries)
    return {
        "event": list(roll.title_lines) or [roll.congress_name],
        "synthetic": roll.synthetic,
        "figures": f"Đã công bố {len(here):02d} mục.",
        "taken": f"Tính đến {hour(roll.as_of)}",
        "address": address,
        "groups": [
            _group(award or "", list(entries)) for award, entries in groupby(here, key=lambda entry: entry.award_name)
        ],
    }


def _group(award: str, entries: list[PublicEntry]) -> Data:
    decisions = dict.fromkeys(decision_of(entry) for entry in entries)
    return {
        "award": award,
        "decisions": "; ".join(one for one in decisions if one),
        "people": [{"name": called(entry), "beside": _beside(entry)} for entry in entries],
    }


def _beside(entry: PublicEntry) -> str:
    said = ("truy tặng" if entry.posthumous else "", entry.unit_name, "đã đính chính" if entry.corrected else "")
    beside = ", ".join(part for part in said if part)
    return f", {beside}" if beside else ""
