"""Says until when the units may hand in: the whole congress, or one unit that gets longer."""

from datetime import datetime

from chassis import clock
from chassis.errors import Malformed, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.storage.places import movements
from services.registration.storage.units.units import find_unit
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.places.places_book import PlacesBook, open_book


async def set_deadline(
    db: Database,
    actor: str,
    congress_id: CongressId,
    closes_at: datetime | None,
    unit_code: str = "",
    *,
    over_is_meant: bool = False,
) -> PlacesBook:
    """Give the book. `closes_at` now or before locks, if that `over_is_meant`; None for the whole congress asks the units no longer.

    Raises NotFound, Malformed (such a unit is none), RuleBroken (a unit's own moment before the congress has one, or one that
    gives it no longer: locking it is another act; a moment that is over and was not meant).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        if unit_code:
            unit = await find_unit(conn, congress_id, unit_code)
            if unit is None or unit.merged_into is not None:
                raise Malformed("Đại hội này không có đơn vị đó. Xin chọn trong danh sách.")
            if closes_at is None or movements.ALL_UNITS not in await movements.deadlines_of(conn, congress_id):
                raise RuleBroken("Xin đặt hạn nộp chung của đại hội trước, rồi gia hạn cho từng đơn vị.")
            _require_longer(closes_at, (await movements.deadlines_of(conn, congress_id))[movements.ALL_UNITS].closes_at)
        if not over_is_meant:
            _require_to_come(closes_at)
        if closes_at is None:
            await movements.forget_deadlines(conn, congress_id)
        else:
            await movements.put_deadline(conn, congress_id, unit_code, closes_at, actor, clock.now())
        told = closes_at.isoformat() if closes_at else None
        await audit.note(conn, actor, "submission.deadline_set", str(congress_id), unit=unit_code, closes_at=told)
        await touch(conn, LIVE, str(congress_id))
        return await open_book(conn, congress)


def _require_to_come(closes_at: datetime | None) -> None:
    if closes_at is not None and closes_at <= (now := clock.now()):
        raise RuleBroken(
            f"Hạn {in_vietnam(closes_at):%H:%M ngày %d/%m/%Y} đã qua (bây giờ là {in_vietnam(now):%H:%M ngày %d/%m/%Y}): đặt vào thì"
            " danh sách khóa ngay. Xin xác nhận, hoặc chọn giờ khác."
        )


def _require_longer(own: datetime, of_all: datetime) -> None:
    if own < of_all:
        said = f"{in_vietnam(of_all):%H:%M ngày %d/%m/%Y}"
        raise RuleBroken(
            f"Hạn chung là {said}, hạn riêng phải muộn hơn. Muốn dừng riêng đơn vị này, xin bấm Khóa ngay."
        )
