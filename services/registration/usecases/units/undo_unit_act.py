"""Takes back what was done to a unit within a day: a merge, a rename, a name that went elsewhere."""

from dataclasses import replace

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.files.meaning.spelling import exact
from chassis.ids import new_id
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, UnitActId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.units.acts import Kind, UnitAct, why_not_undone
from services.registration.domain.units.unit import KeptUnit
from services.registration.storage.people import delegates
from services.registration.storage.units import unit_acts, unit_names, units
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.places.ledger import require_no_debt
from services.registration.usecases.units.changing import close, tell_units
from services.registration.usecases.units.edit_unit import put_values
from services.registration.usecases.units.merge_units import move_people
from services.registration.usecases.units.units_book import UnitsBook, open_book


async def undo_unit_act(db: Database, actor: str, congress_id: CongressId, act_id: UnitActId) -> UnitsBook:
    """Give the book as before the act; undoing twice changes nothing. Raises NotFound, RuleBroken (too late, changed since)."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        act = await unit_acts.find_act(conn, congress_id, act_id)
        if act is None:
            raise NotFound("Không có việc này trong lịch sử.")
        if act.undone_at is not None:
            return await open_book(conn, congress_id)
        kept, now = await units.find_unit(conn, congress_id, act.unit_code), clock.now()
        why = why_not_undone(act, kept, congress.units, now)
        if why or kept is None:
            raise RuleBroken(why)
        await _undo(conn, actor, congress, act, kept)
        await require_no_debt(conn, congress)
        await unit_acts.mark_undone(conn, act_id, now)
        undone = UnitAct(UnitActId(new_id()), congress_id, act.unit_code, Kind.UNDONE, actor, now, undoes=act_id)
        return await close(conn, undone)


async def _undo(conn: Connection, actor: str, congress: Congress, act: UnitAct, kept: KeptUnit) -> None:
    if act.kind is Kind.EDITED:
        await put_values(conn, kept, act.congress_id, {change.field: change.old for change in act.changes})
        renamed = next((change.new for change in act.changes if change.field == "name"), None)
        if renamed:
            await unit_names.forget_former_name(conn, act.congress_id, exact(renamed))
    elif act.kind is Kind.NAME_MOVED and act.name:
        await unit_names.let_mean(conn, act.congress_id, act.name, act.unit_code, clock.now())
    elif act.kind is Kind.ORDERED:
        await units.put_order(conn, act.congress_id, act.changes[0].old.split("\n"))
        await tell_units(conn, act.congress_id)
    elif act.kind is Kind.MERGED:
        await _apart(conn, actor, congress, act, kept)


async def _apart(conn: Connection, actor: str, congress: Congress, act: UnitAct, kept: KeptUnit) -> None:
    """Let the merged unit stand again with those of its people who are still in the other one, and who took their places."""
    await units.update_unit(conn, act.congress_id, replace(kept, merged_into=None, version=kept.version + 1))
    await unit_names.forget_former_name(conn, act.congress_id, exact(kept.unit.name))
    there = [
        one
        for one in await delegates.lock_delegates_of(conn, act.congress_id)
        if one.person.unit_code == act.other_code
    ]
    other = next(unit.name for unit in congress.units if unit.unit_code == act.other_code)
    said = f"Hoàn tác: “{kept.unit.name}” lại tách khỏi “{other}”"
    await move_people(conn, actor, act.congress_id, _with_substitutes(act, there), kept.unit, said)


def _with_substitutes(act: UnitAct, there: list[Delegate]) -> list[Delegate]:
    theirs = set(act.people)
    while fresh := {one.delegate_id for one in there if one.replaces in theirs} - theirs:
        theirs |= fresh
    return [one for one in there if one.delegate_id in theirs]
