"""What stands on a summons or an invitation, as Decree 30/2020/NĐ-CP lays it out (annex I; annex III, form 1.7).

A summons is none of the decree's 29 kinds; offices write it in the form of the invitation, and so do we.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.title import clock_and_date

TITLES = {"SUMMONS": "Giấy triệu tập", "INVITATION": "Giấy mời"}


class LetterKind(StrEnum):
    """SUMMONS goes to official delegates, INVITATION to guests."""

    SUMMONS = "SUMMONS"
    INVITATION = "INVITATION"


@dataclass(frozen=True)
class Letterhead:
    """What the office fills in once, several lines as a tuple; no number or no day leaves room for a hand."""

    parent_organ: str
    organ: str
    number: str
    sign: str
    place: str
    issued_on: date | None
    subject: str
    content: tuple[str, ...]
    signer_role: tuple[str, ...]
    signer_name: str
    recipients: tuple[str, ...]


def proposed(congress: Congress, kind: LetterKind) -> Letterhead:
    """Give what the congress itself knows; the office overwrites it."""
    gate = f" tại {congress.gate_note}" if congress.gate_note else ""
    asking = f" Liên hệ Ban Tổ chức: {congress.hotline}." if congress.hotline else ""
    return Letterhead(
        parent_organ=f"Ủy ban nhân dân {congress.host or f'tỉnh {congress.province}'}"
        if congress.level == "PROVINCE"
        else "",
        organ=f"Ban Tổ chức {congress.title_lines[0]}",
        number="",
        sign="GTT-BTC" if kind is LetterKind.SUMMONS else "GM-BTC",
        place=congress.place or congress.province,
        issued_on=None,
        subject=f"Dự {congress.name}",
        content=(
            f"Xin mang theo giấy này và có mặt trước giờ khai mạc 30 phút{gate} để làm thủ tục đón tiếp.{asking}",
        ),
        signer_role=("TM. Ban Tổ chức", "Trưởng ban"),
        signer_name="",
        recipients=("Như trên;", "Lưu: VT, BTC."),
    )


def number_line(head: Letterhead) -> str:
    """Give "Số: 05/GM-BTC", a zero before numbers under 10; room for a hand where there is none yet."""
    number = head.number.strip()
    if number.isdigit() and len(number) == 1 and number != "0":
        number = f"0{number}"
    return f"Số: {number or BY_HAND}/{head.sign.strip()}"


def date_line(head: Letterhead) -> str:
    """Give "Bắc Kạn, ngày 05 tháng 9 năm 2020"; room for a hand where the day is not known yet."""
    if head.issued_on is None:
        return f"{head.place}, ngày {BY_HAND} tháng {BY_HAND} năm {BY_HAND}"
    day = head.issued_on
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    return f"{head.place}, ngày {day.day:02d} tháng {month} năm {day.year}"


def time_lines(congress: Congress) -> tuple[str, ...]:
    """Give when to come: the sessions with their names, or the one beginning; rehearsals are nobody's business here."""
    sittings = [one for one in congress.sessions if not one.rehearsal]
    if len(sittings) < 2:
        return (f"Thời gian: {clock_and_date(congress.starts_at)}.",)
    return ("Thời gian:", *(f"{one.name}: {clock_and_date(one.starts_at)};" for one in sittings))


BY_HAND = "\u2007" * 6
"""Room to write in: figure spaces, which are not run together."""
