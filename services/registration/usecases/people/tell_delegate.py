"""Stores changed delegates and tells everybody: the last steps of each use case on one person, or on a whole list."""

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
from services.registration.usecases.seating.places import places_of


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
        places = (await places_of(conn, changed.congress_id, [changed]))[changed.delegate_id]
        await outbox.publish(conn, delegate_credentialed(changed, names, replaced.get(changed.delegate_id), places))
    await touch(conn, LIVE, str(changed.congress_id))


async def store_and_tell_all(conn: Connection, congress: Congress, changed: Sequence[Delegate]) -> None:
    """Store `changed`, whose rows the caller has locked and whose versions are raised."""
    names = unit_names(congress)
    await delegates.update_delegates(conn, [(one, index_of(one, names)) for one in changed], clock.now())
    await tell_all(conn, congress, changed)


async def tell_all(conn: Connection, congress: Congress, changed: Sequence[Delegate]) -> None:
    """Tell those of them who ever had a badge."""
    heard = [one for one in changed if one.credentials]
    names = unit_names(congress)
    replaced = await delegates.replaced_by(conn, [one.delegate_id for one in heard])
    places = await places_of(conn, congress.congress_id, heard)
    await outbox.publish(
        conn,
        *(delegate_credentialed(one, names, replaced.get(one.delegate_id), places[one.delegate_id]) for one in heard),
    )
