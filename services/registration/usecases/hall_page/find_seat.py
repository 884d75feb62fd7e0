"""Tells where somebody sits to who names the badge, or the name and the birth year: one seat, never a list of people."""

from dataclasses import dataclass
from datetime import datetime

from chassis.errors import NotFound
from chassis.files.vietnamese import fold
from chassis.storage.database import Connection, Database
from contracts.credential_code import SHORT_CODE_DIGITS
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.storage.hall_page import pages
from services.registration.usecases.hall_page.read_hall_page import opened_by_anybody
from services.registration.usecases.people.finding.the_delegate import the_delegate
from services.registration.usecases.seating.places import places_of


@dataclass(frozen=True)
class SessionSeat:
    """The seat in a sitting that is seated on its own, '' for none, and the way there."""

    session_name: str
    starts_at: datetime
    seat: str
    way: str


@dataclass(frozen=True)
class FoundSeat:
    """Where somebody sits and nothing of who it is. `seat` '' while there is none."""

    seat: str
    way: str
    session_seats: tuple[SessionSeat, ...]


async def seat_by_code(db: Database, congress_id: CongressId, typed: str) -> FoundSeat:
    """`typed` holds the twelve digits under the QR of a badge that holds. Raises NotFound."""
    digits = "".join(letter for letter in typed if letter in "0123456789")
    async with db.connection() as conn:
        opened = await opened_by_anybody(conn, congress_id)
        found = await pages.holder_of_code(conn, congress_id, digits) if len(digits) == SHORT_CODE_DIGITS else None
        if found is None:
            raise NotFound("Không có thẻ nào mang số này. Xin xem lại 12 số dưới mã QR trên thẻ, hoặc hỏi bàn hỗ trợ.")
        return await _seat(conn, opened.congress, found)


async def seat_by_name(db: Database, congress_id: CongressId, full_name: str, birth_year: int) -> FoundSeat:
    """Raises NotFound where nobody or more than one is called so, or the organisers did not allow this way."""
    async with db.connection() as conn:
        opened = await opened_by_anybody(conn, congress_id)
        if not opened.words.by_name:
            raise NotFound("Ở đại hội này chỉ tra ghế bằng 12 số trên thẻ. Xin xem thẻ hoặc hỏi bàn hỗ trợ.")
        born = await pages.named_and_born(conn, congress_id, birth_year)
        found = [who for who, name in born if fold(name) == fold(full_name)]
        if len(found) != 1:
            raise NotFound(
                "Không tìm thấy một người đúng họ tên và năm sinh này. Xin gõ đủ họ, đệm, tên; "
                "hoặc tra bằng 12 số trên thẻ, hoặc hỏi bàn hỗ trợ."
            )
        return await _seat(conn, opened.congress, found[0])


async def _seat(conn: Connection, congress: Congress, delegate_id: DelegateId) -> FoundSeat:
    delegate = await the_delegate(conn, delegate_id)
    places = (await places_of(conn, congress.congress_id, [delegate]))[delegate_id]
    sessions = {one.session_id: one for one in congress.sessions}
    apart = tuple(
        SessionSeat(sessions[one.session_id].name, sessions[one.session_id].starts_at, one.seat, one.way)
        for one in places.sessions
    )
    return FoundSeat(delegate.person.seat, places.way, apart)
