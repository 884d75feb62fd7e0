"""Keeps who leads units as a file says it: a step of the import, an act of each unit that its history can take back."""

from collections.abc import Mapping

from chassis import clock
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, ImportId, UnitActId
from services.registration.domain.units.acts import Kind, UnitAct, UnitChange
from services.registration.domain.units.heads import Head
from services.registration.storage.units import unit_acts, units


async def put_heads(
    conn: Connection, actor: str, congress_id: CongressId, import_id: ImportId, heads: Mapping[str, Head]
) -> None:
    """The caller has locked the congress; a unit that does not stand is left alone."""
    for code, head in heads.items():
        kept = await units.find_unit(conn, congress_id, code)
        if kept is None or kept.merged_into is not None:
            continue
        wanted = {"head_name": head.name, "head_phone": head.phone}
        changes = [UnitChange(field, kept.value(field), new) for field, new in wanted.items()]
        changes = [change for change in changes if change.old != change.new]
        await units.update_unit(conn, congress_id, kept.with_values(wanted))
        act = (UnitActId(new_id()), congress_id, code, Kind.EDITED, actor, clock.now())
        await unit_acts.keep_act(conn, UnitAct(*act, changes=tuple(changes), import_id=import_id))
        await audit.note(conn, actor, "unit.edited", str(congress_id), unit=code)
