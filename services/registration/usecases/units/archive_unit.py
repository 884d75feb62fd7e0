"""Lays an empty unit aside, and takes it up again."""

from dataclasses import replace

from chassis import clock
from chassis.errors import RuleBroken
from chassis.ids import new_id
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, UnitActId
from services.registration.domain.units.acts import Kind, UnitAct
from services.registration.storage.units import unit_counts, units
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.places.ledger import load_ledger
from services.registration.usecases.units.changing import SeenUnit, as_seen, close, tell_units
from services.registration.usecases.units.units_book import UnitsBook, open_book


async def archive_unit(
    db: Database, actor: str, congress_id: CongressId, seen: SeenUnit, *, archived: bool
) -> UnitsBook:
    """Give the book; as it is already changes nothing. A unit laid aside is offered nowhere, and its name is asked about
    when a file brings it.

    Raises NotFound, Conflict, RuleBroken (somebody is in it or proposed by it; it has places, which nobody could move then).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        kept = await as_seen(conn, congress_id, seen)
        if kept.unit.archived == archived:
            return await open_book(conn, congress_id)
        people = await unit_counts.count_here_in(conn, congress_id, seen.unit_code)
        if archived and people:
            raise RuleBroken(
                f"Đoàn này còn {figure(people)} người, chưa lưu trữ được. "
                "Xin chuyển họ sang đoàn khác, rút tên, hoặc gộp đoàn."
            )
        if archived:
            await _require_no_places(conn, congress, seen.unit_code)
        changed = replace(kept, unit=replace(kept.unit, archived=archived), version=kept.version + 1)
        await units.update_unit(conn, congress_id, changed)
        await tell_units(conn, congress_id)
        kind = Kind.ARCHIVED if archived else Kind.RESTORED
        return await close(conn, UnitAct(UnitActId(new_id()), congress_id, seen.unit_code, kind, actor, clock.now()))


async def _require_no_places(conn: Connection, congress: Congress, unit_code: str) -> None:
    allocated = (await load_ledger(conn, congress)).ledger.allocated
    if places := sum(count for cell, count in allocated.items() if cell.unit_code == unit_code):
        raise RuleBroken(
            f"Đoàn này còn {figure(places)} chỗ được phân bổ, chưa lưu trữ được. Xin thu chỗ ở trang Phân bổ, hoặc gộp đoàn."
        )
