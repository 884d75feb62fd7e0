"""Takes back who leads units as a file said it: a step of undoing the import."""

from chassis import clock
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import ImportId, UnitActId
from services.registration.domain.units.acts import Kind, UnitAct, why_not_undone
from services.registration.storage.units import unit_acts, units


async def take_back_heads(conn: Connection, actor: str, congress: Congress, import_id: ImportId) -> None:
    """The caller has locked the congress; a unit that somebody changed since is left alone."""
    for act in await unit_acts.acts_of_import(conn, import_id):
        kept, now = await units.find_unit(conn, act.congress_id, act.unit_code), clock.now()
        if kept is None or why_not_undone(act, kept, congress.units, now):
            continue
        before = {change.field: change.old for change in act.changes}
        await units.update_unit(conn, act.congress_id, kept.with_values(before))
        await unit_acts.mark_undone(conn, act.act_id, now)
        undone = UnitAct(
            UnitActId(new_id()), act.congress_id, act.unit_code, Kind.UNDONE, actor, now, undoes=act.act_id
        )
        await unit_acts.keep_act(conn, undone)
        await audit.note(conn, actor, "unit.undone", str(act.congress_id), unit=act.unit_code)
