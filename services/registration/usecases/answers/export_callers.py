"""Gives the caller's list as a spreadsheet: who has not answered, by unit with the head's phone, the numbers for caterers,
and with whom and how guests come."""

import asyncio
from collections.abc import Sequence
from datetime import date

from chassis import clock
from chassis.files.writing import Page, Value, write_book
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.answers.visit import by_day, misses
from services.registration.domain.congress.congress import Congress, days_held
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.storage.answers.counts import Unanswered, UnitAnswers, count_answers, unanswered_in
from services.registration.storage.answers.visits import Visitor, visitors_in
from services.registration.usecases.congress.the_congress import the_congress

_CALLED = ("STT", "Đoàn", "Trưởng đoàn", "Điện thoại trưởng đoàn", "Mã đại biểu", "Họ và tên", "Chức vụ", "Điện thoại")
_RESULT = "Kết quả gọi"
_CALLING = "DANH SÁCH GỌI ĐIỆN: chưa trả lời"
_DATES = "DANH SÁCH GỌI ĐIỆN: ngày đến, về không trùng ngày đại hội"
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
    *("Người liên hệ", "Điện thoại liên hệ", "Cần hỏi lại"),
)
_ASKED_AGAIN = (
    *("STT", "Đoàn", "Mã đại biểu", "Họ và tên", "Chức vụ", "Điện thoại", "Người liên hệ", "Điện thoại liên hệ"),
    *("Đến", "Về", _RESULT),
)
_DAYS = ("Ngày", "Có họp", "Đại biểu và khách", "Người đi cùng", "Lái xe", "Số suất", "Xe")
_MISSES = "Ngày đến, về không trùng ngày đại hội"
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
    """Give an XLSX of five sheets, of every unit or of one; who took it is noted. Raises NotFound."""
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
    *named, opening = congress.title_lines
    above = [*named, f"Khai mạc: {opening}", taken, *(["DỮ LIỆU GIẢ LẬP"] if congress.synthetic else [])]
    held = days_held(congress)
    counted = [(*_unit(one), *(getattr(one, name) for name in _NUMBERS)) for one in units]
    total = ("Cộng", "", "", *(sum(getattr(one, name) for one in units) for name in _NUMBERS))
    guests = [(number, *_visitor(one, held)) for number, one in enumerate(visitors, 1)]
    return write_book(
        [
            _calls("Chưa trả lời", (*_CALLED, _RESULT), _unanswered(units, people), [_CALLING, *above]),
            _calls("Hỏi lại ngày", _ASKED_AGAIN, _asked_again(visitors, held), [_DATES, *above]),
            Page("Số người dự", _COUNTED, [*counted, total], ["SỐ NGƯỜI DỰ THEO ĐOÀN", *above]),
            Page("Suất ăn theo ngày", _DAYS, _by_day(units, visitors, held), ["SUẤT ĂN, XE THEO NGÀY", *above]),
            Page("Khách và xe", _VISITS, [*guests, _sum(visitors)], ["KHÁCH, NGƯỜI ĐI CÙNG, XE", *above]),
        ]
    )


def _calls(name: str, columns: Sequence[str], rows: Sequence[Sequence[Value]], above: Sequence[str]) -> Page:
    """Give a page with an empty last column, in which the caller writes."""
    filled = [(number, *row, "") for number, row in enumerate(rows, 1)]
    return Page(name, columns, filled, above, frozenset((row, len(columns) - 1) for row in range(len(rows))))


def _unanswered(units: Sequence[UnitAnswers], people: Sequence[Unanswered]) -> list[tuple[Value, ...]]:
    of = {one.unit_code: one for one in units}
    return [(*_unit(of[one.unit_code]), one.delegate_code, one.addressed, one.position, one.phone) for one in people]


def _asked_again(visitors: Sequence[Visitor], held: Sequence[date]) -> list[tuple[Value, ...]]:
    return [
        (
            *(one.unit_name, one.delegate_code, one.addressed, one.position, one.phone),
            *(one.visit.contact_name, one.visit.contact_phone, *_stay(one)),
        )
        for one in visitors
        if one.comes and misses(one.visit, held)
    ]


def _by_day(units: Sequence[UnitAnswers], visitors: Sequence[Visitor], held: Sequence[date]) -> list[tuple[Value, ...]]:
    visits = [one.visit for one in visitors if one.comes]
    others = sum(one.expected for one in units) - len(visits)
    return [
        (
            *(f"{one.on:%d/%m/%Y}", "Có" if one.held else "", one.people, one.companions, one.drivers),
            *(one.meals, one.cars),
        )
        for one in by_day(visits, others, held)
    ]


def _unit(one: UnitAnswers) -> tuple[str, str, str]:
    return one.unit_name, one.head_name, one.head_phone


def _stay(one: Visitor) -> tuple[str, str]:
    arrives, leaves = ("" if on is None else f"{on:%d/%m/%Y}" for on in (one.visit.arrives_on, one.visit.leaves_on))
    return arrives, leaves


def _visitor(one: Visitor, held: Sequence[date]) -> tuple[Value, ...]:
    visit = one.visit
    who: tuple[Value, ...] = (one.unit_name, one.delegate_code, one.addressed, one.position, one.phone)
    holds = one.answer if one.answer == "DECLINED" and one.leave != "ABSENT" else one.leave or one.answer
    said: tuple[Value, ...] = ("Đã đến", "") if one.came else (_SAID[holds or ""], one.reason)
    again = _MISSES if one.comes and misses(visit, held) else ""
    contact = (visit.contact_name, visit.contact_phone)
    return (*who, *said, visit.companions, visit.drivers, visit.cars, *_stay(one), *contact, again)


def _sum(visitors: Sequence[Visitor]) -> tuple[Value, ...]:
    totals = (
        sum(getattr(one.visit, name) for one in visitors if one.comes) for name in ("companions", "drivers", "cars")
    )
    return ("Cộng (trừ người không dự)", *[""] * 7, *totals, *[""] * 5)
