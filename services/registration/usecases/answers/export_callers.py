"""Gives the caller's list as a spreadsheet: who has not answered, by unit with the head's phone, the numbers for caterers,
and with whom and how guests come."""

import asyncio
from collections.abc import Sequence

from chassis import clock
from chassis.files.writing import Page, Value, write_book
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.storage.answers.counts import Unanswered, UnitAnswers, count_answers, unanswered_in
from services.registration.storage.answers.visits import Visitor, visitors_in
from services.registration.usecases.congress.the_congress import the_congress

_CALLED = ("STT", "Đoàn", "Trưởng đoàn", "Điện thoại trưởng đoàn", "Mã đại biểu", "Họ và tên", "Chức vụ", "Điện thoại")
_RESULT = "Kết quả gọi"
_COUNTED = (
    *("Đoàn", "Trưởng đoàn", "Điện thoại trưởng đoàn", "Được mời", "Sẽ dự", "Báo không dự", "Vắng có phép"),
    *("Chưa trả lời", "Đến muộn", "Về sớm", "Số suất (trừ người không dự)"),
)
_VISITS = (
    *(
        "STT",
        "Đoàn",
        "Mã đại biểu",
        "Họ và tên",
        "Chức vụ",
        "Điện thoại",
        "Trả lời",
        "Lý do",
        "Đi cùng",
        "Lái xe",
        "Xe",
        "Đến",
        "Về",
    ),
    *("Người liên hệ", "Điện thoại liên hệ"),
)
_SAID = {
    "ABSENT": "Vắng có phép",
    "LATE": "Đến muộn",
    "LEAVES_EARLY": "Về sớm",
    "CONFIRMED": "Sẽ dự",
    "DECLINED": "Báo không dự",
    "": "Chưa trả lời",
}
_NUMBERS = ("asked", "confirmed", "declined", "absent", "unanswered", "late", "leaves_early", "expected")


async def export_callers(db: Database, actor: str, congress_id: CongressId, *, only_unit: str | None) -> bytes:
    """Give an XLSX of two sheets, of every unit or of one; who took it is noted. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        units = await count_answers(conn, congress_id, only_unit)
        people = await unanswered_in(conn, congress_id, only_unit)
        visitors = await visitors_in(conn, congress_id, only_unit)
        await audit.note(conn, actor, "roster.exported", str(congress_id), kind="callers", people=len(people))
    return await asyncio.to_thread(_book, congress, units, people, visitors)


def _book(
    congress: Congress, units: Sequence[UnitAnswers], people: Sequence[Unanswered], visitors: Sequence[Visitor]
) -> bytes:
    taken = f"Lập lúc {in_vietnam(clock.now()):%H:%M ngày %d/%m/%Y}"
    *named, held = congress.title_lines
    above = [*named, f"Khai mạc: {held}", taken, *(["DỮ LIỆU GIẢ LẬP"] if congress.synthetic else [])]
    of = {one.unit_code: one for one in units}
    rows = [
        (number, *_unit(of[one.unit_code]), one.delegate_code, one.addressed, one.position, one.phone, "")
        for number, one in enumerate(people, 1)
    ]
    to_fill = frozenset((row, len(_CALLED)) for row in range(len(rows)))
    counted = [(*_unit(one), *(getattr(one, name) for name in _NUMBERS)) for one in units]
    total = ("Cộng", "", "", *(sum(getattr(one, name) for one in units) for name in _NUMBERS))
    guests = [(number, *_visitor(one)) for number, one in enumerate(visitors, 1)]
    return write_book(
        [
            Page("Chưa trả lời", (*_CALLED, _RESULT), rows, ["DANH SÁCH GỌI ĐIỆN: chưa trả lời", *above], to_fill),
            Page("Số người dự", _COUNTED, [*counted, total], ["SỐ NGƯỜI DỰ THEO ĐOÀN", *above]),
            Page("Khách và xe", _VISITS, [*guests, _sum(visitors)], ["KHÁCH, NGƯỜI ĐI CÙNG, XE", *above]),
        ]
    )


def _unit(one: UnitAnswers) -> tuple[str, str, str]:
    return one.unit_name, one.head_name, one.head_phone


def _visitor(one: Visitor) -> tuple[Value, ...]:
    visit = one.visit
    days = ("" if day is None else f"{day:%d/%m/%Y}" for day in (visit.arrives_on, visit.leaves_on))
    who: tuple[Value, ...] = (one.unit_name, one.delegate_code, one.addressed, one.position, one.phone)
    holds = one.answer if one.answer == "DECLINED" and one.leave != "ABSENT" else one.leave or one.answer
    said: tuple[Value, ...] = (_SAID[holds or ""], one.reason)
    return (*who, *said, visit.companions, visit.drivers, visit.cars, *days, visit.contact_name, visit.contact_phone)


def _sum(visitors: Sequence[Visitor]) -> tuple[Value, ...]:
    totals = (
        sum(getattr(one.visit, name) for one in visitors if one.comes) for name in ("companions", "drivers", "cars")
    )
    return ("Cộng (trừ người không dự)", *[""] * 7, *totals, *[""] * 4)
