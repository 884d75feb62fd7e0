"""Makes one unit of two: all people, names and remembered answers of the one are the other's from now on."""

from dataclasses import dataclass, replace

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.files.meaning.spelling import exact
from chassis.ids import new_id
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Unit
from services.registration.domain.ids import ActId, CongressId, UnitActId
from services.registration.domain.people import acts as people_acts
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.units.acts import Kind, UnitAct
from services.registration.storage.nominations import nominations
from services.registration.storage.people import acts, delegates
from services.registration.storage.units import unit_names, units
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.units.changing import SeenUnit, as_seen, close, put_people, tell_units
from services.registration.usecases.units.units_book import UnitsBook


@dataclass(frozen=True)
class Merging:
    """Which unit goes into which, and how many people on the roster who decides it saw there."""

    unit: SeenUnit
    into: SeenUnit
    people: int


async def merge_units(db: Database, actor: str, congress_id: CongressId, merging: Merging) -> UnitsBook:
    """Give the book without the merged unit. Its badges hold; files that name it mean the other one.

    Raises NotFound, Conflict (one of them, or who is in it, changed meanwhile), RuleBroken.
    """
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        gone, stays = await as_seen(conn, congress_id, merging.unit), await as_seen(conn, congress_id, merging.into)
        if gone.unit.unit_code == stays.unit.unit_code:
            raise RuleBroken("Một đoàn không gộp vào chính nó. Xin chọn đoàn khác.")
        if stays.unit.archived:
            raise RuleBroken(f"“{stays.unit.name}” đang lưu trữ. Xin đưa trở lại rồi gộp.")
        people = [
            one
            for one in await delegates.lock_delegates_of(conn, congress_id)
            if one.person.unit_code == gone.unit.unit_code
        ]
        if sum(one.on_list for one in people) != merging.people:
            raise Conflict("Đoàn này vừa có người thêm hoặc bớt. Xin xem lại rồi gộp.")
        merged = replace(gone, merged_into=stays.unit.unit_code, version=gone.version + 1)
        await units.update_unit(conn, congress_id, merged)
        words = exact(gone.unit.name)
        await unit_names.keep_former_name(conn, congress_id, words, gone.unit.name, stays.unit.unit_code, clock.now())
        said = f"Gộp “{gone.unit.name}” vào “{stays.unit.name}”"
        await move_people(conn, actor, congress_id, people, stays.unit, said)
        code, to = gone.unit.unit_code, stays.unit.unit_code
        about = (UnitActId(new_id()), congress_id, code, Kind.MERGED, actor, clock.now(), to)
        act = UnitAct(*about, people=tuple(one.delegate_id for one in people))
        return await close(conn, act)


async def move_people(
    conn: Connection, actor: str, congress_id: CongressId, people: list[Delegate], unit: Unit, said: str
) -> None:
    """Put these delegates, gone ones too, into `unit`; tell it, and write it into each one's history."""
    congress = await tell_units(conn, congress_id)
    moved = [
        replace(one, person=replace(one.person, unit_code=unit.unit_code), version=one.version + 1) for one in people
    ]
    await put_people(conn, congress, moved)
    await nominations.line_up(conn, congress_id, [one.delegate_id for one in moved])
    now, kind = clock.now(), people_acts.Kind.MOVED
    await acts.keep_acts(
        conn,
        [
            people_acts.Act(ActId(new_id()), congress_id, one.delegate_id, kind, actor, now, one.version, reason=said)
            for one in moved
        ],
    )
