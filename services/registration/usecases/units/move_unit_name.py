"""Lets another name of a unit mean another unit, or nobody, so that files ask about it again."""

from dataclasses import dataclass

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.files.meaning.spelling import exact, spoken
from chassis.ids import new_id
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import CongressId, UnitActId
from services.registration.domain.units.acts import Answer, Kind, TakenName, UnitAct
from services.registration.storage.units import unit_names
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.units.changing import close
from services.registration.usecases.units.units_book import UnitsBook


@dataclass(frozen=True)
class NameOfUnit:
    """Words that mean the unit of `unit_code`: a name that was had (`former`), or one learned from files."""

    unit_code: str
    words: str
    former: bool


async def move_unit_name(
    db: Database, actor: str, congress_id: CongressId, name: NameOfUnit, to: str | None
) -> UnitsBook:
    """Give the book; `to` is the unit's code, None for nobody. Raises NotFound, RuleBroken (no such unit to move to)."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        taken = await _find(conn, congress_id, name)
        if taken is None:
            raise NotFound("Đoàn này không còn tên gọi đó. Xin xem lại.")
        if to is not None and to not in {unit.unit_code for unit in congress.units if not unit.archived}:
            raise RuleBroken("Xin chọn một đoàn trong danh sách của đại hội.")
        await unit_names.let_mean(conn, congress_id, taken, to, clock.now())
        await unit_names.forget_that_it_was_new(conn, congress_id, spoken(taken.written))
        about = (UnitActId(new_id()), congress_id, name.unit_code, Kind.NAME_MOVED, actor, clock.now(), to)
        return await close(conn, UnitAct(*about, name=taken))


async def _find(conn: Connection, congress_id: CongressId, name: NameOfUnit) -> TakenName | None:
    others = await unit_names.other_names(conn, congress_id)
    if name.former:
        for one in await unit_names.former_names(conn, congress_id):
            if one.words == exact(name.words) and others.now(one.unit_code) == name.unit_code:
                return TakenName(one.words, one.written, former=True)
        return None
    answers = tuple(
        Answer(one.file_unit, one.question_id)
        for one in await unit_names.learned_names(conn, congress_id)
        if one.question_id.partition(":")[2] == name.words and others.now(one.unit_code) == name.unit_code
    )
    return TakenName(name.words, name.words, former=False, answers=answers) if answers else None
