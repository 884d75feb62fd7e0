"""Shows the head of a delegation their own people: who is there, who is missing, and why."""

from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress, CongressState, unit_names
from services.registration.domain.units.head_links import sitting_now
from services.registration.storage.congress import congresses
from services.registration.storage.units import head_links
from services.registration.storage.units.head_links import OwnPerson
from services.registration.usecases.access.keyring import hash_of_secret
from services.registration.usecases.answers.answers_file import closing_of

CLOSED = (
    "Liên kết này không mở được: đã hết hạn, đã thu hồi hoặc bị thiếu chữ. Xin gọi Ban Tổ chức để lấy liên kết mới."
)


@dataclass(frozen=True)
class Delegation:
    """One unit's people at the sitting that is on or comes next. `answers_open`: whether people still answer the summons."""

    title_lines: tuple[str, ...]
    unit_name: str
    hotline: str
    synthetic: bool
    session_name: str
    session_starts_at: datetime
    answers_open: bool
    as_of: datetime
    people: tuple[OwnPerson, ...]


@dataclass(frozen=True)
class Headed:
    """The congress and the unit that a link opens."""

    congress: Congress
    unit_code: str


async def read_delegation(db: Database, secret: str) -> Delegation:
    """Raises NotFound for a link that does not hold."""
    async with db.transaction() as conn:
        return await delegation_of(conn, await headed_by(conn, secret))


async def headed_by(conn: Connection, secret: str, *, noting: bool = True) -> Headed:
    """Give what the link opens; `noting`: that it was used is kept, which locks it. Raises NotFound.

    Whoever gives a new link locks the congress, then the old link: who changes anything of the congress does so too.
    """
    find = head_links.opened_by if noting else head_links.of_link
    opened = await find(conn, hash_of_secret(secret), clock.now())
    congress = await congresses.find_congress(conn, opened[0]) if opened else None
    if opened is None or congress is None or congress.state is not CongressState.ACTIVE:
        raise NotFound(CLOSED)
    if opened[1] not in unit_names(congress):
        raise NotFound(CLOSED)
    return Headed(congress, opened[1])


async def delegation_of(conn: Connection, headed: Headed) -> Delegation:
    congress, now = headed.congress, clock.now()
    sitting = sitting_now(congress.sessions, now)
    found = await head_links.people_of(
        conn, congress.congress_id, headed.unit_code, sitting.session_id if sitting else None
    )
    return Delegation(
        title_lines=congress.title_lines,
        unit_name=unit_names(congress)[headed.unit_code],
        hotline=congress.hotline,
        synthetic=congress.synthetic,
        session_name=sitting.name if sitting else "",
        session_starts_at=sitting.starts_at if sitting else congress.starts_at,
        answers_open=now < closing_of(congress),
        as_of=now,
        people=tuple(found),
    )
