"""Says whether a unit may hand in now: until the congress's deadline, or its own where that is later."""

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.storage.places.movements import deadlines_of
from services.registration.usecases.places.places_book import closing

NOT_ASKED = "Ban Tổ chức chưa mở đăng ký cho các đơn vị. Xin liên hệ Ban Tổ chức."


async def require_own_open(conn: Connection, delegate: Delegate, only_unit: str | None) -> None:
    """The same of one person: who is only proposed changes while the unit may hand in, a delegate until the list is locked."""
    if only_unit is None:
        return
    unit_code = delegate.person.unit_code
    if delegate.status is Status.NOMINATED or await is_locked(conn, delegate.congress_id, unit_code):
        await require_open(conn, delegate.congress_id, unit_code)


async def is_locked(conn: Connection, congress_id: CongressId, unit_code: str) -> bool:
    """Tell whether this unit was asked and its time is over; a congress that does not ask its units locks nothing."""
    closes_at = closing(await deadlines_of(conn, congress_id), unit_code)
    return closes_at is not None and clock.now() >= closes_at


async def require_open(conn: Connection, congress_id: CongressId, unit_code: str) -> None:
    """Raises RuleBroken when the congress does not ask its units, or no longer asks this one."""
    closes_at = closing(await deadlines_of(conn, congress_id), unit_code)
    if closes_at is None:
        raise RuleBroken(NOT_ASKED)
    if clock.now() >= closes_at:
        said = f"{in_vietnam(closes_at):%H:%M ngày %d/%m/%Y}"
        raise RuleBroken(f"Đã hết hạn lúc {said}, danh sách của đơn vị đã khóa. Xin liên hệ Ban Tổ chức để gia hạn.")
