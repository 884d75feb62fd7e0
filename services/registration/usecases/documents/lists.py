"""The words of lists by delegation: what `tables.typ` reads."""

from collections.abc import Mapping, Sequence

from chassis import clock
from services.registration.domain.congress.congress import Congress, Session
from services.registration.domain.congress.reference import categories
from services.registration.domain.congress.title import clock_and_date, in_vietnam
from services.registration.domain.documents.letterhead import Letterhead
from services.registration.domain.documents.wanted import Document
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.places import Places, by_session, seat_in
from services.registration.usecases.documents.drawing import Data
from services.registration.usecases.paper.sheet import breakable

_NUMBER = {"name": "TT", "mm": 11, "share": 0, "centred": True, "signed": False}
_NAME = {"name": "Họ và tên", "mm": 0, "share": 4, "centred": False, "signed": False}
_BIRTH = {"name": "Năm sinh", "mm": 17, "share": 0, "centred": True, "signed": False}
_POSITION = {"name": "Chức vụ", "mm": 0, "share": 4, "centred": False, "signed": False}
_CATEGORY = {"name": "Thành phần", "mm": 0, "share": 3, "centred": False, "signed": False}
_SEAT = {"name": "Ghế", "mm": 17, "share": 0, "centred": True, "signed": False}
_SEATS = {**_SEAT, "mm": 34, "centred": False}
"""Where a list has the seats of several sittings."""
_SIGNED = {"name": "Ký tên", "mm": 34, "share": 0, "centred": False, "signed": True}
COLUMNS = {
    Document.ROSTER: (_NUMBER, _NAME, _BIRTH, _POSITION, _CATEGORY, _SEAT),
    Document.ROLL_CALL: (_NUMBER, _NAME, _POSITION, _SEAT, _SIGNED),
}
TITLES = {Document.ROSTER: "Danh sách đại biểu", Document.ROLL_CALL: "Danh sách điểm danh"}


def lists(
    document: Document,
    congress: Congress,
    head: Letterhead,
    units: Sequence[tuple[str, Sequence[Delegate]]],
    places: Mapping[DelegateId, Places],
    session: Session | None = None,
) -> Data:
    """Give the data of one list for each unit, named with its people in their order. `session`: the sitting that it is for;
    None: the seats of every sitting where they are not the same."""
    signed = document is Document.ROLL_CALL
    seats = {
        one.delegate_id: _seats(congress, one, places[one.delegate_id], session) for _, all_ in units for one in all_
    }
    wide = any("\n" in seat or ":" in seat for seat in seats.values())
    columns = [_SEATS if wide and column is _SEAT else column for column in COLUMNS[document]]
    return {
        "title": TITLES[document],
        "organ": breakable(head.organ),
        "event": congress.name,
        "below": [_when(congress, session, signed=signed)],
        "taken": f"Lập lúc {in_vietnam(clock.now()):%H:%M ngày %d/%m/%Y}",
        "signed": signed,
        "synthetic": congress.synthetic,
        "columns": columns,
        "units": [
            {
                "name": name,
                "people": [
                    _cells(document, number, one, seats[one.delegate_id]) for number, one in enumerate(people, 1)
                ],
            }
            for name, people in units
        ],
    }


def _when(congress: Congress, session: Session | None, *, signed: bool) -> str:
    if session:
        return f"{session.name}, {clock_and_date(session.starts_at)}"
    return "Phiên: ………………………………  ngày ……/……/…………" if signed else clock_and_date(congress.starts_at)


def _seats(congress: Congress, one: Delegate, places: Places, session: Session | None) -> str:
    if session:
        return seat_in(session.session_id, one.person.seat, places)
    found = by_session(congress.sessions, one.person.seat, places)
    return "\n".join(f"{name}: {seat}" if name else seat for name, seat in found)


def _cells(document: Document, number: int, one: Delegate, seat: str) -> list[str]:
    person = one.person
    words: Mapping[str, str] = {
        "TT": str(number),
        "Họ và tên": breakable(person.shown),
        "Năm sinh": str(person.birth.year) if person.birth else "",
        "Chức vụ": breakable(person.position),
        "Thành phần": categories()[person.category].name,
        "Ghế": seat,
        "Ký tên": "",
    }
    return [words[str(column["name"])] for column in COLUMNS[document]]
