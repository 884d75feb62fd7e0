"""The words of lists by delegation: what `tables.typ` reads."""

from collections.abc import Mapping, Sequence

from chassis import clock
from services.registration.domain.congress.congress import Congress
from services.registration.domain.congress.reference import categories
from services.registration.domain.congress.title import clock_and_date, in_vietnam
from services.registration.domain.documents.letterhead import Letterhead
from services.registration.domain.documents.wanted import Document
from services.registration.domain.people.delegate import Delegate
from services.registration.usecases.documents.drawing import Data
from services.registration.usecases.paper.sheet import breakable

_NUMBER = {"name": "TT", "mm": 11, "share": 0, "centred": True, "signed": False}
_NAME = {"name": "Họ và tên", "mm": 0, "share": 4, "centred": False, "signed": False}
_BIRTH = {"name": "Năm sinh", "mm": 17, "share": 0, "centred": True, "signed": False}
_POSITION = {"name": "Chức vụ", "mm": 0, "share": 4, "centred": False, "signed": False}
_CATEGORY = {"name": "Thành phần", "mm": 0, "share": 3, "centred": False, "signed": False}
_SEAT = {"name": "Ghế", "mm": 17, "share": 0, "centred": True, "signed": False}
_SIGNED = {"name": "Ký tên", "mm": 34, "share": 0, "centred": False, "signed": True}
COLUMNS = {
    Document.ROSTER: (_NUMBER, _NAME, _BIRTH, _POSITION, _CATEGORY, _SEAT),
    Document.ROLL_CALL: (_NUMBER, _NAME, _POSITION, _SEAT, _SIGNED),
}
TITLES = {Document.ROSTER: "Danh sách đại biểu", Document.ROLL_CALL: "Danh sách điểm danh"}


def lists(
    document: Document, congress: Congress, head: Letterhead, units: Sequence[tuple[str, Sequence[Delegate]]]
) -> Data:
    """Give the data of one list for each unit, named with its people in their order."""
    signed = document is Document.ROLL_CALL
    return {
        "title": TITLES[document],
        "organ": breakable(head.organ),
        "event": congress.name,
        "below": ["Phiên: ………………………………  ngày ……/……/…………"] if signed else [clock_and_date(congress.starts_at)],
        "taken": f"Lập lúc {in_vietnam(clock.now()):%H:%M ngày %d/%m/%Y}",
        "signed": signed,
        "synthetic": congress.synthetic,
        "columns": COLUMNS[document],
        "units": [
            {"name": name, "people": [_cells(document, number, one) for number, one in enumerate(people, 1)]}
            for name, people in units
        ],
    }


def _cells(document: Document, number: int, one: Delegate) -> list[str]:
    person = one.person
    words: Mapping[str, str] = {
        "TT": str(number),
        "Họ và tên": breakable(person.shown),
        "Năm sinh": str(person.birth.year) if person.birth else "",
        "Chức vụ": breakable(person.position),
        "Thành phần": categories()[person.category].name,
        "Ghế": person.seat,
        "Ký tên": "",
    }
    return [words[str(column["name"])] for column in COLUMNS[document]]
