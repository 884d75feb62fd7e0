"""What a badge shows of a person: nothing that the law calls sensitive, no seat and no
date but the year of birth of namesakes, so that it stays true longest."""

from collections.abc import Container, Mapping
from datetime import datetime

from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.congress.reference import badge_colours, categories
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import Delegate, Person
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.paper.sheet import SheetBadge

SYNTHETIC = "DỮ LIỆU GIẢ LẬP"


def title_of(congress: Congress) -> tuple[str, ...]:
    """Give the name of the congress; its place and day may still change, printed badges hold."""
    return (*congress.title_lines[:-1], *([SYNTHETIC] if congress.synthetic else []))


def title_of_delegates(congress: Congress) -> tuple[str, ...]:
    """Give the same for the badges of delegates, which say what they are."""
    kind = "THẺ ĐẠI BIỂU"
    return (*congress.title_lines[:-1], f"{kind} · {SYNTHETIC}" if congress.synthetic else kind)


def face_of(
    person: Person, unit_name: str, code: str, short_code: str, printed: str, portrait: str = "", mark: str = ""
) -> SheetBadge:
    return SheetBadge(
        name=person.shown,
        position=person.position,
        unit=unit_name,
        category=categories()[person.category].name,
        colour=badge_colours()[person.category],
        code=code,
        short_code=grouped(short_code),
        printed=printed,
        portrait=portrait,
        mark=mark,
    )


def badge_face(
    keyring: Keyring,
    congress: Congress,
    delegate: Delegate,
    printed: str,
    portraits: Container[str],
    marks: Mapping[DelegateId, str],
) -> SheetBadge:
    """Give the face of the badge that `delegate` holds. Their code stands before `printed`, for who hands badges out;
    `marks` has what tells namesakes. `portraits` names, by delegate id, whose portrait is drawn too."""
    person, badge, name = delegate.person, delegate.current, str(delegate.delegate_id)
    assert badge is not None
    code = keyring.badge_code(congress.congress_number, badge.credential_id, badge.version)
    unit = unit_names(congress)[person.unit_code]
    printed = f"{delegate.delegate_code} · {printed}"
    mark = marks.get(delegate.delegate_id, "")
    return face_of(person, unit, code, badge.short_code, printed, name if name in portraits else "", mark)


def edition_line(moment: datetime, edition: int) -> str:
    """Give "In ngày 28/11/2026, bản 1", the day as in Vietnam."""
    return f"In ngày {in_vietnam(moment):%d/%m/%Y}, bản {edition}"


def grouped(short_code: str) -> str:
    """Give the digits in groups of four, as they are read out."""
    return " ".join(short_code[at : at + 4] for at in range(0, len(short_code), 4))
