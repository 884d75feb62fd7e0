"""Gives delegates as a spreadsheet: the roster, what lacks of whom, a roll call, seats, badges. Who took it is noted."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from chassis import clock
from chassis.files.meaning.origin import origin_line
from chassis.files.writing import Page, write_book
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.roster.exporting import Kind, badge_texts, sheet_of
from services.registration.storage.badges import papers
from services.registration.storage.people import delegates, sensitive_attributes
from services.registration.storage.photos import photos
from services.registration.storage.seating import seats
from services.registration.usecases.congress.the_congress import the_congress

_TITLES: dict[Kind, str] = {
    "roster": "DANH SÁCH ĐẠI BIỂU",
    "missing": "THÔNG TIN CÒN THIẾU: xin điền ô tô vàng rồi gửi lại",
    "roll_call": "DANH SÁCH KÝ NHẬN",
    "seats": "DANH SÁCH GHẾ NGỒI",
    "badges": "DANH SÁCH THẺ ĐẠI BIỂU",
}
_NOT_IN_IT = (
    "Tệp này không ghi dân tộc, tôn giáo, đảng viên, lý luận chính trị, số định danh (thông tin được mã hóa); "
    "số liệu tổng hợp có ở trang Báo cáo."
)
SYNTHETIC = "DỮ LIỆU GIẢ LẬP"


@dataclass(frozen=True)
class Wish:
    """What is wanted: of one unit (`unit_code`), of chosen people (`only`), or of everybody who is on the roster."""

    kind: Kind
    unit_code: str | None = None
    only: frozenset[DelegateId] | None = None


@dataclass(frozen=True)
class _Facts:
    """What is known of people besides: names of sealed attributes, seats apart by sitting, who has a portrait, badges."""

    given: dict[DelegateId, set[str]]
    apart: dict[str, dict[DelegateId, str]]
    with_photo: frozenset[DelegateId]
    badges: dict[DelegateId, dict[str, str]]


async def export_people(
    db: Database,
    actor: str,
    congress_id: CongressId,
    wish: Wish,
    *,
    only_unit: str | None = None,
    with_needs: bool = True,
) -> bytes:
    """Give an XLSX; what lacks of whom has one sheet a unit. `only_unit` binds a unit registrar; `with_needs`: also which help
    people need. Raises NotFound.
    """
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        people = [one for one in await delegates.delegates_of(conn, congress_id) if _is_wanted(one, wish, only_unit)]
        if not with_needs:
            people = [replace(one, person=replace(one.person, needs="")) for one in people]
        given = await sensitive_attributes.given_in(conn, congress_id)
        apart = await _apart(conn, congress) if wish.kind in ("seats", "roll_call") else {}
        badges = await _badges(conn, congress_id) if wish.kind == "badges" else {}
        facts = _Facts(given, apart, frozenset(await photos.digests_of(conn, congress_id)), badges)
        await audit.note(conn, actor, "roster.exported", str(congress_id), kind=wish.kind, people=len(people))
    return await asyncio.to_thread(_book, congress, wish.kind, people, facts)


def _is_wanted(one: Delegate, wish: Wish, only_unit: str | None) -> bool:
    units = {one.person.unit_code} >= {unit for unit in (wish.unit_code, only_unit) if unit}
    return one.on_list and units and (wish.only is None or one.delegate_id in wish.only)


async def _apart(conn: Connection, congress: Congress) -> dict[str, dict[DelegateId, str]]:
    """Give the seats of each sitting that is seated on its own, by its name."""
    names = {one.session_id: one.name for one in congress.sessions}
    made: dict[str, dict[DelegateId, str]] = {}
    for session_id in await seats.seated_sessions(conn, congress.congress_id):
        own = await seats.session_seats_of(conn, [session_id])
        made[names[session_id]] = {delegate_id: seat for (_, delegate_id), seat in own.items()}
    return made


async def _badges(conn: Connection, congress_id: CongressId) -> dict[DelegateId, dict[str, str]]:
    return {
        delegate_id: badge_texts(
            one.print_state,
            one.edition,
            f"{in_vietnam(one.printed_at):%H:%M ngày %d/%m/%Y}" if one.printed_at else "",
        )
        for delegate_id, one in (await papers.papers_of(conn, congress_id)).items()
    }


def _book(congress: Congress, kind: Kind, people: Sequence[Delegate], facts: _Facts) -> bytes:
    units = unit_names(congress)
    order = {code: place for place, code in enumerate(units)}
    people = sorted(people, key=lambda one: (order[one.person.unit_code], one.in_their_units_order))
    parts: list[tuple[str, Sequence[Delegate]]] = [("Danh sách", people)]
    if kind == "missing" and people:
        there = {one.person.unit_code for one in people}
        parts = [
            (name, [one for one in people if one.person.unit_code == code])
            for code, name in units.items()
            if code in there
        ]
    if kind == "roll_call":
        parts = [("Ký nhận", people)]
    pages = []
    for name, some in parts:
        sheet = sheet_of(kind, some, units, facts.given, facts.apart, facts.with_photo, facts.badges)
        if sheet.rows or len(parts) == 1:
            above = _above(congress, kind)
            pages.append(Page(name, sheet.headings, sheet.rows, above, sheet.to_fill, for_paper=kind == "roll_call"))
    return write_book(pages or [Page("Danh sách", sheet_of(kind, [], units, facts.given).headings, [])])


def _above(congress: Congress, kind: Kind) -> list[str]:
    taken = f"Lập lúc {in_vietnam(clock.now()):%H:%M ngày %d/%m/%Y}"
    own = origin_line(congress.code)
    *named, held = congress.title_lines
    lacks = [_NOT_IN_IT] if kind == "roster" else []
    return [
        _TITLES[kind],
        *named,
        f"Khai mạc: {held}",
        taken,
        own,
        *lacks,
        *([SYNTHETIC] if congress.synthetic else []),
    ]
