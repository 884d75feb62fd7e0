"""Stores a changed delegate and tells everybody: the last steps of each use case on one person."""

from collections.abc import Sequence

from chassis import clock
from chassis.events import outbox
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.units.units import insert_units
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.name_index import index_of
from services.registration.usecases.say import delegate_credentialed


async def stand_again(conn: Connection, congress: Congress, people: Sequence[Delegate]) -> None:
    """Take up the units that were laid aside and that one of these people, who is on the roster again, belongs to."""
    needed = {one.person.unit_code for one in people if one.status is Status.ACTIVE}
    aside = [unit for unit in congress.units if unit.archived and unit.unit_code in needed]
    if aside:
        await insert_units(conn, congress.congress_id, aside)


async def store_and_tell(conn: Connection, changed: Delegate) -> None:
    """Store `changed`, whose row the caller has locked and whose version is raised; tell it if they ever had a badge."""
    congress = await congresses.find_congress(conn, changed.congress_id)
    assert congress is not None
    await stand_again(conn, congress, [changed])
    names = unit_names(congress)
    await delegates.update_delegates(conn, [(changed, index_of(changed, names))], clock.now())
    if changed.credentials:
        replaced = await delegates.replaced_by(conn, [changed.delegate_id])
        await outbox.publish(conn, delegate_credentialed(changed, names, replaced.get(changed.delegate_id)))
    await touch(conn, LIVE, str(changed.congress_id))
