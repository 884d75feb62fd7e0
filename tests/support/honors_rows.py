"""Rows of an honour roll file for tests. Everybody in them is made up."""

from collections.abc import Mapping, Sequence

from chassis.files.spreadsheet import write_table
from services.honors.domain.roll_row import COLUMNS


def roll_row(position: int, kind: str = "Cá nhân", **changes: str) -> dict[str, str]:
    """A good row; the receiver is the delegate with the number `position`."""
    row = {
        "kind": kind,
        "name": f"{kind} Giả Lập {position}",
        "delegate_code": f"GL-{position:03d}",
        "unit_name": "Đơn vị 1",
        "award_code": "BIEU_DUONG_DHTT",
        "decision_number": "123/QĐ-UBND",
        "decision_date": "01/09/2026",
        "issuer": "Chủ tịch UBND tỉnh",
        "list_position": str(position),
        "citation": "Thành tích giả lập",
    }
    return {**row, **changes}


def roll_file(rows: Sequence[Mapping[str, str]]) -> bytes:
    headings = [names[0] for names in COLUMNS.values()]
    above = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "DANH SÁCH GIẢ LẬP"]
    return write_table(headings, [[row.get(key, "") for key in COLUMNS] for row in rows], above=above)
