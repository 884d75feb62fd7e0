"""Puts what stands beside a name, and what a file remarks, where the desk reads it: position, form of address, note."""

import re
from collections.abc import Mapping

from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.understanding.naming import Named
from services.registration.domain.roster.understanding.rows.line import Line

MOST_CHARACTERS = 200
_CORRECTS = re.compile(
    r"\b(?:sua|dinh chinh|chua lai|viet (?:dung|sai|nham)|ghi (?:nham|sai)|dung (?:la|ten)|(?:ten|sinh) dung)\b"
)


_HEALTH = re.compile(
    r"\b(?:(?:mang|co) (?:thai|bau)|thai san|nghi (?:de|sinh)|(?:bi|mac|chua|dang) benh|benh (?!vien|xa)\w+|dieu tri|"
    r"ung thu|chay than|tam than|nhiem hiv)\b"
)
"""What the law counts among the sensitive data (article on health; law 91/2025/QH15): nobody asked for it, so nobody keeps it."""


def with_aside(position: str, aside: str) -> str:
    """Give the position with the words that stood behind the name, where it does not say them and has room for them."""
    if not aside or _says(position, aside):
        return position
    both = "; ".join(part for part in (position, aside) if part)
    return both if len(both) <= MOST_CHARACTERS else position


def _says(position: str, aside: str) -> bool:
    return f" {folded(aside)} " in f" {folded(position)} "


def with_remark(values: Mapping[str, str], beside: str) -> dict[str, str]:
    """Give the cells with the file's remark, and what stands beside the name, among what is kept of the person: the desk
    reads it there later, too."""
    note = values.get("note", "")
    for remark in (values.get("remark", ""), beside):
        if remark and not _is_about_health(remark) and not _says(note, remark):
            note = "; ".join(part for part in (note, " ".join(remark.split())) if part)
    return {**values, "note": note[:MOST_CHARACTERS]}


def _is_about_health(remark: str) -> bool:
    return _HEALTH.search(folded(remark)) is not None


def remarked(line: Line) -> list[str]:
    """Show what the file remarks about a person, for whoever decides about them."""
    if not line["remark"]:
        return []
    if _CORRECTS.search(folded(line["remark"])):
        return [f"Tệp ghi chú như lời chữa: “{line['remark']}”. Xin chữa trong tệp rồi nhập, hoặc chữa ở bàn đăng ký."]
    if _is_about_health(line["remark"]):
        return [
            f"Tệp ghi chú về sức khỏe: “{line['remark']}”. Không giữ (dữ liệu nhạy cảm); cần hỗ trợ thì chọn ở ô Cần hỗ trợ."
        ]
    return [f"Tệp ghi chú: “{line['remark']}”. Đã giữ ở ô Ghi chú của người này."]


def said_beside(line: Line, named: Named) -> list[str]:
    """Say where the words of the name's cell went; what the file says in a column of its own stays."""
    said = []
    if named.aside:
        kept = "đã ghi vào chức vụ" if named.post else "đã ghi vào ô Ghi chú"
        if named.post and not _says(with_aside(line["position"], named.aside), named.aside):
            kept = f"chức vụ đã dài, không ghi thêm được quá {MOST_CHARACTERS} ký tự. Xin ghi lại chức vụ"
        said.append(f"Sau tên có “{named.aside}”: đề nghị tách khỏi tên; {kept}.")
    if named.address:
        kept = f"danh xưng giữ “{line['form_of_address']}”" if line["form_of_address"] else "đã lấy làm danh xưng"
        said.append(f"Trước tên có “{named.address}”: đề nghị tách khỏi tên; {kept}.")
    return said
